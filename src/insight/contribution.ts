import { byFallingValue } from './abc.ts';

/** What customers bring and cost, as columns of one length, in money of one period. */
export interface Accounts {
  readonly revenue: ArrayLike<number>;
  /** Goods or services sold. */
  readonly cost: ArrayLike<number>;
  /** Visits, calls, recovery, credit: what it takes to serve this customer. */
  readonly serving: ArrayLike<number>;
}

/** What each customer leaves, and which share of all that is. */
export interface Contributions {
  readonly profit: Float64Array;
  /** Customer's profit over total profit; all null where the total is not above 0, as the rate then means nothing. */
  readonly rate: readonly (number | null)[];
  readonly total: number;
  /** Share of revenue that comes from customers with a profit; null without revenue. */
  readonly profitableShare: number | null;
}

/**
 * Contribution rate of each customer.
 *
 * @source   course, "customer contribution rate and customer value analysis": customer's profit / total profit;
 *           profitable share: course, "expand the profitable share"
 */
export function contributions({ revenue, cost, serving }: Accounts): Contributions {
  const profit = Float64Array.from(revenue, (earned, i) => earned - cost[i]! - serving[i]!);
  let [total, sales, fromProfitable] = [0, 0, 0];
  for (let i = 0; i < profit.length; i++) {
    total += profit[i]!;
    sales += revenue[i]!;
    if (profit[i]! > 0) fromProfitable += revenue[i]!;
  }
  return {
    profit,
    rate: Array.from(profit, (own) => (total > 0 ? own / total : null)),
    total,
    profitableShare: sales > 0 ? fromProfitable / sales : null,
  };
}

/**
 * Tiers of the customer pyramid by falling profit: VIP, major, ordinary, small for three cuts.
 *
 * @param cuts   cumulative shares of customers, rising, below 1; as many customers as ⌈cut · n⌉ by each
 * @returns      each customer's tier, 0 the top one
 * @source       course, "VIP, major, ordinary, small customers"; cuts are the author's
 */
export function pyramid(profit: ArrayLike<number>, cuts: readonly number[]): Uint8Array {
  const tiers = new Uint8Array(profit.length);
  const ends = cuts.map((cut) => Math.ceil(cut * profit.length));
  for (const [place, i] of byFallingValue(profit).entries()) {
    const found = ends.findIndex((end) => place < end);
    tiers[i] = found < 0 ? cuts.length : found;
  }
  return tiers;
}
