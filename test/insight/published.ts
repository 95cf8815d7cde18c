import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transactions } from '../../src/insight/reduce.ts';
import { dayNumber } from '../../src/math/civil-day.ts';

/** The folder with the published data sets; the name itself where it is not set, so that a test can say what it lacks. */
export const DATA_FOLDER = process.env['RAPPORT_DATA'] ?? 'RAPPORT_DATA (not set)';

function lines(...path: string[]): string[] {
  return readFileSync(join(DATA_FOLDER, ...path), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

function dayOf(date: string): number {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date)!;
  return dayNumber(Number(year), Number(month), Number(day))!;
}

function transactionsOf(rows: readonly (readonly [string, string, string])[]): Transactions {
  const ids = [...new Set(rows.map(([id]) => id))];
  const at = new Map(ids.map((id, i) => [id, i]));
  return {
    customers: ids.length,
    customer: rows.map(([id]) => at.get(id)!),
    period: rows.map(([, date]) => dayOf(date)),
    amount: rows.map(([, , amount]) => Number(amount)),
  };
}

/** The 6,919 transactions of the CDNOW sample; customers in the file's own order, periods are days. */
export function cdnow(): Transactions {
  return transactionsOf(
    lines('cdnow', 'CDNOW_sample.txt').map((line) => {
      const cells = line.trim().split(/\s+/);
      return [cells[0]!, cells[2]!, cells[4]!] as const;
    }),
  );
}

export const CDNOW_CALIBRATED = dayOf('1997-09-30');
export const CDNOW_END = dayOf('1998-06-30');

/** Frequency, recency and age in weeks, rounded to two decimals, and mean repeat spend, as they were published. */
export function cdnowSummary(): { x: number[]; tx: number[]; T: number[]; z: number[] } {
  const rows = lines('cdnow', 'cdnow_customers_summary_with_transactions.csv')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  return { x: column(rows, 1), tx: column(rows, 2), T: column(rows, 3), z: column(rows, 4) };
}

function column(rows: readonly (readonly number[])[], k: number): number[] {
  return rows.map((row) => row[k]!);
}

/** The 4,906 orders of 995 invented customers, with their names; periods are days. */
export function rfmOrders(): { readonly all: Transactions; readonly names: readonly string[] } {
  const rows = lines('rfm', 'rfm_data_orders.csv')
    .slice(1)
    .map((line) => {
      const [name, date, amount] = line.split(',');
      return [name!, date!, amount!] as const;
    });
  return { all: transactionsOf(rows), names: [...new Set(rows.map(([name]) => name))] };
}
