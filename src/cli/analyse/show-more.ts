import { formatNumber } from '../../words/number.ts';
import { columns } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { Analysis } from './analyse-transactions.ts';
import { plain } from './show-skipped.ts';
import { FIGURE, MORE, PERIOD } from './words.ts';

/** What a terminal has room for; `--json` has all. (chosen) */
const MOST_AGES = 12;
const MOST_ROWS = 40;
const MOST_COLUMNS = 12;
const LONGEST_LABEL = 24;

type Show = (analysis: Analysis, terminal: Terminal) => string[];

const cohorts: Show = ({ cohorts: found }, { say }) => {
  if (!found) return [];
  const ages = Math.min(MOST_AGES, Math.max(0, ...found.rows.map(({ share }) => share.length - 1)));
  const head = [say(MORE.first), say(MORE.customers), ...Array.from({ length: ages }, (_, k) => `+${k + 1}`)];
  const rows = found.rows.map(({ start, customers, share }) => [
    start,
    formatNumber(customers),
    ...Array.from({ length: ages }, (_, k) => (k + 1 < share.length ? `${Math.round(100 * share[k + 1]!)} %` : '')),
  ]);
  const right = Array.from({ length: ages + 1 }, (_, k) => k + 1);
  return [say(MORE.cohorts, { period: say(PERIOD[found.period]) }), ...columns([head, ...rows], right)];
};

const churn: Show = ({ churn: found }, { say }) => {
  if (!found) return [];
  const title = say(found.by === 'model' ? MORE.churnByModel : MORE.churnByRhythm, { n: found.customers });
  if (found.list.length === 0) return [title];
  const head = [MORE.customer, MORE.gone, MORE.silent, MORE.gaps, MORE.purchases, MORE.spent].map((one) => say(one));
  const rows = found.list.map(({ customer, risk, silentDays, gaps, purchases, spent }) => [
    plain(customer.slice(0, LONGEST_LABEL)),
    risk === null ? '–' : `${Math.round(100 * risk)} %`,
    formatNumber(silentDays),
    gaps === null ? '–' : gaps.toFixed(1),
    formatNumber(purchases),
    spent === null ? '–' : formatNumber(spent),
  ]);
  return [title, ...columns([head, ...rows], [1, 2, 3, 4, 5])];
};

const pivot: Show = ({ pivot: found }, { say }) => {
  if (!found) return [];
  const { row, column, measure, table } = found;
  const tell = (value: number | null): string => (value === null ? '–' : formatNumber(value));
  const label = (one: string): string => plain(one.slice(0, LONGEST_LABEL));
  const rows = Math.min(MOST_ROWS, table.rows.length);
  const shown = table.columns.slice(0, MOST_COLUMNS);
  const lines = columns(
    [
      ['', ...shown.map(label), say(MORE.total)],
      ...table.rows
        .slice(0, rows)
        .map((one, r) => [label(one), ...shown.map((_, c) => tell(table.cells[r]![c]!)), tell(table.rowTotals[r]!)]),
      [say(MORE.total), ...shown.map((_, c) => tell(table.columnTotals[c]!)), tell(table.total)],
    ],
    Array.from({ length: shown.length + 1 }, (_, k) => k + 1),
  );
  const isCut = rows < table.rows.length || shown.length < table.columns.length;
  const cut = { rows, allRows: table.rows.length, columns: shown.length, allColumns: table.columns.length };
  return [
    say(MORE.pivot, { row: plain(row), column: plain(column), figure: say(FIGURE[measure]) }),
    ...lines,
    ...(isCut ? [say(MORE.pivotCut, cut)] : []),
  ];
};

/** Cohorts, customers at risk and the pivot table, each where it was asked for. */
export const showMore: readonly Show[] = [cohorts, churn, pivot];
