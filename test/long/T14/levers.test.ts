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

/** The expert, with one knob of one lever held over a span of turns. */
const holding =
  (lever: string, knob: string, value: unknown, from = 1, to = rules.turns): MakePlayer =>
  (seed, talks) => {
    const player = expert(seed, talks);
    return {
      name: `expert with ${lever}.${knob} at ${value}`,
      next(view) {
        const act = player.next(view);
        const desk = view.desk.find((one) => one.lever === lever)!;
        if (act.kind !== 'close' || view.turn < from || view.turn > to || !desk.open || desk.held) return act;
        const decisions: Decisions = {
          ...act.decisions,
          [lever]: { ...act.decisions[lever], ...desk.committed, [knob]: value },
        };
        return { kind: 'close', decisions };
      },
    };
  };
/** The expert's games as they stand when a turn opens: what differs later need not be played again before. */
const openAt = new Map<number, readonly Run[]>();
function runsAt(turn: number): readonly Run[] {
  const known = openAt.get(turn) ?? opened.map((run, k) => playFrom(run, expert, SEEDS[k]!, turn));
  openAt.set(turn, known);
  return known;
}
const totals = (make: MakePlayer, from: number) =>
  runsAt(from).map((run, k) => outcomeOf(rules, playFrom(run, make, SEEDS[k]!)).total);

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
  base = totals(expert, rules.turns);
}, 1_800_000);

/** Spans a step is held over: from its opening on; where a decision is for one turn only, one turn of each act. */
function spansOf({ lapses, opensAt }: (typeof rules.levers)[number]): readonly (readonly [from: number, to: number])[] {
  return lapses ? [...rules.scenario.acts.map(({ to }) => [to - 1, to - 1] as const)] : [[opensAt, rules.turns]];
}
/** Mean totals step by step, of the knob and span that move it most. */
function strongest(lever: (typeof rules.levers)[number]): readonly number[] {
  const rangeOf = (list: readonly number[]) => Math.max(...list) - Math.min(...list);
  let most: readonly number[] = [0];
  for (const { knob, values } of stepsOf(lever.id)) {
    for (const [from, to] of spansOf(lever)) {
      const points = values.map((value) => mean(totals(holding(lever.id, knob, value, from, to), from)));
      if (rangeOf(points) > rangeOf(most)) most = points;
    }
  }
  return most;
}

describe('T14’s levers inside the expert’s plan', () => {
  const bestIsLast = new Map<string, boolean>();

  it.each(rules.levers)(
    '$id is worth three to thirty-five points between its best and its worst step',
    (lever) => {
      const points = strongest(lever);
      const best = Math.max(...points);
      bestIsLast.set(lever.id, points.indexOf(best) === points.length - 1);
      expect(best - Math.min(...points)).toBeGreaterThanOrEqual(3);
      expect(best - Math.min(...points)).toBeLessThanOrEqual(35);
    },
    1_800_000,
  );

  it('have their best step inside their range, most of them', () => {
    const inside = [...bestIsLast.values()].filter((last) => !last).length;
    expect(bestIsLast.size).toBe(rules.levers.length);
    expect(inside / bestIsLast.size).toBeGreaterThanOrEqual(0.7);
  });

  it('move the total by less than ten points when pulled in the last turn alone', () => {
    for (const { id } of rules.levers) {
      for (const { knob, values } of stepsOf(id)) {
        for (const value of [values[0], values.at(-1)]) {
          const moved = totals(holding(id, knob, value, rules.turns), rules.turns).map((total, k) =>
            Math.abs(total - base[k]!),
          );
          expect(mean(moved), `${id}.${knob} = ${value}`).toBeLessThan(10);
        }
      }
    }
  }, 1_800_000);
});
