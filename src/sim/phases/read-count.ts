import { normalQuantile } from '../../math/normal.ts';

/** From here on a count is taken from the normal distribution; no customer of ours buys so often in a turn. */
const LARGE = 1000;

/**
 * The binomial count at share u of its distribution: of n, how many with chance p each. Never falls when u or p rises.
 *
 * @param u   in (0, 1)
 * @param n   whole, 0 or more
 * @param p   0 and below give 0, 1 and above n
 */
export function binomialQuantile(u: number, n: number, p: number): number {
  if (n === 0 || !(p > 0)) return 0;
  if (p >= 1) return n;
  if (n >= LARGE) {
    const spread = Math.sqrt(n * p * (1 - p));
    return Math.max(0, Math.min(n, Math.round(n * p + spread * normalQuantile(u))));
  }
  return p > 0.5 ? n - sumUp(1 - u, n, 1 - p) : sumUp(u, n, p);
}

function sumUp(u: number, n: number, p: number): number {
  const odds = p / (1 - p);
  let weight = 1;
  for (let k = 0; k < n; k++) weight *= 1 - p;
  let below = weight;
  let count = 0;
  while (u > below && count < n) {
    weight *= ((n - count) / (count + 1)) * odds;
    count++;
    below += weight;
  }
  return count;
}
