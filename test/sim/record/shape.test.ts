import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playLogged } from '../../../src/balance/play-policy.ts';
import { PLAYERS } from '../../../src/players/index.ts';
import type { GameRecord } from '../../../src/sim/index.ts';
import { engine, luckOf, readActs, readRecord, recordOf } from '../../../src/sim/index.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('two-ends');
let played: GameRecord | undefined;
/** A game of chance as a file has it. Played when it is first asked for: nothing runs while tests are listed. */
function sound(): GameRecord {
  played ??= JSON.parse(
    JSON.stringify(recordOf(playLogged(rules, luckOf('shape'), PLAYERS['random']!, 'shape'))),
  ) as GameRecord;
  return played;
}
const closing = () => sound().acts.findIndex(({ kind }) => kind === 'close');
type Path = readonly (string | number)[];
/** `close` in a path stands for the place of the first close. */
const placed = (path: Path): Path => path.map((step) => (step === 'close' ? closing() : step));

/** The record with what stands at a path replaced. */
function withAt(at: Path, value: unknown): unknown {
  const path = placed(at);
  const record = structuredClone(sound()) as unknown;
  let here = record as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) here = here[step] as typeof here;
  here[path.at(-1)!] = value;
  return record;
}

describe('the shape of a record', () => {
  it('is had by every record the engine writes, with notes, marks, concept checks and a sealed scenario too', () => {
    const notes = {
      prediction: { measure: 'orders', direction: 'up', cause: 'price' },
      proposals: { 座位一: { staff: { agents: 3 } } },
      dissent: { 座位二: '太贵' },
    };
    const act = { ...sound().acts[closing()], notes };
    const marks = [{ by: 'seat', seat: '一', at: '2026-01-01T00:00:00Z', thoughtMs: 12.5, note: '好' }];
    const checks = [{ question: 'q01', got: 2, of: 3, by: 'machine' }];
    const changed = withAt(['acts', 'close'], act) as object;
    const record = { ...changed, marks, checks, sealed: { scenario: rules.scenario } };
    expect(readRecord(sound())).toEqual({ ok: true, record: sound() });
    expect(readRecord(record)).toEqual({ ok: true, record });
    expect(readActs(sound().acts)).toEqual({ ok: true, acts: sound().acts });
  });

  it.each<readonly [string, Path, unknown, string]>([
    ['another format', ['format'], 2, 'shape.choice'],
    ['a misspelt key', ['enginee'], 1, 'shape.unknownKey'],
    ['half a cent', ['acts', 0], { kind: 'grant', cents: 0.5 }, 'shape.whole'],
    ['an act nobody knows', ['acts', 0], { kind: 'bribe' }, 'shape.forms'],
    ['a key beside an act’s own', ['acts', 'close', 'by'], 'me', 'shape.unknownKey'],
    ['a decision that is none', ['acts', 'close', 'decisions'], [], 'shape.object'],
    ['a link that is no hash', ['chain', 1], 'abc', 'shape.hash'],
    ['luck in capitals', ['luck'], 'A'.repeat(64), 'shape.hash'],
    ['half a point of a concept check', ['checks'], [{ question: 'q01', got: 0.5, of: 1, by: 'self' }], 'shape.whole'],
    ['half a tenth of a point', ['score', 'total'], 0.5, 'shape.whole'],
    ['more acts than anyone plays', ['acts'], Array(1501).fill({ kind: 'inject', event: 'x' }), 'shape.tooMany'],
    ['a name as long as a book', ['acts', 0], { kind: 'inject', event: 'x'.repeat(201) }, 'shape.longText'],
    ['two keys that read the same', ['score', 'axes'], { 'e\u0301': 1, é: 1 }, 'shape.other'],
  ])('is not had with %s, and its place is told', (_why, path, value, code) => {
    const read = readRecord(withAt(path, value));
    expect(read.ok ? [] : read.problems.map((one) => one.code)).toContain(code);
    const [first] = read.ok ? [] : read.problems;
    expect(first!.path.slice(0, path.length)).toEqual(placed(path).slice(0, first!.path.length));
  });

  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, k) => [`k${k}`, 1]));
  const grants = (count: number) => Array(count).fill({ kind: 'grant', cents: 1 });
  const marks = (count: number) => Array(count).fill({ by: 'clock' });
  const deep = (levels: number): unknown =>
    levels === 0 ? 1 : levels % 2 ? { k: deep(levels - 1) } : [deep(levels - 1)];
  const HASH = '0123456789abcdef'.repeat(4);

  it.each<readonly [string, Path, unknown, unknown]>([
    ['fifteen hundred acts', ['acts'], grants(1500), grants(1501)],
    ['a link more than acts', ['chain'], Array(1501).fill(HASH), Array(1502).fill(HASH)],
    ['a mark for every act', ['marks'], marks(1500), marks(1501)],
    ['two thousand members of an object', ['score', 'axes'], many(2000), many(2001)],
    ['two thousand picks', ['acts', 'close', 'decisions', 'staff', 'a'], Array(2000).fill(1), Array(2001).fill(1)],
    ['a name of two hundred letters', ['score', 'scheme'], 'x'.repeat(200), 'x'.repeat(201)],
    [
      'a note of four thousand',
      ['marks'],
      [{ by: 'seat', note: 'x'.repeat(4000) }],
      [{ by: 'seat', note: 'x'.repeat(4001) }],
    ],
    ['a key of sixty-four', ['score', 'axes'], { ['x'.repeat(64)]: 1 }, { ['x'.repeat(65)]: 1 }],
    [
      'four levels within a knob of a decision',
      ['acts', 'close', 'decisions'],
      { l: { k: deep(4) } },
      { l: { k: deep(5) } },
    ],
    ['all sixteen hexadecimal digits', ['luck'], HASH, `${HASH.slice(1)}g`],
    ['a hash by itself', ['scenario', 'rules'], HASH, `${HASH}0`],
    ['a hash from its first digit', ['scenario', 'rules'], HASH, `0${HASH}`],
    ['an id of thirty-two', ['scenario', 'id'], `T${'a9Z'.repeat(10)}0`, `T${'a9Z'.repeat(10)}00`],
    ['an id of one capital', ['scenario', 'id'], 'T', 't'],
    ['an id of letters and digits', ['scenario', 'id'], 'Tq1', 'T-1'],
    ['an id from its first letter', ['scenario', 'id'], 'T01', ' T01'],
    ['an engine that is numbered', ['engine'], 0, -1],
    [
      'what any knob is set to',
      ['acts', 'close', 'decisions'],
      { l: { a: null, b: true, c: 'x', d: [2.5, { e: false }] } },
      { l: 1 },
    ],
    ['who decided', ['marks'], ['player', 'seat', 'policy', 'teacher', 'clock'].map((by) => ({ by })), [{ by: 'cat' }]],
    ['how long was thought', ['marks'], [{ by: 'player', thoughtMs: 0.25 }], [{ by: 'player', thoughtMs: 'long' }]],
    ['no marks at all', ['marks'], undefined, null],
    ['a scenario sealed in, whatever it is', ['sealed'], { scenario: 17 }, { scenario: 17, key: 1 }],
    ['an answer', ['acts', 0], { kind: 'answer', encounter: 'a', reply: 'b' }, { kind: 'answer', encounter: 'a' }],
    ['a grant', ['acts', 0], { kind: 'grant', cents: -5 }, { kind: 'grant', cents: -5, line: 'x' }],
    ['an event a teacher starts', ['acts', 0], { kind: 'inject', event: 'x' }, { kind: 'inject', event: 7 }],
  ])('reaches as far as %s, and no farther', (_what, path, within, beyond) => {
    expect(readRecord(withAt(path, within))).toMatchObject({ ok: true });
    expect(readRecord(withAt(path, beyond))).toMatchObject({ ok: false });
  });

  it.each<readonly [string, unknown, boolean]>([
    ['up', { measure: 'orders', direction: 'up', cause: 'price' }, true],
    ['the same', { measure: 'orders', direction: 'same', cause: 'price' }, true],
    ['down', { measure: 'orders', direction: 'down', cause: 'price' }, true],
    ['sideways', { measure: 'orders', direction: 'sideways', cause: 'price' }, false],
    ['up without a cause', { measure: 'orders', direction: 'up' }, false],
    ['up with something beside it', { measure: 'orders', direction: 'up', cause: 'price', why: 'x' }, false],
  ])('lets a team predict %s: %j is %s', (_how, prediction, ok) => {
    const act = { kind: 'close', decisions: {}, notes: { prediction } };
    expect(readActs([act]).ok).toBe(ok);
  });

  it('lets a team note what it thought, and nothing else', () => {
    const noting = (notes: unknown) => readActs([{ kind: 'close', decisions: {}, notes }]).ok;
    expect(noting({})).toBe(true);
    expect(noting({ dissent: { one: 'x'.repeat(4000) } })).toBe(true);
    expect(noting({ dissent: { one: 'x'.repeat(4001) } })).toBe(false);
    expect(noting({ proposals: { one: deep(4) } })).toBe(true);
    expect(noting({ proposals: { one: deep(5) } })).toBe(false);
    expect(noting({ mood: 'good' })).toBe(false);
  });

  it('names the limit of keys where it is passed', () => {
    const read = readRecord(withAt(['score', 'axes'], many(2001)));
    expect(read.ok ? '' : JSON.stringify(read.problems)).toContain('at most 2000 keys, no two the same once composed');
  });

  it('of acts alone is told as well as of a record', () => {
    const read = readActs([{ kind: 'grant', cents: 0.5 }]);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'shape.whole', path: [0, 'cents'] }] });
  });

  it('does not let through what nests deeper than a decision can', () => {
    let deep: unknown = 1;
    for (let k = 0; k < 20_000; k++) deep = [deep];
    const read = readRecord(withAt(['acts', 'close', 'decisions', 'staff'], { agents: deep }));
    expect(read.ok).toBe(false);
  });

  it('is asked of anything without a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(readRecord(value).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is all that verifying needs: whatever stands in a decision, there is a verdict', () => {
    const knob = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...rules.levers.map(({ id }) => id)),
        fc.string({ maxLength: 9 }),
        knob,
        (lever, name, value) => {
          const read = readRecord(withAt(['acts', 'close', 'decisions', lever], { [name]: value }));
          if (read.ok)
            expect(engine.verify(rules, read.record)).toMatchObject({ ok: false, act: closing(), what: 'refused' });
        },
      ),
      { numRuns: 100 },
    );
  });
});
