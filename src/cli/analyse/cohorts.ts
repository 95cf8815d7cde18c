import { tabulateCohorts } from '../../insight/cohort.ts';
import type { Transactions } from '../../insight/reduce.ts';
import type { Period } from './periods.ts';
import { nameOfPeriod, periodOf } from './periods.ts';

/** Cohorts by the period of the first purchase; days after `until` do not count, and the last period may be cut. */
export function cohortsOf(all: Transactions, until: number, period: Period) {
  const known = new Map<number, number>();
  const kept: number[] = [];
  const periods = new Int32Array(all.period.length);
  for (let i = 0; i < periods.length; i++) {
    const day = all.period[i]!;
    if (day > until) continue;
    const found = known.get(day) ?? periodOf(period, day);
    known.set(day, found);
    periods[i] = found;
    kept.push(i);
  }
  const rows = tabulateCohorts(
    {
      customers: all.customers,
      customer: kept.map((i) => all.customer[i]!),
      period: kept.map((i) => periods[i]!),
      amount: all.amount && kept.map((i) => all.amount![i]!),
    },
    periodOf(period, until),
  );
  return { period, rows: rows.map(({ start, ...row }) => ({ start: nameOfPeriod(period, start), ...row })) };
}
