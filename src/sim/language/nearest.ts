/** Longer names are no slips of the finger; comparing them would only cost time. */
const LONGEST = 48;
/** More names than this are looked at only in part. */
const MOST_NAMES = 500;

/**
 * The name most like what was written, for "did you mean": by optimal string alignment (letters left out, added, changed
 * or two swapped), capital letters apart counting for nothing.
 *
 * @returns  null where nothing is near: more than a third of the letters would have to change
 */
export function nearest(written: string, names: readonly string[]): string | null {
  if (written.length === 0 || written.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of names.slice(0, MOST_NAMES)) {
    if (Math.abs(name.length - written.length) >= least || name.length > LONGEST) continue;
    const steps = editDistance(written.toLowerCase(), name.toLowerCase());
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/**
 * Fewest letters to leave out, add, change or swap with a neighbour so that `a` becomes `b`.
 *
 * @source  optimal string alignment, the restricted form of Damerau 1964
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps = Math.min(steps, before[j - 2]! + 1);
      row.push(steps);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
