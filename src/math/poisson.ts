import { exp } from './exp.ts';
import { gammaQ, poissonWeight } from './incomplete-gamma.ts';
import { normalQuantile } from './normal.ts';

/** From here on summing from 0 costs more than starting near the answer. */
const LARGE_MEAN = 32;

/**
 * The Poisson count at share u of its distribution: the smallest k with P(count ≤ k) ≥ u. One uniform in, one count
 * out; never falls when u or the mean rises, so more of a good thing never draws worse luck.
 *
 * @param u      in (0, 1); 0 and below give 0, 1 and above Infinity, NaN stays NaN
 * @param mean   0 and below give 0; tested up to 1e9
 * @returns      a whole number; at shares within 1e-13 of a step either neighbour
 * @throws       nothing
 * @source       inversion by cumulative sum; large means start at the Cornish–Fisher normal value and walk to the exact
 *               one
 */
export function poissonQuantile(u: number, mean: number): number {
  if (u <= 1 - mean) return 0;
  if (!(u < 1)) return u >= 1 && mean > 0 ? Infinity : mean <= 0 ? 0 : NaN;
  if (mean >= LARGE_MEAN) return fromNearby(u, mean);
  if (!(mean > 0) || !(u > 0)) return Number.isNaN(mean) ? NaN : 0;
  let weight = exp(-mean);
  let below = weight;
  let k = 0;
  while (u > below) {
    k++;
    weight *= mean / k;
    const next = below + weight;
    if (next === below && k > mean) break;
    below = next;
  }
  return k;
}

function fromNearby(u: number, mean: number): number {
  if (mean === Infinity || !(u > 0)) return u > 0 ? mean : 0;
  const z = normalQuantile(u);
  let k = Math.max(0, Math.floor(mean + z * Math.sqrt(mean) + (z * z - 1) / 6));
  let below = gammaQ(k + 1, mean);
  let weight = poissonWeight(k, mean);
  if (below >= u) {
    while (k > 0 && below - weight >= u) {
      below -= weight;
      weight *= k / mean;
      k--;
    }
    return k;
  }
  while (u > below) {
    k++;
    weight *= mean / k;
    const next = below + weight;
    if (next === below && k > mean) break;
    below = next;
  }
  return k;
}
