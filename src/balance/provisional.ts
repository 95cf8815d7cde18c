import { PLAYERS } from '../players/index.ts';
import type { Axis, Marks, Rules, Scenario } from '../sim/index.ts';
import { engine } from '../sim/index.ts';
import { workAlone } from './desk.ts';
import { AXES, marksFrom, mean } from './measure-marks.ts';
import type { Game } from './task.ts';

type Scoring = NonNullable<Scenario['scoring']>;

/** As the model has them where an author says nothing (model.md §7). */
const WEIGHTS = { satisfaction: 0.2, loyalty: 0.2, value: 0.25, service: 0.15, conduct: 0.1, growth: 0.1 };
/** Seeds that a provisional reference is chosen on. (chosen) */
const SEEDS = 3;
/** Players who toss coins or remember what they did cannot be a reference. */
export const PLANNERS: readonly string[] = Object.keys(PLAYERS).filter(
  (name) => name !== 'random' && name !== 'do-nothing',
);

/**
 * The rules with a score: the scenario's own, or one measured here for a scenario that has none, with the player as
 * reference who is ahead on most axes.
 * The few games it takes are played in this thread.
 */
export async function withScore(rules: Rules, seed: string): Promise<Rules> {
  if (rules.scenario.scoring) return rules;
  const blank = scored(rules, { turns: [], replies: {} }, blankMarks());
  const seeds = Array.from({ length: SEEDS }, (_, k) => `${seed}/score/${k}`);
  const crew = workAlone(blank);
  const names = ['do-nothing', ...PLANNERS];
  const games = await crew.work(
    names.flatMap((by) => seeds.map((one) => ({ kind: 'play' as const, seed: one, policy: { by } }))),
  );
  const byName = names.map((_, k) => games.slice(k * SEEDS, (k + 1) * SEEDS));
  const leader = mostAhead(byName);
  const { reference } = byName[leader]![0]!;
  const played = await crew.work(seeds.map((one) => ({ kind: 'marks' as const, seed: one, reference })));
  return scored(
    rules,
    reference,
    marksFrom(
      played.map(({ nothing }) => nothing),
      played.map(({ reference: plan }) => plan),
    ),
  );
}

/** Who stands highest on the axes, by places among all players; the first stands for doing nothing. */
function mostAhead(byName: readonly (readonly Game[])[]): number {
  const means = byName.map((games) => AXES.map((axis) => mean(games.map(({ raw }) => raw[axis]))));
  const places = means.map((own) =>
    own.reduce((sum, value, k) => sum + means.filter((other) => other[k]! < value).length * WEIGHTS[AXES[k]!], 0),
  );
  let most = 1;
  for (let k = 1; k < places.length; k++) if (places[k]! > places[most]!) most = k;
  return most;
}

const blankMarks = (): Marks => Object.fromEntries(AXES.map((axis) => [axis, null])) as Marks;

/** Axes without a mark weigh nothing. Where no axis can be marked, value is told in steps of a thousand. */
function scored(rules: Rules, reference: Scoring['reference'], measured: Marks): Rules {
  const marked = AXES.some((axis) => measured[axis] !== null);
  const axes: Marks = marked ? measured : { ...measured, value: { m0: 0, m1: 100_000 } };
  const weighed = (axis: Axis): number => (axis === 'conduct' || axes[axis] !== null ? WEIGHTS[axis] : 0);
  const sum = AXES.reduce((total, axis) => total + weighed(axis), 0);
  const weights = Object.fromEntries(AXES.map((axis) => [axis, weighed(axis) / sum])) as Scoring['weights'];
  return engine.prepare({ ...rules.scenario, scoring: { weights, reference, marks: { axes } } });
}
