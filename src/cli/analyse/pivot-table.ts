import type { Measure } from '../../insight/pivot.ts';
import { makePivot } from '../../insight/pivot.ts';
import type { Transactions } from '../../insight/reduce.ts';
import { notOk, usage } from '../complaint.ts';
import type { Period } from './periods.ts';
import { nameOfPeriod, PERIODS, periodOf } from './periods.ts';

/** What rows, columns and figure of a pivot table are: columns of the file, or `@month` and the like of the date. */
export interface AskedPivot {
  readonly row: string;
  readonly column: string;
  readonly measure: Measure;
}

const MEASURES = ['count', 'sum', 'mean'] as const satisfies readonly Measure[];
/** More cells are no table anybody reads. (chosen) */
const MOST_CELLS = 100_000;
const EMPTY = '–';

/** Reads `ROW,COLUMN` or `ROW,COLUMN,FIGURE`. @throws Complaint */
export function readPivot(written: string, name: string): AskedPivot {
  const [row = '', column = '', figure = 'count', ...rest] = written.split(',').map((part) => part.trim());
  const measure = MEASURES.find((one) => one === figure);
  const isDate = (one: string): boolean => one.startsWith('@') && periodNamed(one) === null;
  if (row === '' || column === '' || measure === undefined || rest.length > 0 || isDate(row) || isDate(column)) {
    throw usage('analyse.badPivot', {
      option: `--${name}`,
      written,
      periods: PERIODS.map((one) => `@${one}`).join(', '),
    });
  }
  return { row, column, measure };
}

const periodNamed = (one: string): Period | null => PERIODS.find((period) => `@${period}` === one) ?? null;

/** The columns of the file that a pivot table needs. */
export const columnsOfPivot = ({ row, column }: AskedPivot): readonly string[] =>
  [row, column].filter((one) => periodNamed(one) === null);

/**
 * A pivot table of purchases up to `until`.
 *
 * @param labels   cells of the columns named by `columnsOfPivot`, each as long as the purchases
 * @throws         Complaint where a sum is asked for and there are no amounts, or the table has too many cells
 */
export function pivotOf(all: Transactions, until: number, asked: AskedPivot, labels: readonly (readonly string[])[]) {
  if (asked.measure !== 'count' && all.amount === null) throw usage('analyse.pivotAmount', { figure: asked.measure });
  const kept = Array.from({ length: all.period.length }, (_, i) => i).filter((i) => all.period[i]! <= until);
  let used = 0;
  const labelsOf = (one: string): string[] => {
    const period = periodNamed(one);
    if (period) return kept.map((i) => nameOfPeriod(period, periodOf(period, all.period[i]!)));
    const cells = labels[used++]!;
    return kept.map((i) => cells[i] || EMPTY);
  };
  const [rows, columns] = [labelsOf(asked.row), labelsOf(asked.column)];
  const cells = new Set(rows).size * new Set(columns).size;
  if (cells > MOST_CELLS) throw notOk('analyse.bigPivot', { n: cells, most: MOST_CELLS });
  const values = kept.map((i) => all.amount?.[i] ?? 0);
  return { ...asked, table: makePivot(rows, columns, values, asked.measure) };
}
