import type { Measured } from '../../insight/interval.ts';
import { columns } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { SurveyAnalysis } from './analyse-survey.ts';
import type { FileForm } from './read-file.ts';
import type { ReadSurvey } from './read-survey.ts';
import { showSkipped } from './show-skipped.ts';
import { REPORT, SURVEY } from './words.ts';

type Report = { readonly file: string } & Pick<ReadSurvey, 'header' | 'rows' | 'duplicates' | 'skipped'> &
  FileForm &
  SurveyAnalysis;

/** The report for people: how the file was read, each scale with its interval, and the answers left out. */
export function showSurvey(report: Report, terminal: Terminal): void {
  const { say, print } = terminal;
  const { file, rows, encoding, delimiter, header, duplicates, skipped } = report;
  print(say(SURVEY.title, { file, rows }));
  print(say(REPORT.format, { encoding, delimiter, header: header ? '' : say(REPORT.noHeader) }));
  if (duplicates > (skipped.reasons.duplicate ?? 0)) print(say(REPORT.duplicates, { n: duplicates }));
  print('');
  const head = ['', ...[SURVEY.value, SURVEY.low, SURVEY.high, SURVEY.answers].map((one) => say(one))];
  const table = [
    ...rowOf(say(SURVEY.csat), report.csat, (value) => `${(100 * value).toFixed(1)} %`),
    ...rowOf(say(SURVEY.nps), report.nps, (value) => value.toFixed(1)),
    ...(report.servqual?.dimensions ?? []).flatMap(({ name, gap }) =>
      rowOf(say(SURVEY.dimension, { name: name.replace(/\p{Cc}/gu, '·') }), gap, (value) => value.toFixed(2)),
    ),
    ...rowOf(say(SURVEY.overall), report.servqual?.overall ?? null, (value) => value.toFixed(2)),
  ];
  for (const line of columns([head, ...table], [1, 2, 3, 4])) print(line);
  print('');
  for (const line of showSkipped(skipped, terminal, SURVEY)) print(line);
}

function rowOf(name: string, measured: Measured | null, tell: (value: number) => string): string[][] {
  if (measured === null) return [];
  const { value, low, high, n } = measured;
  const bound = (end: number): string => (Number.isFinite(end) ? tell(end) : '–');
  return [[name, tell(value), bound(low), bound(high), `${n}`]];
}
