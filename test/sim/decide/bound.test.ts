import { expect, test } from 'vitest';
import type { AuthoredBound } from '../../../src/sim/decide/bound.ts';
import { boundSchema, checkBound, readBound } from '../../../src/sim/decide/bound.ts';
import type { Knob } from '../../../src/sim/decide/knobs.ts';
import { LEVERS } from '../../../src/sim/levers/index.ts';
import { ROSTERS } from '../levers/a-desk.ts';
import { BOUNDS } from '../levers/bounds.ts';
import { EVERYTHING_BOUNDS, everything } from './everything.ts';

const number: Knob = { kind: 'number', unit: 'count' };
const perSegment: Knob = { kind: 'number', unit: 'count', per: 'segments' };
const choice: Knob = { kind: 'choice', of: ['a', 'b', 'c'] };
const shares: Knob = { kind: 'shares', of: ['press', 'street'] };
const ranking: Knob = { kind: 'ranking', of: ['x', 'y', 'z'] };
const audience: Knob = { kind: 'audience' };

test('every bound of the scenario sheet has the shape its knob asks for and is sound', () => {
  for (const lever of LEVERS) {
    for (const [name, knob] of Object.entries(lever.knobs) as [string, Knob][]) {
      const bound = BOUNDS[lever.id]![name]!;
      expect(boundSchema(knob).parse(bound)).toEqual(bound);
      expect(checkBound(knob, bound, ROSTERS)).toEqual([]);
    }
  }
});

test('a lever with every kind of knob takes a bound for each', () => {
  for (const [name, knob] of Object.entries(everything.knobs)) {
    const bound = EVERYTHING_BOUNDS[name as keyof typeof EVERYTHING_BOUNDS];
    expect(boundSchema(knob).parse(bound)).toEqual(bound);
    expect(checkBound(knob, bound, ROSTERS)).toEqual([]);
  }
});

test.each([
  ['steps without a start', number, { steps: [1, 2] }],
  ['half numbers', number, { steps: [1, 1.5], start: 1 }],
  ['steps and a grid at once', number, { steps: [1], min: 0, max: 1, step: 1, start: 1 }],
  ['a step of nothing', number, { min: 0, max: 4, step: 0, start: 0 }],
  ['no steps', number, { steps: [], start: 0 }],
  ['a word for a number', number, { steps: [1, 2], start: 'one' }],
  ['a misspelt key', number, { min: 0, max: 4, stepp: 2, start: 0 }],
  ['a choice the lever does not have', choice, { allow: ['a', 'd'], start: 'a' }],
  ['a start the lever does not have', choice, { allow: ['a'], start: 'd' }],
  ['one value for all segments where a knob has only one', number, { steps: [1], start: { light: 1 } }],
  ['a number for a switch', { kind: 'switch' } as Knob, { start: 1 }],
  ['a part too few', shares, { start: { press: 100 } }],
  ['a part too many', shares, { start: { press: 50, street: 50, phone: 0 } }],
  ['an audience over a column that is no file', audience, { start: { all: [{ file: 'frailty' }] }, max: 9 }],
  ['picks without a most', { kind: 'picks', from: 'customers' } as Knob, {}],
])('the shape refuses %s', (_why, knob, bound) => {
  expect(boundSchema(knob).safeParse(bound).success).toBe(false);
});

test.each<[string, Knob, AuthoredBound, string, readonly (string | number)[]]>([
  ['a start beside the steps', number, { steps: [2, 3], start: 4 }, 'bound.startNotAllowed', ['start']],
  ['a start beside the grid', number, { min: 0, max: 10, step: 5, start: 3 }, 'bound.startNotAllowed', ['start']],
  ['a start beyond the grid', number, { min: 0, max: 10, step: 5, start: 15 }, 'bound.startNotAllowed', ['start']],
  ['a least above the most', number, { min: 5, max: 0, step: 5, start: 5 }, 'bound.minAboveMax', ['max']],
  ['a step that misses the most', number, { min: 0, max: 10, step: 4, start: 0 }, 'bound.stepNotDividing', ['step']],
  ['a step twice', number, { steps: [1, 2, 1], start: 1 }, 'bound.twice', ['steps', 2]],
  ['a start that is not allowed', choice, { allow: ['a', 'b'], start: 'c' }, 'bound.startNotAllowed', ['start']],
  ['a choice twice', choice, { allow: ['a', 'a'], start: 'a' }, 'bound.twice', ['allow', 1]],
  [
    'a member nobody knows',
    perSegment,
    { steps: [1], start: { light: 1, heavy: 1, vip: 1 } },
    'bound.unknownMember',
    ['start', 'vip'],
  ],
  ['a member left out', perSegment, { steps: [1], start: { light: 1 } }, 'bound.missingMember', ['start']],
  [
    'one member off the steps',
    perSegment,
    { steps: [1], start: { light: 1, heavy: 2 } },
    'bound.startNotAllowed',
    ['start', 'heavy'],
  ],
  ['shares that make no whole', shares, { start: { press: 50, street: 45 } }, 'bound.sharesNotWhole', ['start']],
  ['shares off the fives', shares, { start: { press: 52, street: 48 } }, 'bound.sharesNotWhole', ['start']],
  ['a rank left out', ranking, { start: ['x', 'y'] }, 'bound.rankingIncomplete', ['start']],
  ['a rank twice', ranking, { start: ['x', 'y', 'x'] }, 'bound.twice', ['start', 2]],
  [
    'more people than allowed',
    audience,
    { start: { all: [], limit: 10 }, max: 5 },
    'bound.audienceTooMany',
    ['start', 'limit'],
  ],
  [
    'fields out of order',
    audience,
    { start: { all: [{ file: 'spend' }, { file: 'orders' }] }, max: 5 },
    'bound.audienceOrder',
    ['start', 'all', 1],
  ],
])('the check finds %s', (_why, knob, bound, code, path) => {
  expect(checkBound(knob, bound, ROSTERS)).toMatchObject([{ code, path }]);
});

test('a bound read in says which kind it is', () => {
  expect(readBound(number, { steps: [1, 2], start: 1 })).toEqual({ kind: 'steps', steps: [1, 2], start: 1 });
  expect(readBound(number, { min: 0, max: 4, step: 2, start: 0 })).toMatchObject({ kind: 'grid' });
  expect(readBound({ kind: 'switch' }, { start: true })).toEqual({ kind: 'switch', start: true });
  expect(readBound({ kind: 'picks', from: 'prospects' }, { max: 3 })).toEqual({ kind: 'picks', max: 3 });
});
