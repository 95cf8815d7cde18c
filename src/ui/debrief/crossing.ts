/** Where two lines part for good: from which turn on one lies above or below the other, having been on the other side. */
export interface Crossing {
  readonly turn: number; // 1 for the first
  readonly then: 'overtaken' | 'ahead'; // what we are from then on
}

/**
 * The last crossing of ours with another line of as many turns; null where one lies above the other throughout. Turns in
 * which both are equal belong to the side before.
 */
export function crossingOf(ours: readonly number[], other: readonly number[]): Crossing | null {
  let side = 0;
  let found: Crossing | null = null;
  ours.forEach((mine, k) => {
    const now = Math.sign(mine - (other[k] ?? mine));
    if (now !== 0 && side !== 0 && now !== side) found = { turn: k + 1, then: now < 0 ? 'overtaken' : 'ahead' };
    if (now !== 0) side = now;
  });
  return found;
}
