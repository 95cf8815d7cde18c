import type { Fit } from './fit.ts';
import type { Grouped, Histories, History } from './histories.ts';

/**
 * A model of how customers buy and stop buying without saying so. Times are in the unit of the histories it was fitted
 * to; nothing here throws, and NaN comes out only where NaN or a negative time went in.
 */
export interface BuyingModel<P> {
  /** Fitted to histories; null where nobody bought twice, which leaves nothing to fit. */
  fit(histories: Histories): Fit<P> | null;
  /** ln likelihood of one history. */
  lnLikelihood(params: P, history: History): number;
  /** Sum of the same over many. */
  logLikelihood(params: P, histories: Histories): number;
  /** Expected repeat purchases of a new customer within t. */
  expected(params: P, t: number): number;
  /** Expected purchases in the t after T, given the history. */
  future(params: P, t: number, history: History): number;
  /** Probability that the customer still is one at T, given the history. */
  alive(params: P, history: History): number;
}

/** Expected repeat purchases by `t` after the start of all customers together, each from its own first purchase on. */
export function trackRepeats<P>(
  model: BuyingModel<P>,
  params: P,
  ages: ArrayLike<number>,
  since: number,
  t: number,
): number {
  let sum = 0;
  for (let i = 0; i < ages.length; i++) {
    const lived = t - (since - ages[i]!);
    if (ages[i]! >= 0 && lived > 0) sum += model.expected(params, lived);
  }
  return sum;
}

/** Whether any history has a repeat and any customer has lived at all. */
export function hasRepeats({ x, T }: Histories): boolean {
  for (let i = 0; i < x.length; i++) if (x[i]! > 0 && T[i]! > 0) return true;
  return false;
}

/** A scale of time to start a fit from, so that any unit will do: the mean age. */
export function meanAge({ T, count, customers }: Grouped): number {
  let sum = 0;
  for (let i = 0; i < T.length; i++) sum += count[i]! * T[i]!;
  return sum / customers;
}
