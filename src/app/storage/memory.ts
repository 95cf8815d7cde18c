import type { Saves } from './saves.ts';

/** The last resort: games are kept until the page goes. */
export function memorySaves(): Saves {
  const kept = new Map<string, unknown>();
  return {
    lasting: false,
    ids: async () => [...kept.keys()],
    get: async (id) => structuredClone(kept.get(id) ?? null),
    async put(id, value) {
      kept.set(id, structuredClone(value));
    },
    async remove(id) {
      kept.delete(id);
    },
  };
}
