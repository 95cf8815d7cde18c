/** Shares go in fives of a hundred, as the engine counts them. */
const SHARE_STEP = 5;

/** One part gains or loses a step; the largest other part gives it, or takes it. Unchanged where nobody can. */
export function moveShare(
  parts: readonly string[],
  shares: Readonly<Record<string, number>>,
  part: string,
  by: -1 | 1,
): Readonly<Record<string, number>> {
  const at = (one: string) => shares[one] ?? 0;
  const others = parts.filter((one) => one !== part);
  const other = others.reduce<string | undefined>(
    (best, one) => (best === undefined || at(one) > at(best) ? one : best),
    undefined,
  );
  const giver = by > 0 ? other : part;
  if (other === undefined || giver === undefined || at(giver) < SHARE_STEP) return shares;
  return { ...shares, [part]: at(part) + by * SHARE_STEP, [other]: at(other) - by * SHARE_STEP };
}

/** The list with one element a place up or down. */
export function swapWith<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const other = at + by;
  if (other < 0 || other >= list.length) return list;
  return list.map((one, k) => (k === at ? list[other]! : k === other ? list[at]! : one));
}
