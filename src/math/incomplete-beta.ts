import { exp } from './exp.ts';
import { lnBeta } from './ln-gamma.ts';
import { log, log1p } from './log.ts';

const TINY = 1e-300;
const ENOUGH = 2e-16;
/** Never reached for parameters up to 1e9; a bound, so that no input can hang a run. */
const MOST_TERMS = 1_000_000;

/** x^a (1 − x)^b / B(a, b), given ln B(a, b). */
export function betaWeight(x: number, a: number, b: number, lnB: number): number {
  return exp(a * log(x) + b * log1p(-x) - lnB);
}

/**
 * I/(weight/a): the continued fraction of the incomplete beta function, for x up to (a + 1)/(a + b + 2) (Lentz 1976).
 */
export function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  if (Math.abs(d) < TINY) d = TINY;
  d = 1 / d;
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = 1 + even / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = 1 + odd / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < ENOUGH) break;
  }
  return value;
}

/**
 * Regularised incomplete beta function I: share of a Beta(a, b) distribution below x.
 *
 * @param x   0 and below give 0, 1 and above 1
 * @param a   above 0; meant for .01 to 1e5
 * @param b   as a
 * @returns   in [0, 1]; absolute error below 1e-12, relative for a and b up to 100
 * @throws    nothing
 */
export function betaI(x: number, a: number, b: number): number {
  if (!(a > 0) || !(b > 0) || Number.isNaN(x)) return NaN;
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const weight = betaWeight(x, a, b, lnBeta(a, b));
  if (x <= (a + 1) / (a + b + 2)) return (weight / a) * betaFraction(x, a, b);
  return 1 - (weight / b) * betaFraction(1 - x, b, a);
}
