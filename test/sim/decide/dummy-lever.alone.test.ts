import { expect, test, vi } from 'vitest';
import { checkDecision } from '../../../src/sim/decide/decision.ts';
import { extremeDecisions } from '../../../src/sim/decide/extremes.ts';
import { neighbourDecisions } from '../../../src/sim/decide/neighbours.ts';
import { packDecisions, unpackDecisions } from '../../../src/sim/decide/pack.ts';
import { randomDecision } from '../../../src/sim/decide/random.ts';
import { decisionSchema } from '../../../src/sim/decide/shape.ts';
import { spaceOf } from '../../../src/sim/decide/space.ts';
import { tally } from '../../../src/sim/decide/tally.ts';
import { Levers } from '../../../src/sim/language/levers.ts';
import { LEVERS } from '../../../src/sim/levers/index.ts';
import { aDesk, deskLever, standing } from '../levers/a-desk.ts';
import { EVERYTHING_BOUNDS, everything } from './everything.ts';

// The one line of the list that a new lever takes; nothing else of the engine is touched.
vi.mock('../../../src/sim/levers/index.ts', async (original) => {
  const list = await original<typeof import('../../../src/sim/levers/index.ts')>();
  const { everything: dummy } = await import('./everything.ts');
  return { ...list, LEVERS: [...list.LEVERS, dummy] };
});

const entry = deskLever(everything, EVERYTHING_BOUNDS);
const desk = () => {
  const plain = aDesk();
  return { ...plain, desk: [...plain.desk, entry] };
};
const space = spaceOf(entry, aDesk());

test('a lever added to the list is in the scenario language, with its own terms', () => {
  expect(LEVERS.at(-1)).toBe(everything);
  const authored = { everything: { knobs: EVERYTHING_BOUNDS } };
  expect(Levers.parse(authored)).toEqual({
    everything: { opensAt: 1, lapses: false, terms: { each: 100 }, constants: {}, knobs: EVERYTHING_BOUNDS },
  });
  const misspelt = { everything: { knobs: { ...EVERYTHING_BOUNDS, levle: { max: 1 } } } };
  expect(Levers.safeParse(misspelt).success).toBe(false);
});

test('it starts, is thrown at random, has extremes and neighbours, has a wire shape and packs', () => {
  expect(entry.last).toMatchObject({ level: 0, price: { light: 500, heavy: 2000 }, guests: [] });
  const thrown = randomDecision(space, (k) => ((k * 5 + 2) % 9) / 9);
  expect(checkDecision(space, thrown)).toEqual([]);
  expect(decisionSchema(space).parse(thrown)).toEqual(thrown);
  expect(extremeDecisions(space, entry.last).length).toBeGreaterThan(10);
  expect(neighbourDecisions(space, entry.last).length).toBeGreaterThan(10);
  const game = [{ everything: entry.last }, { everything: thrown }];
  expect(unpackDecisions([space], packDecisions([space], game))).toEqual(game);
});

test('it is tallied: bill, minutes, change and its own refusal', () => {
  const source = desk();
  const found = tally(source, standing(source, { everything: { level: 6 } }));
  expect(found.bills).toContainEqual({ lever: 'everything', because: 'everything.level', cents: 600 });
  expect(found.minutes).toEqual({ service: { used: 60, of: 4000 } });
  expect(found.changes.levers).toEqual(['everything']);
  expect(found.refusals).toEqual([]);
  const shut = tally(source, standing(source, { everything: { level: 9, open: false } }));
  expect(shut.refusals).toMatchObject([{ code: 'everything.closed', where: 'everything.open' }]);
});
