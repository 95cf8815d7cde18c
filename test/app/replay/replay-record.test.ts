import { beforeAll, describe, expect, test } from 'vitest';
import { EngineDesk } from '../../../src/app/engine-desk.ts';
import { directLine } from '../../../src/app/hosts/direct-engine.ts';
import { readScenario } from '../../../src/app/read-scenario.ts';
import { practiceFrom } from '../../../src/app/replay/practice.ts';
import { readRecordText } from '../../../src/app/replay/read-record.ts';
import { replayHost } from '../../../src/app/replay/replay-host.ts';
import type { Replay } from '../../../src/app/replay/replay-record.ts';
import { replayRecord } from '../../../src/app/replay/replay-record.ts';
import { isPractice } from '../../../src/app/storage/saved-game.ts';
import type { GameRecord } from '../../../src/sim/index.ts';
import { accepted } from '../../contract/claims.ts';
import { playOn } from '../../contract/host-moves.ts';
import { localBench, TWO_ENDS } from '../local-bench.ts';

const line = () => directLine(new EngineDesk(readScenario));
const sealed = { scenario: JSON.parse(TWO_ENDS) as unknown };

let record: GameRecord;
let replay: Replay;

beforeAll(async () => {
  const host = await localBench().open();
  await playOn(host);
  record = { ...accepted(await host.record(), 'the record'), sealed };
  host.close();
  replay = accepted(await replayRecord(line(), record, true), 'the replay');
});

describe('a record that is replayed', () => {
  test('gives every turn as it was: before anybody was answered, before the close, and after it', () => {
    expect(replay.turns.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(replay.turns.flatMap(({ acts }) => acts.map(({ act }) => act))).toEqual(record.acts);
    for (const [k, { turn, opened, decided, closed }] of replay.turns.entries()) {
      expect([opened.turn, decided.turn]).toEqual([turn, turn]);
      expect(closed).toEqual(replay.turns[k + 1]?.opened ?? closed);
    }
    expect(replay.turns.at(-1)!.closed.over).toBe(true);
  });

  test('is shown through the seam of a game: any turn can be sought, no act is taken', async () => {
    const host = replayHost(replay);
    const seen: number[] = [];
    host.subscribe(({ draft }) => seen.push(draft.turn));
    expect(host.game.view).toBe(replay.turns[0]!.closed);
    host.seek(3);
    host.seek(99);
    host.seek(-1);
    expect(seen).toEqual([4, 6, 1]);
    host.propose('anything', {});
    expect(await host.confirm(host.game.draft.id)).toMatchObject({ ok: false, refusals: [{ code: 'game.over' }] });
    expect(await host.answer('n1', 'yes')).toMatchObject({ ok: false, refusals: [{ code: 'game.over' }] });
  });
});

const other = '0'.repeat(64);
const upTo = (n: number) => ({ acts: record.acts.slice(0, n), marks: [], chain: record.chain.slice(0, n + 1) });

test.each<{ code: string; because?: object; spoil: () => Partial<GameRecord> }>([
  { code: 'record.otherEngine', because: { theirs: 9 }, spoil: () => ({ engine: 9 }) },
  { code: 'record.otherRules', spoil: () => ({ scenario: { ...record.scenario, rules: other } }) },
  { code: 'record.otherLuck', spoil: () => ({ luck: other }) },
  { code: 'record.broken', because: { act: 1 }, spoil: () => ({ chain: record.chain.with(1, other) }) },
  { code: 'record.refused', because: { act: 1 }, spoil: () => ({ acts: record.acts.with(0, nobody) }) },
  { code: 'record.unfinished', because: { turn: 1, of: 6 }, spoil: () => upTo(0) },
  { code: 'record.otherScore', spoil: () => ({ score: { ...record.score, total: 7 } }) },
  { code: 'record.noScenario', spoil: () => ({ scenario: { ...record.scenario, id: 'X9' }, sealed: undefined! }) },
  { code: 'record.notARecord', spoil: () => ({ sealed: { scenario: { id: 'TwoEnds' } } }) },
])('a record that does not hold is refused: $code', async ({ code, because = {}, spoil }) => {
  const spoilt = await replayRecord(line(), { ...record, ...spoil() }, true);
  expect(spoilt).toMatchObject({ ok: false, refusals: [{ code, because }] });
});

const nobody = { kind: 'answer', encounter: 'nobody', reply: 'yes' } as const;

test.each([
  { text: '', code: 'record.notJson' },
  { text: 'turn,lever', code: 'record.notJson' },
  { text: '{"__proto__":{}}', code: 'record.notJson' },
  { text: '{"format":1}', code: 'record.notARecord' },
  { text: '[]', code: 'record.notARecord' },
  { text: ' '.repeat(8_000_001), code: 'record.tooLarge' },
])('a text that is no record is refused: $code', ({ text, code }) => {
  expect(readRecordText(text)).toMatchObject({ ok: false, refusals: [{ code }] });
});

test('the text of a record reads back, also with a mark of byte order before it', () => {
  expect(readRecordText(`\ufeff${JSON.stringify(record)}`)).toEqual({ ok: true, value: record });
});

describe('practice from a turn', () => {
  const now = new Date('2026-03-01T08:00:00Z');

  test.each([1, 3, 6])('of %i keeps every act before it, and is opened as a saved game is', async (turn) => {
    const game = practiceFrom(record, turn, { of: 6, seed: '', now });
    expect(isPractice(game)).toBe(true);
    expect(game.acts.filter(({ kind }) => kind === 'close')).toHaveLength(turn - 1);
    expect(game.acts.at(-1)?.kind ?? 'close').toBe('close');
    const host = accepted(await localBench().attempt({ saved: game }), 'the practice');
    expect(host.game.view).toEqual(replay.turns[turn - 1]!.opened);
    await playOn(host);
    expect(host.game.view.over).toBe(true);
    host.close();
  });
});
