import { expect, it } from 'vitest';
import { engine, luckOf } from '../../../src/sim/index.ts';
import { GUIDANCE, lyingOpen } from '../../../src/ui/desk/guidance.ts';
import { rulesFor } from '../../support/scenarios.ts';

const { desk } = engine.observe(engine.start(rulesFor('T14'), luckOf('guidance')));
const NOTHING = { asked: false, changed: [] as readonly string[], unfolded: [] as readonly string[] };
const names = (level: keyof typeof GUIDANCE, done: Partial<typeof NOTHING> = {}) =>
  lyingOpen(desk, GUIDANCE[level], { ...NOTHING, ...done }).map(({ lever }) => lever);
const agenda = desk.filter((entry) => entry.agenda && entry.open).map(({ lever }) => lever);
const other = desk.find((entry) => entry.open && !entry.agenda)!.lever;

it('up to the third level the agenda lies open; from the second level down nothing else can be laid beside it', () => {
  expect(agenda.length).toBeGreaterThan(0);
  for (const level of ['L1', 'L2', 'L3'] as const) expect(names(level)).toEqual(agenda);
  expect(Object.values(GUIDANCE).map(({ mayUnfold }) => mayUnfold)).toEqual([false, false, true, true, true]);
});

it('on the fourth level it lies open once it is asked for, on the fifth never', () => {
  expect(names('L4')).toEqual([]);
  expect(names('L4', { asked: true })).toEqual(agenda);
  expect(names('L5', { asked: true })).toEqual([]);
});

it('what was unfolded or changed lies open, what is not open yet never', () => {
  expect(names('L5', { unfolded: [other] })).toEqual([other]);
  expect(names('L5', { changed: [other] })).toEqual([other]);
  const closed = desk.find(({ open }) => !open)!.lever;
  expect(names('L3', { unfolded: [closed] })).toEqual(agenda);
});
