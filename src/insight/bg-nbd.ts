import { exp } from '../math/exp.ts';
import { betaI } from '../math/incomplete-beta.ts';
import { lnBeta, lnGamma } from '../math/ln-gamma.ts';
import { log } from '../math/log.ts';
import type { BuyingModel } from './buying-model.ts';
import { hasRepeats, meanAge } from './buying-model.ts';
import type { DropoutParams } from './dropout-at-purchase.ts';
import { expectation, lnBuying } from './dropout-at-purchase.ts';
import { fitPositive } from './fit.ts';
import { groupHistories } from './histories.ts';
import type { Parts } from './parts-of-likelihood.ts';
import { lnOfHistory, prepareSum } from './parts-of-likelihood.ts';

export const BG_NBD_NAMES = ['r', 'alpha', 'a', 'b'] as const;

const partsOf = ({ r, alpha, a, b }: DropoutParams): Parts => ({
  shared: (x) => lnBuying(r, alpha, x) + lnBeta(a, b + x) - lnBeta(a, b),
  gone: (x, tx) => (x > 0 ? log(a / (b + x - 1)) - (r + x) * log(alpha + tx) : -Infinity),
  there: (x, T) => -(r + x) * log(alpha + T),
});

/**
 * BG/NBD: customers buy at Gamma(r, α) rates and, after each repeat purchase, leave with a Beta(a, b) chance.
 *
 * @source   Fader, Hardie and Lee 2005, "Counting your customers the easy way", Marketing Science 24(2)
 */
export const bgNbd: BuyingModel<DropoutParams> = {
  fit(histories) {
    if (!hasRepeats(histories)) return null;
    const grouped = groupHistories(histories);
    const start = { r: 0.5, alpha: meanAge(grouped) / 4, a: 0.8, b: 2 };
    return fitPositive(start, BG_NBD_NAMES, grouped.customers, prepareSum(partsOf, grouped));
  },
  lnLikelihood: (params, history) => lnOfHistory(partsOf(params), history),
  logLikelihood: (params, histories) => prepareSum(partsOf, histories)(params),
  expected: ({ r, alpha, a, b }, t) => expectation(a, r, b, (v) => v + b - 1, alpha / (alpha + t)),
  future(params, t, history) {
    const { r, alpha, a, b } = params;
    const { x, T } = history;
    const u = (alpha + T) / (alpha + T + t);
    return expectation(a, r + x, b + x, (v) => v + b + x - 1, u) * bgNbd.alive(params, history);
  },
  alive({ r, alpha, a, b }, { x, tx, T }) {
    if (x === 0) return 1;
    return 1 / (1 + (a / (b + x - 1)) * exp((r + x) * log((alpha + T) / (alpha + tx))));
  },
};

/**
 * Probability that a new customer makes exactly n repeat purchases within t under BG/NBD.
 *
 * @param n   a whole number, 0 or more
 * @source    Fader, Hardie and Lee 2005, equation 8; the sum in it is a tail of the negative binomial
 */
export function repeatsChance({ r, alpha, a, b }: DropoutParams, t: number, n: number): number {
  const share = t / (alpha + t);
  const lnB = lnBeta(a, b);
  const lnStays = n === 0 ? 0 : n * log(share);
  const lnCount = lnGamma(r + n) - lnGamma(r) - lnGamma(n + 1) + r * log(alpha / (alpha + t)) + lnStays;
  const still = exp(lnBeta(a, b + n) - lnB + lnCount);
  return n === 0 ? still : still + exp(lnBeta(a + 1, b + n - 1) - lnB) * betaI(share, n, r);
}
