import type { Saves } from './saves.ts';

/** Games as JSON in the browser's small store, for browsers that refuse the large one. */
export function localStorageSaves(storage: Storage, name = 'rapport'): Saves {
  const prefix = `${name}/game/`;
  return {
    lasting: true,
    async ids() {
      const keys = Array.from({ length: storage.length }, (_, k) => storage.key(k) ?? '');
      return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
    async get(id) {
      const text = storage.getItem(prefix + id);
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text; // not JSON: the reader of games calls it broken
      }
    },
    async put(id, value) {
      storage.setItem(prefix + id, JSON.stringify(value));
    },
    async remove(id) {
      storage.removeItem(prefix + id);
    },
  };
}
