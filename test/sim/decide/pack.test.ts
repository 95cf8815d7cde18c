import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersReader, numbersWriter } from '../../../src/sim/decide/digits.ts';
import { packDecisions, unpackDecisions } from '../../../src/sim/decide/pack.ts';
import { randomDecision } from '../../../src/sim/decide/random.ts';
import type { Space } from '../../../src/sim/decide/space.ts';
import { startDecision } from '../../../src/sim/decide/start.ts';
import type { Decisions } from '../../../src/sim/record/act.ts';
import { spaceCalled } from '../levers/a-desk.ts';
import { TWELVE } from '../levers/bounds.ts';
import { everythingSpace } from './everything.ts';

const twelve = Object.keys(TWELVE).map(spaceCalled);
const all: readonly Space[] = [...twelve, everythingSpace];

/** A game in which every lever is thrown anew in some turns and stands still in the others. */
function aGame(spaces: readonly Space[], rolls: readonly number[][]): Decisions[] {
  let now: Decisions = Object.fromEntries(
    spaces.map((space) => [space.lever, startDecision(space, space.bounds, space.rosters)]),
  );
  return rolls.map((roll) => {
    const draw = (k: number): number => roll[k % roll.length]!;
    const moved = spaces[Math.floor(roll[0]! * spaces.length)]!;
    now = { ...now, [moved.lever]: randomDecision(moved, draw) };
    return now;
  });
}
const rolls = fc.array(
  fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 3, maxLength: 30 }),
  { maxLength: 14 },
);

test('a game packed and unpacked is the same game', () => {
  fc.assert(
    fc.property(rolls, (thrown) => {
      const game = aGame(all, thrown);
      const text = packDecisions(all, game);
      expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(unpackDecisions(all, text)).toEqual(game);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['from below', { all: [{ file: 'orders', from: 2 }] }],
  ['up to a bound', { all: [{ file: 'orders', to: 7 }], order: { by: 'spend', desc: true } }],
  [
    'within two bounds',
    { all: [{ file: 'spend', from: -5, to: 90_000 }], order: { by: 'orders', desc: false }, limit: 3 },
  ],
  [
    'of several tests',
    {
      all: [
        { file: 'orders', from: 1 },
        { file: 'spend', to: 5 },
      ],
      limit: 1,
    },
  ],
  ['of everybody', { all: [] }],
])('an audience %s comes back as it was', (_how, whom) => {
  const start = startDecision(everythingSpace, everythingSpace.bounds, everythingSpace.rosters);
  const game = [{ everything: { ...start, whom } }];
  expect(unpackDecisions([everythingSpace], packDecisions([everythingSpace], game))).toEqual(game);
});

test('a year of twelve levers, every one of them thrown anew each month, fits a SCORM field many times over', () => {
  const game = Array.from({ length: 12 }, (_, turn) =>
    Object.fromEntries(
      twelve.map((space, at) => [space.lever, randomDecision(space, (k) => ((turn * 7 + at * 3 + k) % 11) / 11)]),
    ),
  );
  const text = packDecisions(twelve, game);
  expect(text.length).toBeLessThan(600);
  expect(unpackDecisions(twelve, text)).toEqual(game);
});

test('a year in which nothing changed takes a handful of letters', () => {
  const game = aGame(twelve, []);
  const still = Array.from({ length: 12 }, () =>
    Object.fromEntries(twelve.map((space) => [space.lever, startDecision(space, space.bounds, space.rosters)])),
  );
  expect(packDecisions(twelve, game).length).toBeLessThan(8);
  expect(packDecisions(twelve, still).length).toBeLessThan(12);
  expect(unpackDecisions(twelve, packDecisions(twelve, still))).toEqual(still);
});

test('a text that is no pack is nothing, never a fault', () => {
  const game = aGame(all, [
    [0.1, 0.9, 0.3],
    [0.99, 0.2, 0.7],
  ]);
  const text = packDecisions(all, game);
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.nat(), fc.constantFrom(...'AZaz09_-+ 礼'), (any, at, letter) => {
      const place = at % text.length;
      for (const broken of [any, text.slice(0, place), text.slice(0, place) + letter + text.slice(place + 1)]) {
        const found = unpackDecisions(all, broken);
        if (found !== null) expect(unpackDecisions(all, packDecisions(all, found))).toEqual(found);
      }
    }),
    { numRuns: 500 },
  );
  expect(unpackDecisions(all, `${text}B`)).toBeNull();
  expect(unpackDecisions(all, '')).toBeNull();
});

test('whole numbers of any size come back from their letters', () => {
  const number = fc.oneof(fc.constant(0), fc.integer({ min: -40, max: 40 }), fc.integer());
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (row) => {
      const out = numbersWriter();
      for (const value of row) out.push(value);
      const back = numbersReader(out.text())!;
      expect(row.map(() => back.next())).toEqual(row.map((value) => value + 0));
      expect(back.isDone()).toBe(true);
      expect(back.next()).toBeNaN();
    }),
  );
});
