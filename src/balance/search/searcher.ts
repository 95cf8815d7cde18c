import { coins } from '../../players/coins.ts';
import type { Run } from '../../sim/index.ts';
import { engine } from '../../sim/index.ts';
import { mean } from '../measure-marks.ts';
import { playFrom } from '../play-policy.ts';
import type { Ground } from './ground.ts';
import { scoreOn } from './ground.ts';
import { fieldOf, varied } from './moves.ts';
import type { Plan, Situation } from './plan.ts';
import { follow } from './plan.ts';

/** A plan with what it came to on the grounds searched on, and its runs as each turn opens. */
interface Tried {
  readonly plan: Plan;
  readonly scores: readonly number[];
  readonly openings: readonly (readonly Run[])[]; // by ground, then by turn
}
export interface Found {
  readonly plan: Plan;
  readonly score: number; // mean on the grounds searched on
  readonly from: number; // which start it came from
  readonly plays: number;
  readonly scores: readonly number[]; // of the plan, ground by ground
}

/** How much worse on the first ground a plan may be and still be played on the second, in points. (chosen) */
const PATIENCE = 1;

/**
 * Somebody without shame: varies plans turn by turn and keeps what scores more, on the same few seeds again and again.
 * Knows the View while playing and its score at the end. Half the tries go to the best plan so far, the others to the
 * best of each start.
 *
 * @param plays  games in all; one that is taken up where it parts from its parent's is one
 * @param seed   decides everything the searcher tosses for
 */
export function search(
  grounds: readonly Ground[],
  starts: readonly Plan[],
  plays: number,
  seed: string,
  told: (found: Found) => void = () => {},
): Found {
  const toss = coins(`search/${seed}`);
  const ground = fieldOf(engine.observe(grounds[0]!.opened));
  const met = new Map<string, Situation>();
  let played = 0;

  /** Null as soon as it falls behind its parent, or nothing is left to play with. */
  function tryOut(plan: Plan, parent: Tried | null, from: number): Tried | null {
    const scores: number[] = [];
    const openings: (readonly Run[])[] = [];
    const make = follow(plan, (one) => {
      if (one.turn < (met.get(one.key)?.turn ?? Number.POSITIVE_INFINITY)) met.set(one.key, one);
    });
    for (const [k, { seed: own, opened }] of grounds.entries()) {
      if (played >= plays && parent) return null;
      const runs = parent ? parent.openings[k]!.slice(0, from) : [opened];
      let run = runs.at(-1)!;
      while (!run.over) {
        run = playFrom(run, make, own, run.turn + 1);
        if (!run.over) runs.push(run);
      }
      played += 1;
      scores.push(scoreOn(grounds[k]!, run));
      openings.push(runs);
      const ahead = parent ? mean(scores) - mean(parent.scores.slice(0, k + 1)) : 0;
      if (ahead < (k === 0 ? -PATIENCE : 0)) return null;
    }
    return { plan, scores, openings };
  }

  const best = starts.map((plan) => tryOut(plan, null, 1)!);
  const leader = () => best.reduce((most, one, k) => (mean(one.scores) > mean(best[most]!.scores) ? k : most), 0);
  const found = (): Found => {
    const from = leader();
    return { plan: best[from]!.plan, score: mean(best[from]!.scores), from, plays: played, scores: best[from]!.scores };
  };
  const dull = new Set<string>();
  for (let tries = 0; played < plays && tries < 10 * plays; tries++) {
    const whose = toss() < 0.5 ? leader() : Math.floor(toss() * best.length);
    const parent = best[whose]!;
    const others = best.filter((one) => one !== parent).map(({ plan }) => plan);
    const plan = varied(parent.plan, { ...ground, met, others }, toss);
    const spelt = JSON.stringify([whose, plan.turns, plan.replies]);
    if (dull.has(spelt)) continue;
    dull.add(spelt);
    const from = partingTurn(parent.plan, plan, met);
    if (from === null) continue;
    const tried = tryOut(plan, parent, from);
    if (!tried || mean(tried.scores) <= mean(parent.scores)) continue;
    best[whose] = tried;
    told(found());
  }
  return found();
}

/** The first turn in which two plans can come to differ; null when they are the same. */
function partingTurn(one: Plan, other: Plan, met: ReadonlyMap<string, Situation>): number | null {
  const decided = one.turns.findIndex((wanted, k) => wanted !== other.turns[k]);
  const turns = decided < 0 ? [] : [decided + 1];
  for (const key of Object.keys(other.replies)) {
    if (one.replies[key] !== other.replies[key]) turns.push(met.get(key)!.turn);
  }
  return turns.length === 0 ? null : Math.min(...turns);
}
