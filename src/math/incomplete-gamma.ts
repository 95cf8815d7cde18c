import { exp } from './exp.ts';
import { lnGamma, stirlingRest } from './ln-gamma.ts';
import { log } from './log.ts';

const INVERSE_ROOT_2_PI = 0.3989422804014327;
const TINY = 1e-300;
const ENOUGH = 1e-16;
/** Never reached for shapes up to 1e9; a bound, so that no input can hang a run. */
const MOST_TERMS = 10_000_000;

/** δ − ln(1 + δ) for 1 + δ = ratio, without cancelling near 1. */
function excess(delta: number, ratio: number): number {
  if (Math.abs(delta) > 0.4) return delta - log(ratio);
  const s = delta / (2 + delta);
  const t = s * s;
  let power = t;
  let sum = 1 / 3;
  for (let n = 5; power > 1e-18; n += 2) {
    sum += power / n;
    power *= t;
  }
  return s * (delta - 2 * t * sum);
}

/**
 * mean^k · e^−mean / Γ(k + 1): the Poisson weight, also for k between whole numbers (then x · density of a gamma, over
 * its shape).
 *
 * @param k      0 or more
 * @param mean   above 0
 * @param lnFactorial   ln Γ(k + 1), for callers that ask again and again with one k
 * @returns      relative error below 1e-13 where the result is above 1e-200
 * @source       saddle-point form after Loader 2000
 */
export function poissonWeight(k: number, mean: number, lnFactorial?: number): number {
  if (k < 10) return exp(k * log(mean) - mean - (lnFactorial ?? lnGamma(k + 1)));
  return (INVERSE_ROOT_2_PI / Math.sqrt(k)) * exp(-k * excess((mean - k) / k, mean / k) - stirlingRest(k));
}

/** P/weight for x below shape + 1: 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
export function lowerSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MOST_TERMS && term > ENOUGH * sum; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Q/(shape · weight) for x from shape + 1 on: Legendre's continued fraction, evaluated forwards (Lentz 1976). */
export function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const a = n * (shape - n);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + a / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < ENOUGH * 2) break;
  }
  return value;
}

/**
 * Regularised incomplete gamma function P: share of a Gamma(shape, scale 1) distribution below x.
 *
 * @param shape   above 0; cost grows with its root, meant for up to 1e6
 * @param x       0 and below give 0
 * @returns       in [0, 1]; error below 1e-13 of the result for x < shape + 1, of 1 − result above
 * @throws        nothing
 */
export function gammaP(shape: number, x: number): number {
  if (!(shape > 0) || Number.isNaN(x)) return NaN;
  if (!(x > 0)) return 0;
  if (x < shape + 1) return poissonWeight(shape, x) * lowerSeries(shape, x);
  return x === Infinity ? 1 : 1 - shape * poissonWeight(shape, x) * upperFraction(shape, x);
}

/** 1 − P: share above x, with its own digits kept where it is small. Ranges and errors as `gammaP`, sides exchanged. */
export function gammaQ(shape: number, x: number): number {
  if (!(shape > 0) || Number.isNaN(x)) return NaN;
  if (!(x > 0)) return 1;
  if (x < shape + 1) return 1 - poissonWeight(shape, x) * lowerSeries(shape, x);
  return x === Infinity ? 0 : shape * poissonWeight(shape, x) * upperFraction(shape, x);
}
