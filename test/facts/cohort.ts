import type { Histories } from '../../src/insight/histories.ts';
import { reduceTransactions } from '../../src/insight/reduce.ts';
import type { Bench } from './bench.ts';
import { keepLog } from './log.ts';

/** Weeks in which a cohort first buys, weeks it is calibrated on, weeks it is watched, as with CDNOW; and three years. */
const FIRST = 12;
export const CALIBRATED = 39;
export const WATCHED = 78;
export const LONG = 156;

/** A shop's first customers and all they ever bought: columns by customer of the cohort, 0 … size − 1. */
export interface CohortLog {
  readonly size: number;
  readonly customer: readonly number[]; // one entry for each week with orders
  readonly week: readonly number[];
  readonly cents: readonly number[];
  readonly margin: readonly number[];
}

/** Everybody who first bought in the first twelve weeks of an online shop, and the orders of three years. */
export const cohortOf = (bench: Bench): CohortLog =>
  bench.once('cohort', () => {
    const market = bench.open('online-retail', { launch: true });
    const places = new Map<number, number>();
    const log = {
      customer: [] as number[],
      week: [] as number[],
      cents: [] as number[],
      margin: [] as number[],
    };
    for (const row of keepLog(market, LONG)) {
      if (row.orders === 0) continue;
      if (!places.has(row.who) && row.turn <= FIRST) places.set(row.who, places.size);
      const place = places.get(row.who);
      if (place === undefined) continue;
      log.customer.push(place);
      log.week.push(row.turn);
      log.cents.push(row.cents);
      log.margin.push(row.margin);
    }
    return { size: places.size, ...log };
  });

/** Repeat weeks, last repeat and age of everybody, as known in a week. */
export function historiesAt({ size, customer, week, cents }: CohortLog, until: number) {
  return reduceTransactions({ customers: size, customer, period: week, amount: cents }, until);
}

export const calibration = (bench: Bench): ReturnType<typeof historiesAt> & Histories =>
  bench.once('calibration', () => historiesAt(cohortOf(bench), CALIBRATED));

/** Something of everybody, added up over the weeks after `from` up to `to`. */
export function totals(
  { size, customer, week }: CohortLog,
  from: number,
  to: number,
  value: (row: number) => number,
): Float64Array {
  const sums = new Float64Array(size);
  for (let row = 0; row < customer.length; row++) {
    if (week[row]! > from && week[row]! <= to) sums[customer[row]!]! += value(row);
  }
  return sums;
}
