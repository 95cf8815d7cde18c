/** A Storage as browsers have it, in memory; `room` limits its signs as a browser's quota does. */
export function fakeStorage(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  const size = () => [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      const before = kept.get(key);
      kept.set(key, String(value));
      if (size() <= room) return;
      if (before === undefined) kept.delete(key);
      else kept.set(key, before);
      throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    },
  };
}
