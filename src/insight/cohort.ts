import type { Transactions } from './reduce.ts';

/** One row of a cohort table: those who first bought in one period, and what became of them. */
export interface CohortRow {
  readonly start: number;
  readonly customers: number;
  /** Customers who bought in the period `age` after the first, from 0; as long as was looked at. */
  readonly active: readonly number[];
  /** `active` as shares of the cohort. */
  readonly share: readonly number[];
  /** Spent in each of these periods; null where amounts are not known. */
  readonly spent: readonly number[] | null;
}

/**
 * Cohorts by the period of the first purchase, oldest first; a period without newcomers has no row.
 *
 * @param until   the last period looked at; later purchases do not count
 */
export function tabulateCohorts({ customers, customer, period, amount }: Transactions, until: number): CohortRow[] {
  const first = new Float64Array(customers).fill(Infinity);
  for (let i = 0; i < customer.length; i++) {
    if (period[i]! <= until) first[customer[i]!] = Math.min(first[customer[i]!]!, period[i]!);
  }
  const starts = [...new Set(first)].filter((start) => start !== Infinity).sort((a, b) => a - b);
  const rows = starts.map((start) => ({
    start,
    customers: 0,
    active: new Array<number>(until - start + 1).fill(0),
    spent: new Array<number>(until - start + 1).fill(0),
  }));
  const rowOf = new Map(rows.map((row) => [row.start, row]));
  for (const start of first) {
    const row = rowOf.get(start);
    if (row) row.customers += 1;
  }
  const counted = new Set<number>();
  for (let i = 0; i < customer.length; i++) {
    const [who, when] = [customer[i]!, period[i]!];
    if (when > until) continue;
    const row = rowOf.get(first[who]!)!;
    const age = when - row.start;
    if (amount) row.spent[age]! += amount[i]!;
    // one customer counts once in a period, however often he bought
    const key = age * customers + who;
    if (counted.has(key)) continue;
    counted.add(key);
    row.active[age]! += 1;
  }
  return rows.map(({ start, customers: n, active, spent }) => ({
    start,
    customers: n,
    active,
    share: active.map((those) => those / n),
    spent: amount ? spent : null,
  }));
}
