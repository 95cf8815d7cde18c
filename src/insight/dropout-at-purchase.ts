import { exp, expm1 } from '../math/exp.ts';
import { lnHyperRest } from '../math/hypergeometric.ts';
import { lnGamma } from '../math/ln-gamma.ts';
import { log, log1p } from '../math/log.ts';

/** Parameters of models that may lose a customer at a purchase: Gamma(r, α) buying rates, Beta(a, b) chances. */
export interface DropoutParams {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** How near to 1 the parameter a is taken from both sides, where the formula is 0/0. */
const NEAR = 1e-5;

/**
 * c/(a − 1) · [1 − u^p · 2F1(p, q; c; 1 − u)], the shape of every expectation of these models, with its limit at a = 1.
 *
 * @param c   as a function of a
 * @param u   (α + T)/(α + T + t), the share of time that is past
 */
export function expectation(a: number, p: number, q: number, c: (a: number) => number, u: number): number {
  if (Math.abs(a - 1) >= NEAR) return expectationAt(a, p, q, c(a), u);
  const [below, above] = [1 - NEAR, 1 + NEAR];
  return (expectationAt(below, p, q, c(below), u) + expectationAt(above, p, q, c(above), u)) / 2;
}

function expectationAt(a: number, p: number, q: number, c: number, u: number): number {
  const past = p * log(u);
  return (-c * expm1(past) - exp(past + lnHyperRest(p, q, c, 1 - u))) / (a - 1);
}

/** ln(e^p + e^q) without overflow. */
export function lnSum(p: number, q: number): number {
  const high = Math.max(p, q);
  return high === -Infinity ? high : high + log1p(exp(-Math.abs(p - q)));
}

/** ln Γ(r + x) − ln Γ(r) + r ln α, the part of the likelihood that all models with Gamma rates share. */
export function lnBuying(r: number, alpha: number, x: number): number {
  return lnGamma(r + x) - lnGamma(r) + r * log(alpha);
}
