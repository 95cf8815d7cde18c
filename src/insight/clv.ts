import { pow } from '../math/pow.ts';
import type { BuyingModel } from './buying-model.ts';
import type { History } from './histories.ts';

/**
 * Present value of a contract's customer for each unit of margin a period, all periods still to come, the first margin
 * a period from now: r/(1 + i − r).
 *
 * @param retention   share that renews each period, 0 to 1
 * @param discount    per period, above 0 where retention is 1
 * @source            Gupta and Lehmann 2003, Journal of Interactive Marketing 17(1); evidence 26
 */
export function marginMultiple(retention: number, discount: number): number {
  return retention / (1 + discount - retention);
}

/** Lifetime value of a contract's customer: margin a period times the multiple. Money in, money out. */
export function contractualValue(margin: number, retention: number, discount: number): number {
  return margin * marginMultiple(retention, discount);
}

/** By how many per cent value rises when retention rises by one: (1 + i)/(1 + i − r). Same source. */
export function retentionElasticity(retention: number, discount: number): number {
  return (1 + discount) / (1 + discount - retention);
}

/** How far ahead value is counted, and how it is discounted. */
export interface Horizon {
  /** Discount steps, a whole number: 12 months. */
  readonly steps: number;
  /** Length of a step in the histories' own unit of time: a month is 4.345 weeks. */
  readonly unitsPerStep: number;
  /** Discount for each step: .01 for 1 % a month. */
  readonly discount: number;
}

/** A month in weeks as lifetimes has it; 365.25/12/7 = 4.348. Months on weekly data must use this, not 30. */
export const WEEKS_PER_MONTH = 4.345;

/**
 * Value of what a customer will still buy: purchases expected in each step, times what one is worth, discounted at the
 * end of the step.
 *
 * @param spend   expected worth of one purchase, revenue or margin
 * @source        the sum of Fader, Hardie and Lee 2005 by steps, as lifetimes has it
 */
export function residualValue<P>(
  model: BuyingModel<P>,
  params: P,
  history: History,
  spend: number,
  { steps, unitsPerStep, discount }: Horizon,
): number {
  let value = 0;
  let before = 0;
  for (let k = 1; k <= steps; k++) {
    const by = model.future(params, k * unitsPerStep, history);
    value += (spend * (by - before)) / pow(1 + discount, k);
    before = by;
  }
  return value;
}
