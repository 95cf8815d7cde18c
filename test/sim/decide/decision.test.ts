import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDecision } from '../../../src/sim/decide/decision.ts';
import { extremeDecisions } from '../../../src/sim/decide/extremes.ts';
import { neighbourDecisions } from '../../../src/sim/decide/neighbours.ts';
import { randomDecision } from '../../../src/sim/decide/random.ts';
import { sameDecision } from '../../../src/sim/decide/same.ts';
import { decisionSchema } from '../../../src/sim/decide/shape.ts';
import type { Space } from '../../../src/sim/decide/space.ts';
import { leafValue, leavesOf, withLeaf } from '../../../src/sim/decide/space.ts';
import { startDecision } from '../../../src/sim/decide/start.ts';
import { placeCount, placeOf } from '../../../src/sim/decide/step.ts';
import { LEVERS } from '../../../src/sim/levers/index.ts';
import { spaceCalled } from '../levers/a-desk.ts';
import { everythingSpace } from './everything.ts';

const spaces: readonly Space[] = [everythingSpace, ...LEVERS.map(({ id }) => spaceCalled(id))];
const startOf = (space: Space) => startDecision(space, space.bounds, space.rosters);
const uniform = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const numbers = fc.infiniteStream(uniform).map((stream) => {
  const drawn: number[] = [];
  return (k: number): number => {
    while (drawn.length <= k) drawn.push(stream.next().value!);
    return drawn[k]!;
  };
});
const aSpace = fc.constantFrom(...spaces);

describe.each(spaces.map((space) => [space.lever, space] as const))('%s', (_id, space) => {
  test('the start is legal', () => {
    expect(checkDecision(space, startOf(space))).toEqual([]);
    expect(decisionSchema(space).safeParse(startOf(space)).success).toBe(true);
  });

  test('every extreme is legal and somewhere else, and every leaf stands at both its ends in some', () => {
    const start = startOf(space);
    const ends = extremeDecisions(space, start);
    for (const end of ends) {
      expect(checkDecision(space, end)).toEqual([]);
      expect(sameDecision(end, start)).toBe(false);
    }
    for (const leaf of leavesOf(space)) {
      const places = placeCount(leaf.bound);
      const stands = new Set([start, ...ends].map((end) => placeOf(leaf.bound, leafValue(end, leaf))));
      expect(stands).toContain(0);
      expect(stands).toContain(places - 1);
    }
  });

  test('every leaf refuses what is beside its places, and says where', () => {
    for (const leaf of leavesOf(space)) {
      const where = [space.lever, leaf.knob, ...(leaf.member === null ? [] : [leaf.member])].join('.');
      const wrong = { steps: 12_345, grid: 1, switch: 'yes', choice: 'neither' }[leaf.bound.kind];
      const refusals = checkDecision(space, withLeaf(startOf(space), leaf, wrong as never));
      expect(refusals.map((refusal) => refusal.where)).toEqual([where]);
      expect(refusals[0]!.code).toBe(leaf.bound.kind === 'switch' ? 'knob.wrongType' : 'knob.offGrid');
    }
  });

  test('a missing knob and a strange one are each named', () => {
    const first = Object.keys(space.knobs)[0]!;
    const { [first]: _gone, ...rest } = startOf(space);
    expect(checkDecision(space, { ...rest, typo: 1 })).toMatchObject([
      { code: 'knob.missing', where: `${space.lever}.${first}` },
      { code: 'knob.unknown', where: `${space.lever}.typo` },
    ]);
  });
});

test('whatever a coin throws, a random decision is legal', () => {
  fc.assert(
    fc.property(aSpace, numbers, (space, draw) => {
      const decision = randomDecision(space, draw);
      expect(checkDecision(space, decision)).toEqual([]);
      expect(decisionSchema(space).safeParse(decision).success).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('every neighbour is legal and one step away', () => {
  fc.assert(
    fc.property(aSpace, numbers, (space, draw) => {
      const here = randomDecision(space, draw);
      for (const near of neighbourDecisions(space, here)) {
        expect(checkDecision(space, near)).toEqual([]);
        expect(sameDecision(near, here)).toBe(false);
        const moved = leavesOf(space).filter((leaf) => leafValue(near, leaf) !== leafValue(here, leaf));
        expect(moved.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 150 },
  );
});

test('a number in the middle of its steps has a neighbour on either side', () => {
  const near = neighbourDecisions(spaceCalled('staff'), { agents: 3 });
  expect(near).toEqual([{ agents: 2 }, { agents: 4 }]);
  expect(neighbourDecisions(spaceCalled('staff'), { agents: 5 })).toEqual([{ agents: 4 }]);
});

test('the random player reaches every place of every leaf', () => {
  for (const space of spaces) {
    const seen = new Map<string, Set<unknown>>();
    for (let game = 0; game < 400; game++) {
      const decision = randomDecision(space, (k) => ((game * 37 + k * 101 + ((game * k) % 7)) % 211) / 211);
      for (const leaf of leavesOf(space)) {
        const key = `${leaf.knob}/${leaf.member}`;
        seen.set(key, (seen.get(key) ?? new Set()).add(leafValue(decision, leaf)));
      }
    }
    for (const { knob, member, bound } of leavesOf(space)) {
      expect(seen.get(`${knob}/${member}`)!.size).toBe(placeCount(bound));
    }
  }
});

const start = startOf(everythingSpace);
test.each<[string, unknown, string, string]>([
  ['no decision at all', null, 'everything', 'knob.wrongType'],
  ['a list', [], 'everything', 'knob.wrongType'],
  ['half a step', { ...start, level: 0.5 }, 'everything.level', 'knob.offGrid'],
  ['a number that is none', { ...start, level: Number.NaN }, 'everything.level', 'knob.offGrid'],
  ['beyond the grid', { ...start, level: 12 }, 'everything.level', 'knob.offGrid'],
  ['a number as a word', { ...start, level: '3' }, 'everything.level', 'knob.wrongType'],
  ['one price for all segments', { ...start, price: 500 }, 'everything.price', 'knob.wrongType'],
  ['a segment left out', { ...start, price: { light: 500 } }, 'everything.price.heavy', 'knob.missing'],
  [
    'a segment too many',
    { ...start, price: { light: 500, heavy: 500, vip: 500 } },
    'everything.price.vip',
    'knob.unknown',
  ],
  ['a choice not allowed here', { ...start, form: 'fancy' }, 'everything.form', 'knob.offGrid'],
  ['shares of 95', { ...start, budget: { press: 50, street: 45, phone: 0 } }, 'everything.budget', 'knob.offGrid'],
  [
    'a share off the fives',
    { ...start, budget: { press: 52, street: 48, phone: 0 } },
    'everything.budget.press',
    'knob.offGrid',
  ],
  ['a rank twice', { ...start, order: ['first', 'first', 'third'] }, 'everything.order', 'knob.offGrid'],
  ['an audience of the truth', { ...start, whom: { all: [{ file: 'frailty' }] } }, 'everything.whom', 'knob.wrongType'],
  ['a test that is no test', { ...start, whom: { all: ['orders'] } }, 'everything.whom', 'knob.wrongType'],
  ['an order that is none', { ...start, whom: { all: [], order: 'spend' } }, 'everything.whom', 'knob.wrongType'],
  [
    'a share that is no number',
    { ...start, budget: { press: 50, street: '50', phone: 0 } },
    'everything.budget.street',
    'knob.wrongType',
  ],
  [
    'half an audience',
    { ...start, whom: { all: [{ file: 'orders', from: 0.5 }] } },
    'everything.whom',
    'knob.wrongType',
  ],
  ['a crowd', { ...start, whom: { all: [], limit: 41 } }, 'everything.whom.limit', 'knob.offGrid'],
  [
    'fields out of order',
    { ...start, whom: { all: [{ file: 'spend' }, { file: 'orders' }] } },
    'everything.whom.all.1',
    'knob.offGrid',
  ],
  ['a thing that has no spelling', { ...start, level: { toString: '' } }, 'everything.level', 'knob.wrongType'],
  ['a guest who has none', { ...start, guests: [{ valueOf: 1, toString: 2 }] }, 'everything.guests.0', 'knob.offGrid'],
  ['a guest who is nobody', { ...start, guests: [200] }, 'everything.guests.0', 'knob.offGrid'],
  ['a guest twice', { ...start, guests: [4, 4] }, 'everything.guests.1', 'knob.offGrid'],
  ['too many guests', { ...start, guests: [1, 2, 3, 4, 5] }, 'everything.guests', 'knob.offGrid'],
])('%s is refused with its place', (_why, decision, where, code) => {
  const refusals = checkDecision(everythingSpace, decision);
  expect(refusals.map((refusal) => refusal.where)).toContain(where);
  expect(refusals.find((refusal) => refusal.where === where)!.code).toBe(code);
  expect(decisionSchema(everythingSpace).safeParse(decision).success).toBe(false);
});

test('check and schema agree on decisions with one thing put wrong', () => {
  const broken = fc.tuple(numbers, fc.constantFrom(...Object.keys(everythingSpace.knobs)), fc.jsonValue());
  fc.assert(
    fc.property(broken, ([draw, knob, value]) => {
      const decision = { ...randomDecision(everythingSpace, draw), [knob]: value };
      const legal = checkDecision(everythingSpace, decision).length === 0;
      expect(decisionSchema(everythingSpace).safeParse(decision).success).toBe(legal);
    }),
    { numRuns: 500 },
  );
});

test('two decisions are the same whatever the order of their keys', () => {
  expect(sameDecision({ a: 1, b: { c: [1, 2], d: true } }, { b: { d: true, c: [1, 2] }, a: 1 })).toBe(true);
  expect(sameDecision({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(sameDecision({ a: 1 }, { a: 1, b: 1 })).toBe(false);
  expect(sameDecision({ a: [] }, { a: {} })).toBe(false);
  expect(sameDecision({ a: null }, { a: {} })).toBe(false);
});
