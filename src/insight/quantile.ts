/**
 * A quantile of sorted values, with straight lines between them (type 7 of Hyndman and Fan 1996, the default of R).
 *
 * @param sorted   rising, at least one
 * @param share    0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}

/** A rising copy of a column. */
export function rising(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort((a, b) => a - b);
}
