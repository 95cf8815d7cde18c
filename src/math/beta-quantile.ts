import { exp } from './exp.ts';
import { betaFraction, betaI, betaWeight } from './incomplete-beta.ts';
import { lnBeta } from './ln-gamma.ts';
import { log, log1p } from './log.ts';

/**
 * The x below which a share u of a Beta(a, b) distribution lies: one uniform in, one beta out, rising in u. For births,
 * a few µs a call.
 *
 * @param u   in (0, 1); 0 and below give 0, 1 and above 1
 * @param a   above 0, meant for .05 to 1e4 (smaller ones put the lowest shares below the smallest float)
 * @param b   as a
 * @returns   in [0, 1]; relative error of the smaller of x and 1 − x below 1e-10 (1 − x of a result above ½ is limited
 *            by its own rounding)
 * @throws    nothing
 * @source    Halley's iteration on ln I against ln x below the mean, fenced by bisection; above it with the sides
 *            exchanged
 */
export function betaQuantile(u: number, a: number, b: number): number {
  if (!(a > 0) || !(b > 0) || Number.isNaN(u)) return NaN;
  if (!(u > 0)) return 0;
  if (!(u < 1)) return 1;
  const mean = a / (a + b);
  return u <= betaI(mean, a, b) ? belowMean(u, a, b) : 1 - belowMean(1 - u, b, a);
}

/** Keeps rounding from putting the answer just outside its fence. */
const MARGIN = 1e-9;

/** The quantile when it lies at or below the mean. */
export function belowMean(u: number, a: number, b: number): number {
  const lnB = lnBeta(a, b);
  const wanted = log(u);
  const lnMean = log(a) - log(a + b);
  // Leaving (1 − x)^(b − 1) out of the integral gives one bound, putting in its value at the mean the other.
  const plain = (wanted + log(a) + lnB) / a;
  const bent = plain + ((1 - b) * log1p(-a / (a + b))) / a;
  let low = Math.min(plain, bent) - MARGIN;
  let high = Math.min(Math.max(plain, bent), lnMean) + MARGIN;
  let y = Math.min(plain, lnMean);
  for (let round = 0; round < 200; round++) {
    const x = exp(y);
    if (x === 0) return 0;
    const weight = betaWeight(x, a, b, lnB);
    const share = shareBelow(x, a, b, weight);
    const gap = log(share) - wanted;
    if (gap > 0) high = y;
    else low = y;
    const slope = weight / ((1 - x) * share);
    const bend = slope * (a - ((b - 1) * x) / (1 - x) - slope);
    const newton = -gap / slope;
    const next = y + newton / Math.max(0.5, 1 + (newton * bend) / (2 * slope));
    const inside = next >= low && next <= high;
    const step = (inside ? next : (low + high) / 2) - y;
    y += step;
    // The smaller of x and 1 − x has to be right, and 1 − x here is all that is left for a result above the mean.
    if (Math.abs(step) * Math.sqrt(1 + a + b) < 1e-5 * (1 - x) && (inside || high - low < 1e-14)) break;
  }
  return exp(y);
}

function shareBelow(x: number, a: number, b: number, weight: number): number {
  if (x <= (a + 1) / (a + b + 2)) return (weight / a) * betaFraction(x, a, b);
  return 1 - (weight / b) * betaFraction(1 - x, b, a);
}
