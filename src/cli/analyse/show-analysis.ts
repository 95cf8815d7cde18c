import { formatNumber } from '../../words/number.ts';
import { columns } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { Analysis } from './analyse-transactions.ts';
import type { FileForm } from './read-file.ts';
import type { ReadTransactions } from './read-transactions.ts';
import { showMore } from './show-more.ts';
import { plain, showSkipped } from './show-skipped.ts';
import { REPORT, SEGMENT } from './words.ts';

export type Report = { readonly file: string } & Omit<ReadTransactions, 'all' | 'names' | 'labels'> &
  FileForm &
  Analysis;

/** The report for people: what was read, the models, RFM, ABC, what more was asked for, the best, and what was left out. */
export function showAnalysis(report: Report, terminal: Terminal): void {
  const parts = [head, models, rfm, abc, ...showMore, best];
  for (const part of parts) {
    const lines = part(report, terminal);
    for (const line of lines) terminal.print(line);
    if (lines.length > 0) terminal.print('');
  }
  for (const line of showSkipped(report.skipped, terminal, REPORT)) terminal.print(line);
}

function head(report: Report, { say }: Terminal): string[] {
  const { encoding, delimiter, header, dayOrder, duplicates, skipped } = report;
  const marks = (header ? '' : say(REPORT.noHeader)) + (dayOrder ? say(REPORT.order, { order: dayOrder }) : '');
  const { file, rows, customers, purchases, from, until } = report;
  const lines = [
    say(REPORT.title, { file, rows, used: rows - skipped.rows, customers, purchases, from, until }),
    say(REPORT.format, { encoding, delimiter, header: marks }),
    say(REPORT.repeats, { repeats: report.repeatDays, spent: money(report.spent) }),
  ];
  const isKept = duplicates > (skipped.reasons.duplicate ?? 0);
  return isKept ? [...lines, say(REPORT.duplicates, { n: duplicates })] : lines;
}

function models({ bgnbd, paretoNbd, gammaGamma, forecast, holdout, until }: Report, { say }: Terminal): string[] {
  if (!bgnbd || !paretoNbd) return [say(REPORT.models), say(REPORT.noModel)];
  const rows = [
    ['BG/NBD', ...parameters(bgnbd, ['r', 'alpha', 'a', 'b']), likelihood(bgnbd)],
    ['Pareto/NBD', ...parameters(paretoNbd, ['r', 'alpha', 's', 'beta']), likelihood(paretoNbd)],
  ];
  if (gammaGamma) rows.push(['Gamma–Gamma', ...parameters(gammaGamma, ['p', 'q', 'v']), '', likelihood(gammaGamma)]);
  const lines = [say(REPORT.models), ...columns(rows)];
  for (const [model, fit] of [
    ['BG/NBD', bgnbd],
    ['Pareto/NBD', paretoNbd],
    ['Gamma–Gamma', gammaGamma],
  ] as const) {
    if (fit && !fit.converged) lines.push(say(REPORT.flat, { model }));
  }
  if (!gammaGamma) lines.push(say(REPORT.noGamma));
  else if (gammaGamma.correlation !== null) {
    lines.push(say(REPORT.correlation, { value: gammaGamma.correlation.toFixed(3) }));
  }
  lines.push(say(REPORT.forecast, { weeks: forecast.weeks, ...foretold(forecast) }));
  if (holdout) {
    const { days, actual } = holdout;
    lines.push(say(REPORT.holdout, { until, days, actual, ...foretold(holdout) }));
  }
  return lines;
}

function parameters<K extends string>(fit: Readonly<Record<K, number>>, names: readonly K[]): string[] {
  return names.map((name) => `${name} ${significant(fit[name])}`);
}

const likelihood = ({ logLikelihood }: { readonly logLikelihood: number }): string => `LL ${logLikelihood.toFixed(3)}`;

function foretold({ bgnbd, paretoNbd }: { readonly bgnbd: number | null; readonly paretoNbd: number | null }) {
  return { bgnbd: formatNumber(bgnbd ?? 0), paretoNbd: formatNumber(paretoNbd ?? 0) };
}

function rfm({ rfm: { thresholds, segments } }: Report, { say }: Terminal): string[] {
  const cuts = (values: readonly number[] | null): string => (values ? values.map(formatNumber).join(' ') : '–');
  const first = say(REPORT.rfm, {
    recency: cuts(thresholds.recency),
    frequency: cuts(thresholds.frequency),
    monetary: cuts(thresholds.monetary),
  });
  if (!segments) return [first];
  const names = [REPORT.segment, REPORT.customers, REPORT.purchases, REPORT.spent, REPORT.each];
  const rows = segments
    .filter(({ customers }) => customers > 0)
    .map(({ name, customers, purchases, spent, perPurchase }) => [
      say(SEGMENT[name]),
      formatNumber(customers),
      formatNumber(purchases),
      money(spent),
      money(perPurchase),
    ]);
  return [first, ...columns([names.map((name) => say(name)), ...rows], [1, 2, 3, 4])];
}

function abc({ abc: { measure, classes, top } }: Report, { say }: Terminal): string[] {
  const title = say(measure === 'spent' ? REPORT.abcBySpent : REPORT.abcByPurchases);
  const value = say(measure === 'spent' ? REPORT.spent : REPORT.purchases);
  const names = [title, say(REPORT.customers), say(REPORT.share), value, say(REPORT.share)];
  const rows = classes.map((one, k) => [
    letter(k),
    formatNumber(one.customers),
    percent(one.customersShare),
    money(one.value),
    percent(one.valueShare),
  ]);
  const tops = top.flatMap(({ customersShare, valueShare }) =>
    valueShare === null
      ? []
      : [say(REPORT.top, { customers: customersShare * 100, value: formatNumber(valueShare * 100) })],
  );
  return [...columns([names, ...rows], [1, 2, 3, 4]), ...tops];
}

function best({ best: customers, forecast: { weeks } }: Report, { say }: Terminal): string[] {
  if (customers.length === 0) return [];
  const names = [say(REPORT.customer), 'x', 't_x', 'T', say(REPORT.alive), say(REPORT.expected), say(REPORT.value)];
  const rows = customers.map(({ customer, x, tx, T, alive, expected, value }) => [
    plain(customer.slice(0, 40)),
    formatNumber(x),
    formatNumber(tx),
    formatNumber(T),
    percent(alive),
    formatNumber(expected),
    money(value),
  ]);
  return [say(REPORT.best, { weeks }), ...columns([names, ...rows], [1, 2, 3, 4, 5, 6])];
}

const letter = (k: number): string => String.fromCharCode('A'.charCodeAt(0) + k);
const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);

/** Amounts in the file's own unit, which it does not name. */
function money(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '–';
  return value >= 1000 ? formatNumber(Math.round(value)) : value.toFixed(2).replace(/\.00$/, '');
}

const significant = (value: number): string =>
  value >= 1e-3 && value < 1e6 ? value.toFixed(4) : value.toExponential(3);
