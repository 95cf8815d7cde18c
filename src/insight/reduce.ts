/**
 * Transactions as columns of one length: who, in which period, for how much. Periods are whole numbers on any one
 * scale (days, weeks, turns); customers are 0 … customers − 1.
 */
export interface Transactions {
  readonly customers: number;
  readonly customer: ArrayLike<number>;
  readonly period: ArrayLike<number>;
  /** Null where amounts are not known. */
  readonly amount: ArrayLike<number> | null;
}

/** What is known of each customer up to a period, as columns; customers without a purchase by then have T −1. */
export interface Customers {
  /** Repeat periods: distinct periods with a purchase, the first left out. */
  readonly x: Float64Array;
  /** Periods from the first purchase to the last. */
  readonly tx: Float64Array;
  /** Periods from the first purchase to the end. */
  readonly T: Float64Array;
  /** Mean spent in a repeat period, purchases of one period summed first; 0 where x is 0 or amounts are not known. */
  readonly monetary: Float64Array;
  /** Purchases, each counted, in all periods. */
  readonly purchases: Float64Array;
  /** Spent in all periods. */
  readonly spent: Float64Array;
}

/**
 * Reduces transactions to the sufficient statistics of the buy-till-you-die models. Purchases after `until` do not
 * count. The order of the rows does not matter, but for the last digit of sums of amounts that are not whole.
 *
 * @param until   the last period looked at
 * @throws        nothing
 * @source        Fader, Hardie and Lee 2005; the reduction of BTYD and lifetimes (oracles, section 0)
 */
export function reduceTransactions(all: Transactions, until: number): Customers {
  const { customers: n, customer, period, amount } = all;
  const first = new Float64Array(n).fill(Infinity);
  const last = new Float64Array(n).fill(-Infinity);
  const purchases = new Float64Array(n);
  const spent = new Float64Array(n);
  const firstSpent = new Float64Array(n);
  for (let i = 0; i < customer.length; i++) {
    const who = customer[i]!;
    const when = period[i]!;
    if (when > until) continue;
    purchases[who]! += 1;
    if (when < first[who]!) first[who] = when;
    if (when > last[who]!) last[who] = when;
  }
  const seen = distinctPeriods(all, until, purchases);
  if (amount) {
    for (let i = 0; i < customer.length; i++) {
      const who = customer[i]!;
      if (period[i]! > until) continue;
      spent[who]! += amount[i]!;
      if (period[i] === first[who]) firstSpent[who]! += amount[i]!;
    }
  }
  const x = new Float64Array(n);
  const tx = new Float64Array(n);
  const T = new Float64Array(n).fill(-1);
  const monetary = new Float64Array(n);
  for (let who = 0; who < n; who++) {
    if (purchases[who] === 0) continue;
    x[who] = seen[who]! - 1;
    tx[who] = last[who]! - first[who]!;
    T[who] = until - first[who]!;
    if (amount && x[who]! > 0) monetary[who] = (spent[who]! - firstSpent[who]!) / x[who]!;
  }
  return { x, tx, T, monetary, purchases, spent };
}

/** How many different periods each customer bought in: rows put together by customer, then by period. */
function distinctPeriods(
  { customers: n, customer, period }: Transactions,
  until: number,
  purchases: Float64Array,
): Float64Array {
  const starts = new Uint32Array(n + 1);
  for (let who = 0; who < n; who++) starts[who + 1] = starts[who]! + purchases[who]!;
  const next = starts.slice();
  const periods = new Float64Array(starts[n]!);
  for (let i = 0; i < customer.length; i++) {
    if (period[i]! <= until) periods[next[customer[i]!]!++] = period[i]!;
  }
  const seen = new Float64Array(n);
  for (let who = 0; who < n; who++) {
    const own = periods.subarray(starts[who]!, starts[who + 1]!).sort((a, b) => a - b);
    for (let i = 0; i < own.length; i++) if (i === 0 || own[i] !== own[i - 1]) seen[who]! += 1;
  }
  return seen;
}
