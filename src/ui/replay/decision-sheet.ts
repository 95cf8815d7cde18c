import type { Replay } from '../../app/replay/replay-record.ts';
import type { Language } from '../../sim/index.ts';
import { say } from '../../words/say.ts';
import { tell } from '../../words/text-at.ts';
import { decisionRows } from './decision-rows.ts';

const COLUMNS = ['turn', 'when', 'kind', 'subject', 'knob', 'before', 'now', 'by', 'verdict', 'cash'] as const;

/** A number stays a number in a spreadsheet, a text stays a text. */
export type Cell = string | number;

/** All decisions of a game as rows of a table, its heads first. */
export function decisionTable(replay: Replay, language: Language): readonly (readonly Cell[])[] {
  const { names } = replay.scenario.period;
  const rows = decisionRows(replay, language).map((row) => {
    const name = names[row.turn - 1];
    return [
      row.turn,
      name ? tell(language, name) : '',
      say(language, `sheet.kind.${row.kind}`),
      row.subject,
      row.knob,
      row.before,
      row.now,
      say(language, `sheet.by.${row.by}`),
      row.verdict ? say(language, `predict.${row.verdict}`) : '',
      row.cash / 100,
    ];
  });
  return [COLUMNS.map((column) => say(language, `sheet.column.${column}`)), ...rows];
}

/**
 * A table as CSV that spreadsheets open rightly: a byte order mark, so that they read Chinese; lines end as RFC 4180
 * says; a text that a spreadsheet would run as a formula is put behind an apostrophe.
 */
export function writeCsv(table: readonly (readonly Cell[])[]): string {
  return `\ufeff${table.map((row) => row.map(spell).join(',')).join('\r\n')}\r\n`;
}

function spell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const guarded = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
