import { expect, it } from 'vitest';
import { expert } from '../../src/players/expert.ts';
import { rulesFor } from '../support/scenarios.ts';
import { beats, tell } from '../support/tricks/pairs.ts';
import { tryPairs } from '../support/tricks/trials.ts';

const rules = rulesFor('T14');

it('no two of T14’s levers, each at an end of its range, beat the expert they are laid over', () => {
  const { screened, near } = tryPairs(rules, expert);
  expect(new Set(screened.flatMap(({ pair }) => pair.map(({ lever }) => lever))).size).toBe(rules.levers.length);
  expect(near.filter(beats).map(tell)).toEqual([]);
}, 1_800_000);
