import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playLogged } from '../../../src/balance/play-policy.ts';
import { PLAYERS } from '../../../src/players/index.ts';
import type { GameRecord } from '../../../src/sim/index.ts';
import { engine, luckOf, readActs, readRecord, recordOf } from '../../../src/sim/index.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('two-ends');
const sound = JSON.parse(
  JSON.stringify(recordOf(playLogged(rules, luckOf('shape'), PLAYERS['random']!, 'shape'))),
) as GameRecord;
const closing = sound.acts.findIndex(({ kind }) => kind === 'close');

/** The record with what stands at a path replaced. */
function withAt(path: readonly (string | number)[], value: unknown): unknown {
  const record = structuredClone(sound) as unknown;
  let here = record as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) here = here[step] as typeof here;
  here[path.at(-1)!] = value;
  return record;
}

describe('the shape of a record', () => {
  it('is had by every record the engine writes, with notes, marks and a sealed scenario too', () => {
    const notes = {
      prediction: { measure: 'orders', direction: 'up', cause: 'price' },
      proposals: { 座位一: { staff: { agents: 3 } } },
      dissent: { 座位二: '太贵' },
    };
    const act = { ...sound.acts[closing], notes };
    const marks = [{ by: 'seat', seat: '一', at: '2026-01-01T00:00:00Z', thoughtMs: 12.5, note: '好' }];
    const record = { ...(withAt(['acts', closing], act) as object), marks, sealed: { scenario: rules.scenario } };
    expect(readRecord(sound)).toEqual({ ok: true, record: sound });
    expect(readRecord(record)).toEqual({ ok: true, record });
    expect(readActs(sound.acts)).toEqual({ ok: true, acts: sound.acts });
  });

  it.each<readonly [string, readonly (string | number)[], unknown, string]>([
    ['another format', ['format'], 2, 'shape.choice'],
    ['a misspelt key', ['enginee'], 1, 'shape.unknownKey'],
    ['half a cent', ['acts', 0], { kind: 'grant', cents: 0.5 }, 'shape.whole'],
    ['an act nobody knows', ['acts', 0], { kind: 'bribe' }, 'shape.forms'],
    ['a key beside an act’s own', ['acts', closing, 'by'], 'me', 'shape.unknownKey'],
    ['a decision that is none', ['acts', closing, 'decisions'], [], 'shape.object'],
    ['a link that is no hash', ['chain', 1], 'abc', 'shape.hash'],
    ['luck in capitals', ['luck'], 'A'.repeat(64), 'shape.hash'],
    ['half a tenth of a point', ['score', 'total'], 0.5, 'shape.whole'],
    ['more acts than anyone plays', ['acts'], Array(1501).fill({ kind: 'inject', event: 'x' }), 'shape.tooMany'],
    ['a name as long as a book', ['acts', 0], { kind: 'inject', event: 'x'.repeat(201) }, 'shape.longText'],
    ['two keys that read the same', ['score', 'axes'], { 'e\u0301': 1, é: 1 }, 'shape.other'],
  ])('is not had with %s, and its place is told', (_why, path, value, code) => {
    const read = readRecord(withAt(path, value));
    expect(read.ok ? [] : read.problems.map((one) => one.code)).toContain(code);
    const [first] = read.ok ? [] : read.problems;
    expect(first!.path.slice(0, path.length)).toEqual(path.slice(0, first!.path.length));
  });

  it('does not let through what nests deeper than a decision can', () => {
    let deep: unknown = 1;
    for (let k = 0; k < 20_000; k++) deep = [deep];
    const read = readRecord(withAt(['acts', closing, 'decisions', 'staff'], { agents: deep }));
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
          const read = readRecord(withAt(['acts', closing, 'decisions', lever], { [name]: value }));
          if (read.ok)
            expect(engine.verify(rules, read.record)).toMatchObject({ ok: false, act: closing, what: 'refused' });
        },
      ),
      { numRuns: 100 },
    );
  });
});
