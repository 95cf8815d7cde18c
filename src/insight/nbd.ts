import { log } from '../math/log.ts';
import type { BuyingModel } from './buying-model.ts';
import { hasRepeats, meanAge } from './buying-model.ts';
import { lnBuying } from './dropout-at-purchase.ts';
import { fitPositive } from './fit.ts';
import { groupHistories } from './histories.ts';
import type { Parts } from './parts-of-likelihood.ts';
import { lnOfHistory, prepareSum } from './parts-of-likelihood.ts';

/** Gamma(r, α) buying rates. */
export interface NbdParams {
  readonly r: number;
  readonly alpha: number;
}

const partsOf = ({ r, alpha }: NbdParams): Parts => ({
  shared: (x) => lnBuying(r, alpha, x),
  gone: () => -Infinity,
  there: (x, T) => -(r + x) * log(alpha + T),
});

/**
 * NBD: customers buy at Gamma(r, α) rates and never leave. Kept to show what the models with dropout add: on people who
 * do leave it foretells far too much. Its log-likelihood leaves out ln x!, as those of the other models do.
 *
 * @source   Ehrenberg 1959, Applied Statistics 8
 */
export const nbd: BuyingModel<NbdParams> = {
  fit(histories) {
    if (!hasRepeats(histories)) return null;
    const grouped = groupHistories(histories);
    const start = { r: 0.5, alpha: meanAge(grouped) / 4 };
    return fitPositive(start, ['r', 'alpha'], grouped.customers, prepareSum(partsOf, grouped));
  },
  lnLikelihood: (params, history) => lnOfHistory(partsOf(params), history),
  logLikelihood: (params, histories) => prepareSum(partsOf, histories)(params),
  expected: ({ r, alpha }, t) => (r / alpha) * t,
  future: ({ r, alpha }, t, { x, T }) => ((r + x) / (alpha + T)) * t,
  alive: () => 1,
};
