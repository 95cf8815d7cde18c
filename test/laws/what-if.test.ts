import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WhatIf } from '../../src/sim/why/what-if.ts';
import { whatIf } from '../../src/sim/why/what-if.ts';
import { gameOf } from '../support/finished-games.ts';
import { rulesFor } from '../support/scenarios.ts';

/** Every number of a difference that is not zero, by its place; −0 counts as one. */
function moved(value: unknown, at = ''): string[] {
  if (ArrayBuffer.isView(value)) return moved([...(value as Float64Array)], at);
  if (typeof value === 'number') return Object.is(value, 0) ? [] : [`${at} = ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => moved(inner, `${at}.${key}`));
}
const columnsOf = ({ whole, people, singles, remainder }: WhatIf) => ({ whole, people, singles, remainder });
const players = ['random', 'expert', 'plain-sensible', 'price-cutter'] as const;

test.each([
  ['T14', 2],
  ['two-ends', 30],
  ['two-ends-talk', 15],
] as const)('in %s nothing changed is zero in every column', (name, runs) => {
  const rules = rulesFor(name);
  fc.assert(
    fc.property(
      fc.constantFrom(...players),
      fc.nat({ max: 1_000_000 }),
      fc.integer({ min: 1, max: rules.turns }),
      fc.nat({ max: rules.levers.length }),
      (player, seed, turn, levers) => {
        const play = gameOf(rules, player, `zero ${seed}`);
        const closes = play.acts.filter((act) => act.kind === 'close');
        const changes = rules.levers
          .slice(0, levers)
          // another object that says the same
          .map(({ id }) => ({ turn, lever: id, decision: structuredClone(closes[turn - 1]!.decisions[id]!) }));
        const found = whatIf(rules, { luck: play.run.luck, acts: play.acts }, changes);
        if (!found.ok) throw new Error(JSON.stringify(found.refusals));
        expect(moved(columnsOf(found.whatIf))).toEqual([]);
        expect(found.whatIf.to).toEqual(found.whatIf.from);
        expect(found.whatIf.beyond).toEqual([]);
      },
    ),
    { numRuns: runs },
  );
});

test('something changed is not', () => {
  const rules = rulesFor('T14');
  const play = gameOf(rules, 'plain-sensible', 'not zero');
  const found = whatIf(rules, { luck: play.run.luck, acts: play.acts }, [
    { turn: 6, lever: 'staff', decision: { agents: 2 } },
  ]);
  if (!found.ok) throw new Error(JSON.stringify(found.refusals));
  expect(moved(columnsOf(found.whatIf)).length).toBeGreaterThan(100);
});
