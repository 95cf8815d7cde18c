import { beforeAll, describe, expect, test } from 'vitest';
import { EngineDesk } from '../../../src/app/engine-desk.ts';
import { directLine } from '../../../src/app/hosts/direct-engine.ts';
import { fetchScenario, readScenario } from '../../../src/app/read-scenario.ts';
import type { Replay } from '../../../src/app/replay/replay-record.ts';
import { replayRecord } from '../../../src/app/replay/replay-record.ts';
import { playLogged } from '../../../src/balance/play-policy.ts';
import { PLAYERS } from '../../../src/players/index.ts';
import { writeCsv } from '../../../src/sheets/csv.ts';
import { engine, luckOf, recordOf } from '../../../src/sim/index.ts';
import { decisionRows } from '../../../src/ui/replay/decision-rows.ts';
import { decisionTable } from '../../../src/ui/replay/decision-sheet.ts';
import { accepted } from '../../contract/claims.ts';

let replay: Replay;

/** A game of T14 by the expert, with a prediction put into its first close. */
beforeAll(async () => {
  await fetchScenario({ catalogue: 'T14' });
  const scenario = accepted(readScenario({ catalogue: 'T14' }), 'T14');
  const rules = engine.prepare(scenario);
  const luck = luckOf('rows');
  const played = playLogged(rules, luck, PLAYERS['expert']!, 'rows');
  // replayed without the score: what is asked here are the decisions
  const record = { ...recordOf(played, null), luck };
  const line = directLine(new EngineDesk(readScenario));
  replay = accepted(await replayRecord(line, record, false), 'the replay');
});

describe('decisions of a game', () => {
  test('have a row for every answer, and every turn has a row', () => {
    const rows = decisionRows(replay, 'en');
    const answers = replay.record.acts.filter(({ kind }) => kind === 'answer');
    expect(rows.filter(({ kind }) => kind === 'answer')).toHaveLength(answers.length);
    expect(new Set(rows.map(({ turn }) => turn))).toEqual(new Set(replay.turns.map(({ turn }) => turn)));
  });

  test('name what was changed from what to what, as the buttons do, and leave out what stood', () => {
    const rows = decisionRows(replay, 'en').filter(({ kind }) => kind === 'lever');
    expect(rows.length).toBeGreaterThan(3);
    for (const { subject, knob, before, now } of rows) {
      expect(subject).not.toBe('');
      expect(knob).not.toBe('');
      expect(before).not.toBe(now);
    }
    const changes = replay.turns.reduce((sum, { acts, opened }) => {
      const close = acts.at(-1)!.act;
      if (close.kind !== 'close') return sum;
      return sum + opened.desk.filter(({ lever, last }) => !same(close.decisions[lever], last)).length;
    }, 0);
    expect(new Set(rows.map(({ turn, subject }) => `${turn} ${subject}`)).size).toBe(changes);
  });

  test('tell a prediction with its verdict, and cash as the turn closed', () => {
    const first = replay.turns[1]!;
    const question = replay.scenario.predictions[0]!;
    const prediction = { measure: question.measure, direction: 'up', cause: question.causes[0]!.id } as const;
    const acts = first.acts.map((one) =>
      one.act.kind === 'close' ? { ...one, act: { ...one.act, notes: { prediction } } } : one,
    );
    const rows = decisionRows({ ...replay, turns: [{ ...first, acts }] }, 'en');
    const told = rows.find(({ kind }) => kind === 'prediction')!;
    expect(told.subject).toBe(question.text.en);
    expect(['wasRight', 'halfRight', 'wasWrong']).toContain(told.verdict);
    expect(told.cash).toBe(first.closed.books.at(-1)!.cash);
  });

  test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('are a whole table in %s', (language) => {
    const [heads, ...rows] = decisionTable(replay, language);
    expect(rows.length).toBe(decisionRows(replay, language).length);
    for (const row of rows) expect(row).toHaveLength(heads!.length);
    if (language !== 'en') expect(heads!.join('')).toMatch(/[\u4e00-\u9fff]/);
  });
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : value;

describe('a table as CSV', () => {
  test('begins with a byte order mark and quotes what needs it', () => {
    expect(
      writeCsv([
        ['a', 'b,c'],
        ['say "hi"', 'two\nlines'],
        [1, -2.5],
      ]),
    ).toBe('\ufeffa,"b,c"\r\n"say ""hi""","two\nlines"\r\n1,-2.5\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', '－1', '＋1', '＠x'])(
    'puts %s behind an apostrophe, so that no spreadsheet runs it',
    (text) => {
      expect(writeCsv([[text]])).toBe(`\ufeff'${text}\r\n`);
    },
  );
});
