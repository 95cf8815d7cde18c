import type { Saves } from './saves.ts';

const PREFIX = 'rapport/game/';

/** Games as JSON in the browser's small store, for browsers that refuse the large one. */
export function localStorageSaves(storage: Storage): Saves {
  return {
    lasting: true,
    async ids() {
      const keys = Array.from({ length: storage.length }, (_, k) => storage.key(k) ?? '');
      return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    },
    async get(id) {
      const text = storage.getItem(PREFIX + id);
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text; // not JSON: the reader of games calls it broken
      }
    },
    async put(id, value) {
      storage.setItem(PREFIX + id, JSON.stringify(value));
    },
    async remove(id) {
      storage.removeItem(PREFIX + id);
    },
  };
}
