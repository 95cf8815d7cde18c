import { beforeAll, describe, expect, it } from 'vitest';
import { playFrom } from '../../../src/balance/play-policy.ts';
import { expert } from '../../../src/players/expert.ts';
import type { MakePlayer } from '../../../src/players/player.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Decisions } from '../../../src/sim/record/act.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { freshSeeds, mean, outcomeOf, withoutLimit } from '../../support/policies.ts';
import { readScenario } from '../../support/scenarios.ts';

const SEEDS = freshSeeds(20, 'levers');
const rules = withoutLimit(readScenario('T14'));
const opened: Run[] = [];
let base: number[] = [];

/** The expert, with one knob of one lever held from a turn on. */
const holding =
  (lever: string, knob: string, value: unknown, from = 1): MakePlayer =>
  (seed) => {
    const player = expert(seed);
    return {
      name: `expert with ${lever}.${knob} at ${value}`,
      next(view) {
        const act = player.next(view);
        const desk = view.desk.find((one) => one.lever === lever)!;
        if (act.kind !== 'close' || view.turn < from || !desk.open || desk.held) return act;
        const decisions: Decisions = {
          ...act.decisions,
          [lever]: { ...act.decisions[lever], ...desk.committed, [knob]: value },
        };
        return { kind: 'close', decisions };
      },
    };
  };
const totals = (make: MakePlayer) => opened.map((run, k) => outcomeOf(rules, playFrom(run, make, SEEDS[k]!)).total);

/** Each step of each knob of a lever. */
function stepsOf(lever: string): { knob: string; values: readonly unknown[] }[] {
  const { bounds } = rules.levers.find(({ id }) => id === lever)!;
  return Object.entries(bounds).flatMap(([knob, bound]): { knob: string; values: readonly unknown[] }[] => {
    if (bound.kind === 'steps') return [{ knob, values: bound.steps }];
    if (bound.kind === 'choice') return [{ knob, values: bound.allow }];
    return bound.kind === 'switch' ? [{ knob, values: [false, true] }] : [];
  });
}

beforeAll(() => {
  for (const seed of SEEDS) opened.push(start(rules, luckOf(seed)));
  base = totals(expert);
}, 300_000);

describe('T14’s levers inside the expert’s plan', () => {
  const worth = new Map<string, { least: number; most: number; bestIsLast: boolean }>();

  it.each(rules.levers.map(({ id }) => id))(
    '%s is worth three to thirty-five points between its best and its worst step',
    (lever) => {
      let least = mean(base);
      let most = mean(base);
      let bestIsLast = false;
      for (const { knob, values } of stepsOf(lever)) {
        values.forEach((value, at) => {
          const points = mean(totals(holding(lever, knob, value)));
          least = Math.min(least, points);
          if (points > most) {
            most = points;
            bestIsLast = at === values.length - 1;
          }
        });
      }
      worth.set(lever, { least, most, bestIsLast });
      expect(most - least).toBeGreaterThanOrEqual(3);
      expect(most - least).toBeLessThanOrEqual(35);
    },
    300_000,
  );

  it('have their best step inside their range, most of them', () => {
    const inside = [...worth.values()].filter(({ bestIsLast }) => !bestIsLast).length;
    expect(worth.size).toBe(rules.levers.length);
    expect(inside / worth.size).toBeGreaterThanOrEqual(0.7);
  });

  it('move the total by less than ten points when pulled in the last turn alone', () => {
    for (const { id } of rules.levers) {
      for (const { knob, values } of stepsOf(id)) {
        for (const value of [values[0], values.at(-1)]) {
          const moved = totals(holding(id, knob, value, rules.turns)).map((total, k) => Math.abs(total - base[k]!));
          expect(mean(moved), `${id}.${knob} = ${value}`).toBeLessThan(10);
        }
      }
    }
  }, 600_000);
});
