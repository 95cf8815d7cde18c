import type { Score } from '../sim/index.ts';
import { formatNumber } from '../words/number.ts';
import type { Key } from '../words/say.ts';
import { say } from '../words/say.ts';
import { columns } from './table.ts';
import type { Terminal } from './terminal.ts';

/** A score as programs are given it: points from 0 to 100 with one decimal, null where there are no marks. */
export interface ScoreJson {
  readonly total: number | null;
  readonly axes: Readonly<Record<string, number>>;
}

/** Records keep whole tenths; whoever reads the answer of a command is given points. */
export function scoreAsJson(score: Score | null): ScoreJson {
  if (score === null) return { total: null, axes: {} };
  const axes = Object.entries(score.axes).map(([axis, tenths]) => [axis, tenths / 10]);
  return { total: score.total / 10, axes: Object.fromEntries(axes) };
}

/** One line for each axis and one for the total. */
export function scoreLines(score: Score, { language }: Terminal): readonly string[] {
  const axes = Object.entries(score.axes).map(
    ([axis, tenths]) => [say(language, `axis.${axis}` as Key), tenths] as const,
  );
  const rows = [...axes, [say(language, 'debrief.score'), score.total] as const];
  return columns(
    rows.map(([name, tenths]) => [name, formatNumber(tenths / 10)]),
    [1],
  );
}
