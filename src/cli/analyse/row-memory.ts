/** Remembers rows by two hashes of their letters: among a million, two different ones are taken for one in 1 of 18,000. */
export class RowMemory {
  readonly #seen = new Set<number>();

  /** Whether a row with the same cells was asked about before. */
  hasSeen(cells: readonly string[]): boolean {
    let [one, two] = [0x811c9dc5, 0x9e3779b9];
    for (const cell of cells) {
      for (let i = 0; i < cell.length; i++) {
        one = Math.imul(one ^ cell.charCodeAt(i), 0x01000193);
        two = Math.imul(two ^ cell.charCodeAt(i), 0x85ebca6b) + 0x27d4eb2f;
      }
      one = Math.imul(one ^ 0x1f, 0x01000193);
      two = Math.imul(two ^ 0x1f, 0x85ebca6b);
    }
    two ^= two >>> 15;
    const key = (one >>> 0) * 2 ** 21 + (two >>> 11);
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}
