import type { Replay } from '../../app/replay/replay-record.ts';
import type { Cell } from '../../sheets/csv.ts';
import type { Language } from '../../sim/index.ts';
import { say } from '../../words/say.ts';
import { tell } from '../../words/text-at.ts';
import { decisionRows } from './decision-rows.ts';

const COLUMNS = ['turn', 'when', 'kind', 'subject', 'knob', 'before', 'now', 'by', 'verdict', 'cash'] as const;

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
