import { exp } from './exp.ts';
import { log, log1p } from './log.ts';

const ENOUGH = 1e-16;
const TINY = 1e-300;
/** Terms at most: enough for z up to .99999; a bound, so that no input can hang a run. */
const MOST_TERMS = 5_000_000;
/** Sums are kept below this by moving their size into a logarithm. */
const LARGE = 1e200;

/**
 * ln of c · (2F1(a, b; c; z) − 1): Gauss' series without its first term and without its division by c, so that every
 * term is positive also where c is 0 or a little below.
 *
 * @param a   0 or more
 * @param b   0 or more
 * @param c   above −1
 * @param z   0 to below 1; cost grows with 1/(1 − z)
 * @returns   absolute error of the logarithm about 1e-14 (1e-12 for z above .999); −Infinity where all terms are 0
 * @throws    nothing; NaN outside the ranges
 */
export function lnHyperRest(a: number, b: number, c: number, z: number): number {
  if (!(a >= 0 && b >= 0 && c > -1 && z >= 0 && z < 1)) return NaN;
  let term = a * b * z;
  let sum = term;
  let moved = 0;
  for (let n = 1; n < MOST_TERMS && term > 0; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    sum += term;
    if (ratio < 1 && term * Math.max(z, ratio) < ENOUGH * sum * (1 - Math.max(z, ratio))) break;
    if (sum > LARGE) {
      term /= LARGE;
      sum /= LARGE;
      moved += 1;
    }
  }
  return log(sum) + moved * log(LARGE);
}

/**
 * Logarithm of Gauss' hypergeometric function 2F1(a, b; c; z).
 *
 * @param a   0 or more
 * @param b   0 or more
 * @param c   above 0
 * @param z   below 1; where it is negative, c − a or c − b must be 0 or more
 * @returns   absolute error about 1e-14, larger as z nears 1
 * @throws    nothing; NaN outside the ranges
 * @source    the series (Abramowitz and Stegun 15.1.1), Pfaff's transformation below 0 (15.3.4)
 */
export function lnHyper2F1(a: number, b: number, c: number, z: number): number {
  if (!(c > 0)) return NaN;
  if (z < 0) {
    const [first, second] = c - a >= 0 ? [a, b] : [b, a];
    return lnHyper2F1(c - first, second, c, z / (z - 1)) - second * log1p(-z);
  }
  const rest = lnHyperRest(a, b, c, z) - log(c);
  return rest > 0 ? rest + log1p(exp(-rest)) : log1p(exp(rest));
}

/**
 * 2F1(1, b; c; z) by Gauss' continued fraction, which needs about 18/√(1 − z) steps where the series needs 37/(1 − z).
 *
 * @param b   0 to c
 * @param c   above 0
 * @param z   0 to below 1
 * @returns   relative error about 1e-14
 * @throws    nothing; NaN outside the ranges
 * @source    Abramowitz and Stegun 15.1, evaluated forwards (Lentz 1976)
 */
export function hyperOfOne(b: number, c: number, z: number): number {
  if (!(b >= 0 && c >= b && c > 0 && z >= 0 && z < 1)) return NaN;
  let value = 1;
  let up = 1;
  let down = 0;
  for (let m = 1; m < MOST_TERMS; m++) {
    const share = -shareAt(m, b, c) * z;
    down = 1 + share * down;
    down = 1 / (Math.abs(down) < TINY ? TINY : down);
    up = 1 + share / up;
    if (Math.abs(up) < TINY) up = TINY;
    const step = up * down;
    value *= step;
    if (Math.abs(step - 1) < ENOUGH * 2) break;
  }
  return 1 / value;
}

/** The m-th partial numerator, without z and its sign. */
function shareAt(m: number, b: number, c: number): number {
  if (m === 1) return b / c;
  const n = Math.floor(m / 2);
  if (m % 2 === 0) return (n * (c - b + n - 1)) / ((c + 2 * n - 2) * (c + 2 * n - 1));
  return ((b + n) * (c - 1 + n)) / ((c + 2 * n - 1) * (c + 2 * n));
}

/**
 * U(s, s; y) = e^y Γ(1 − s, y), Tricomi's confluent hypergeometric function with equal parameters.
 *
 * @param s   above 0
 * @param y   above 0; cost grows with 1/y
 * @returns   relative error about 1e-13, below y = .01 about 1e-10
 * @throws    nothing; NaN outside the ranges
 * @source    Legendre's continued fraction of Γ(1 − s, y) (Abramowitz and Stegun 6.5.31), evaluated forwards
 */
export function tricomiOfEqual(s: number, y: number): number {
  if (!(s > 0 && y > 0)) return NaN;
  let bottom = y + s;
  let up = 1 / TINY;
  let down = 1 / bottom;
  let value = down;
  for (let n = 1; n < MOST_TERMS; n++) {
    const top = -n * (n - 1 + s);
    bottom += 2;
    down = 1 / (top * down + bottom);
    up = bottom + top / up;
    const step = up * down;
    value *= step;
    if (Math.abs(step - 1) < ENOUGH * 2) break;
  }
  return value * exp((1 - s) * log(y));
}
