import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../src/math/canonical.ts';
import { randomDecision } from '../../../src/sim/decide/random.ts';
import type { Decision, Space } from '../../../src/sim/decide/space.ts';
import { leafValue, leavesOf, withLeaf } from '../../../src/sim/decide/space.ts';
import { startDecision } from '../../../src/sim/decide/start.ts';
import { placeCount, placeOf, valueAt } from '../../../src/sim/decide/step.ts';
import { LEVERS } from '../../../src/sim/levers/index.ts';
import { FILE_STAGES } from '../../../src/sim/people/vocabulary.ts';
import { aFile, leverCalled, ROSTERS, spaceCalled } from './a-desk.ts';
import { centsOf, pull } from './pull.ts';

const uniform = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const draws = fc.array(uniform, { minLength: 6, maxLength: 6 });
const decisionOf = (space: Space, draw: readonly number[]): Decision =>
  randomDecision(space, (k) => draw[k % draw.length]!);

/** A file in which every lever finds somebody: unhappy, silent, regular. */
function crowd() {
  const people = aFile(300);
  for (let who = 0; who < 300; who++) {
    people.fileStage[who] = who % FILE_STAGES.length;
    people.fileOrders[who] = who % 17;
    people.fileLastOrder[who] = who % 11;
    people.fileReason[who] = who % 3 === 0 ? 255 : who % 9;
    people.fileSatisfaction[who] = who % 2 === 0 ? 255 : who % 101;
    people.fileSatisfactionTurn[who] = 5;
  }
  return people;
}

/** What a lever remembers after a life of random decisions. */
function remembered(space: Space, life: readonly (readonly number[])[]): unknown {
  let memory: unknown;
  for (const draw of life) memory = pull(space.lever, decisionOf(space, draw), { memory, turn: 6 }).memory;
  return memory;
}

/** What some levers cost and turn where their author leaves them; all others nothing. */
const STANDING: Readonly<Record<string, { cents?: number; dials?: readonly string[] }>> = {
  staff: { cents: 960_000 },
  advertising: { cents: 100_000 },
  security: { dials: ['contact.leak'] },
  complaints: { dials: ['recover.remedyCents', 'recover.byAge'] },
};

describe.each(LEVERS.map(({ id }) => [id, spaceCalled(id)] as const))('%s', (id, space) => {
  const lives = fc.array(draws, { maxLength: 5 });

  test('raising what is spent on it never lowers its cost', () => {
    fc.assert(
      fc.property(lives, draws, fc.constantFrom(1, 6, 12), (life, draw, turn) => {
        const memory = remembered(space, life);
        const decision = decisionOf(space, draw);
        for (const leaf of leavesOf(space)) {
          if (leaf.bound.kind === 'choice') continue; // choices are not more or less of one thing
          let before = Number.NEGATIVE_INFINITY;
          for (let place = 0; place < placeCount(leaf.bound); place++) {
            const raised = withLeaf(decision, leaf, valueAt(leaf.bound, place));
            const cost = centsOf(pull(id, raised, { memory, turn, people: crowd() }));
            expect(cost).toBeGreaterThanOrEqual(before);
            before = cost;
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('bills are whole and positive, work is whole, memory can be hashed, and bill and act agree on who is meant', () => {
    fc.assert(
      fc.property(lives, draws, fc.constantFrom(1, 6, 12), (life, draw, turn) => {
        const people = crowd();
        const found = pull(id, decisionOf(space, draw), { memory: remembered(space, life), turn, people });
        for (const bill of found.bills) {
          expect(Number.isSafeInteger(bill.cents) && bill.cents >= 0).toBe(true);
          for (const minutes of Object.values(bill.minutes)) expect(Number.isSafeInteger(minutes)).toBe(true);
          expect(bill.because.startsWith(`${id}.`)).toBe(true);
        }
        expect(() => canonical(found.memory)).not.toThrow();
        if (id === 'winBack') {
          const asked = people.planOffer.reduce((sum, offer) => sum + (offer > 0 ? 1 : 0), 0);
          const each = people.planCall.some((calls) => calls > 0) ? 1400 : 900;
          expect(centsOf(found)).toBe(asked * each);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('pulling it twice from the same desk comes to the same', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const decision = decisionOf(space, draw);
        const [a, b] = [1, 2].map(() => pull(id, decision, { turn: 12, people: crowd() }));
        expect(a!.dials).toEqual(b!.dials);
        expect(a!.memory).toEqual(b!.memory);
        expect(Buffer.from(a!.people.buffer).equals(Buffer.from(b!.people.buffer))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('where nobody works, nothing can go wrong and there is no market, it takes no hands from anybody', () => {
    fc.assert(
      fc.property(lives, draws, (life, draw) => {
        const where = { memory: remembered(space, life), turn: 6, people: crowd(), rosters: {} };
        const found = pull(id, decisionOf(space, draw), where);
        for (const { minutes } of found.bills) expect(minutes).toEqual({});
        expect(() => canonical(found.memory)).not.toThrow();
      }),
      { numRuns: 20 },
    );
  });

  test('at its start it costs what stands in the scenario, and turns no dial that a quiet shop has at rest', () => {
    const start = startDecision(leverCalled(id), space.bounds, ROSTERS);
    for (const leaf of leavesOf(space)) expect(placeOf(leaf.bound, leafValue(start, leaf))).toBeGreaterThanOrEqual(0);
    const found = pull(id, start, { turn: 12, people: crowd() });
    expect(centsOf(found)).toBe(STANDING[id]?.cents ?? 0);
    expect(Object.keys(found.dials)).toEqual(STANDING[id]?.dials ?? []);
  });
});
