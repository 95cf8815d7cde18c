import { exp, expm1 } from '../math/exp.ts';
import { hyperOfOne, tricomiOfEqual } from '../math/hypergeometric.ts';
import { lnGamma } from '../math/ln-gamma.ts';
import { log } from '../math/log.ts';
import type { BuyingModel } from './buying-model.ts';
import { hasRepeats, meanAge } from './buying-model.ts';
import { lnBuying, lnSum } from './dropout-at-purchase.ts';
import { fitPositive } from './fit.ts';
import type { History } from './histories.ts';
import { groupHistories } from './histories.ts';
import type { Parts } from './parts-of-likelihood.ts';
import { lnOfHistory, prepareSum } from './parts-of-likelihood.ts';

/** Gamma(r, α) buying rates, Gamma(s, β) rates of leaving; both per unit of time. */
export interface ParetoNbdParams {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/**
 * ln of the integral over leaving after t: ∫ from t of s/((α + τ)^(r+x) (β + τ)^(s+1)) dτ, up to β^s. The likelihood is
 * made of two of these, from t_x and (with one purchase more) from T, without subtracting anything.
 */
function lnAfter({ r, alpha, s, beta }: ParetoNbdParams, x: number, s1: number, t: number): number {
  const all = r + s + x;
  const [near, far] = [alpha + t, beta + t];
  if (near >= far) {
    // Euler's transformation of 2F1(r + s + x, s1; r + s + x + 1; z) to 2F1(1, …), whose terms are all below z^n
    const tail = hyperOfOne(all + 1 - s1, all + 1, (near - far) / near);
    return log(tail) + (1 - s1) * log(far) - (all + 1 - s1) * log(near);
  }
  const tail = hyperOfOne(s1, all + 1, (far - near) / far);
  return log(tail) - s1 * log(far) + (s1 - all) * log(near);
}

const partsOf = (params: ParetoNbdParams): Parts => {
  const { r, alpha, s, beta } = params;
  const lnS = s * log(beta);
  return {
    shared: (x) => lnBuying(r, alpha, x) + lnS,
    gone: (x, tx) => log(s / (r + s + x)) + lnAfter(params, x, s + 1, tx),
    there: (x, T) => log((r + x) / (r + s + x)) + lnAfter(params, x, s, T),
  };
};

/** rate · (1 − u^(s − 1))/(s − 1) with its limit at s = 1; u is the share of time that is past. */
const within = (rate: number, s: number, u: number): number =>
  s === 1 ? -rate * log(u) : (-rate * expm1((s - 1) * log(u))) / (s - 1);

/**
 * Pareto/NBD: customers buy at Gamma(r, α) rates and leave, at any time and unseen, at Gamma(s, β) rates.
 *
 * @source   Schmittlein, Morrison and Colombo 1987, Management Science 33; the likelihood after Fader and Hardie 2005,
 *           "A note on deriving the Pareto/NBD model"
 */
export const paretoNbd: BuyingModel<ParetoNbdParams> = {
  fit(histories) {
    if (!hasRepeats(histories)) return null;
    const grouped = groupHistories(histories);
    const age = meanAge(grouped);
    const start = { r: 0.5, alpha: age / 4, s: 0.5, beta: age / 4 };
    return fitPositive(start, ['r', 'alpha', 's', 'beta'], grouped.customers, prepareSum(partsOf, grouped));
  },
  lnLikelihood: (params, history) => lnOfHistory(partsOf(params), history),
  logLikelihood: (params, histories) => prepareSum(partsOf, histories)(params),
  expected: ({ r, alpha, s, beta }, t) => within((r * beta) / alpha, s, beta / (beta + t)),
  future(params, t, history) {
    const { r, alpha, s, beta } = params;
    const { x, T } = history;
    const rate = ((r + x) * (beta + T)) / (alpha + T);
    return within(rate, s, (beta + T) / (beta + T + t)) * paretoNbd.alive(params, history);
  },
  alive(params, { x, tx, T }) {
    const { r, alpha, s, beta } = params;
    const here = -(r + x) * log(alpha + T) - s * log(beta + T);
    const { gone, there } = partsOf(params);
    return exp(here - lnSum(gone(x, tx), there(x, T)));
  },
};

/**
 * Discounted expected residual transactions: what a customer will still buy, for ever, worth less the later it comes.
 *
 * @param delta   continuous discount rate per unit of time, above 0
 * @source        Fader, Hardie and Lee 2005, "RFM and CLV", Journal of Marketing Research 42, equation 2
 */
export function discountedResidual(params: ParetoNbdParams, delta: number, history: History): number {
  const { r, alpha, s, beta } = params;
  const { x, T } = history;
  const lnRest =
    lnGamma(r + x + 1) -
    lnGamma(r) +
    r * log(alpha) +
    s * log(beta) +
    (s - 1) * log(delta) -
    (r + x + 1) * log(alpha + T) -
    paretoNbd.lnLikelihood(params, history);
  return exp(lnRest) * tricomiOfEqual(s, delta * (beta + T));
}
