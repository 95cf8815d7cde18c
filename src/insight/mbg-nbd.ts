import { exp } from '../math/exp.ts';
import { lnBeta } from '../math/ln-gamma.ts';
import { log } from '../math/log.ts';
import type { BuyingModel } from './buying-model.ts';
import { hasRepeats, meanAge } from './buying-model.ts';
import type { DropoutParams } from './dropout-at-purchase.ts';
import { expectation, lnBuying } from './dropout-at-purchase.ts';
import { fitPositive } from './fit.ts';
import { groupHistories } from './histories.ts';
import type { Parts } from './parts-of-likelihood.ts';
import { lnOfHistory, prepareSum } from './parts-of-likelihood.ts';

const partsOf = ({ r, alpha, a, b }: DropoutParams): Parts => ({
  shared: (x) => lnBuying(r, alpha, x) - lnBeta(a, b),
  gone: (x, tx) => lnBeta(a + 1, b + x) - (r + x) * log(alpha + tx),
  there: (x, T) => lnBeta(a, b + x + 1) - (r + x) * log(alpha + T),
});

/**
 * MBG/NBD: as BG/NBD, but a customer may also leave right after the first purchase, so that nobody is certain to be
 * alive.
 *
 * @source   Batislam, Denizel and Filiztekin 2007, International Journal of Research in Marketing 24
 */
export const mbgNbd: BuyingModel<DropoutParams> = {
  fit(histories) {
    if (!hasRepeats(histories)) return null;
    const grouped = groupHistories(histories);
    const start = { r: 0.5, alpha: meanAge(grouped) / 4, a: 0.8, b: 2 };
    return fitPositive(start, ['r', 'alpha', 'a', 'b'], grouped.customers, prepareSum(partsOf, grouped));
  },
  lnLikelihood: (params, history) => lnOfHistory(partsOf(params), history),
  logLikelihood: (params, histories) => prepareSum(partsOf, histories)(params),
  expected: ({ r, alpha, a, b }, t) => (b / (a + b)) * expectation(a, r, b + 1, (v) => v + b, alpha / (alpha + t)),
  future(params, t, history) {
    const { r, alpha, a, b } = params;
    const { x, T } = history;
    const u = (alpha + T) / (alpha + T + t);
    return expectation(a, r + x, b + x + 1, (v) => v + b + x, u) * mbgNbd.alive(params, history);
  },
  alive: ({ r, alpha, a, b }, { x, tx, T }) => 1 / (1 + (a / (b + x)) * exp((r + x) * log((alpha + T) / (alpha + tx)))),
};
