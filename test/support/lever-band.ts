import { playFrom } from '../../src/balance/play-policy.ts';
import type { MakePlayer } from '../../src/players/player.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import type { Decisions } from '../../src/sim/record/act.ts';
import type { Rules } from '../../src/sim/rules.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { start } from '../../src/sim/turn/start.ts';
import { freshSeeds, mean, outcomeOf } from './policies.ts';

const SEEDS = freshSeeds(20, 'levers');

type Lever = Rules['levers'][number];

/** What each lever is worth inside somebody's plan, in points of the total on fixed marks, no luck taken off. */
export interface LeverBand {
  /** Mean totals step by step, of the knob and span of turns that move them most. */
  strongest(lever: Lever): readonly number[];
  /** How far the first and the last step of each knob move the total when pulled in the last turn alone, mean points. */
  lastTurn(lever: Lever): readonly { readonly pulled: string; readonly points: number }[];
}

/**
 * Plays an expert on twenty fresh seeds with one knob of one lever held at one step after another.
 *
 * @param rules   without a limit on changes: what one lever alone is worth is asked
 * @param expert  must remember nothing from one turn to the next
 */
export function leverBand(rules: Rules, expert: MakePlayer): LeverBand {
  const opened = SEEDS.map((seed) => start(rules, luckOf(seed)));
  /** The expert's games as they stand when a turn opens: what differs later need not be played again before. */
  const openAt = new Map<number, readonly Run[]>();
  function runsAt(turn: number): readonly Run[] {
    const known = openAt.get(turn) ?? opened.map((run, k) => playFrom(run, expert, SEEDS[k]!, turn));
    openAt.set(turn, known);
    return known;
  }
  const totals = (make: MakePlayer, from: number) =>
    runsAt(from).map((run, k) => outcomeOf(rules, playFrom(run, make, SEEDS[k]!)).total);
  const base = totals(expert, rules.turns);
  const held = (lever: string, knob: string, value: unknown, from: number, to: number) =>
    totals(holding(expert, { lever, knob, value, from, to }), from);

  return {
    strongest(lever) {
      const rangeOf = (list: readonly number[]) => Math.max(...list) - Math.min(...list);
      let most: readonly number[] = [0];
      for (const { knob, values } of stepsOf(lever)) {
        for (const [from, to] of spansOf(rules, lever)) {
          const points = values.map((value) => mean(held(lever.id, knob, value, from, to)));
          if (rangeOf(points) > rangeOf(most)) most = points;
        }
      }
      return most;
    },
    lastTurn(lever) {
      return stepsOf(lever).flatMap(({ knob, values }) =>
        [values[0], values.at(-1)].map((value) => {
          const moved = held(lever.id, knob, value, rules.turns, rules.turns).map((total, k) =>
            Math.abs(total - base[k]!),
          );
          return { pulled: `${lever.id}.${knob} = ${value}`, points: mean(moved) };
        }),
      );
    },
  };
}

interface Hold {
  readonly lever: string;
  readonly knob: string;
  readonly value: unknown;
  readonly from: number; // turns, both included
  readonly to: number;
}

/** The expert, with one knob of one lever held over a span of turns. */
const holding =
  (expert: MakePlayer, { lever, knob, value, from, to }: Hold): MakePlayer =>
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

/** Each step of each knob of a lever. */
function stepsOf({ bounds }: Lever): { knob: string; values: readonly unknown[] }[] {
  return Object.entries(bounds).flatMap(([knob, bound]): { knob: string; values: readonly unknown[] }[] => {
    if (bound.kind === 'steps') return [{ knob, values: bound.steps }];
    if (bound.kind === 'choice') return [{ knob, values: bound.allow }];
    return bound.kind === 'switch' ? [{ knob, values: [false, true] }] : [];
  });
}

/** Spans a step is held over: from its opening on; where a decision is for one turn only, one turn of each act. */
function spansOf(rules: Rules, { lapses, opensAt }: Lever): readonly (readonly [from: number, to: number])[] {
  return lapses ? rules.scenario.acts.map(({ to }) => [to - 1, to - 1] as const) : [[opensAt, rules.turns]];
}
