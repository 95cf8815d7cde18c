import { coins } from '../players/coins.ts';
import type { MarkRuns, Marks, Rules, Run, Scenario } from '../sim/index.ts';
import { axisPoints, playReference, rawAxes, totalOf } from '../sim/index.ts';
import { deviation, mean } from './measure-marks.ts';

/** How many variants of the reference plan luck is measured against. */
export const JITTERS = 32;
/** Chance that a variant forgets a change of the plan. (chosen) */
const FORGOTTEN = 0.25;

type Scoring = NonNullable<Scenario['scoring']>;

/** One seed: the run at its opening, and what the two marks came to on its luck. */
export interface Seed {
  readonly opened: Run;
  readonly marks: MarkRuns;
}

/**
 * The reference plan with some of its changes forgotten: always the same ones for the same number. Of a plan that changes
 * nothing, some of the answers.
 */
export function jitter(scoring: Scoring, k: number): Scoring {
  const toss = coins(`jitter/${k}`);
  const turns = scoring.reference.turns.map((turn) =>
    Object.fromEntries(Object.entries(turn).filter(() => toss() >= FORGOTTEN)),
  );
  if (scoring.reference.turns.some((turn) => Object.keys(turn).length > 0)) {
    return { ...scoring, reference: { ...scoring.reference, turns } };
  }
  const replies = Object.fromEntries(
    Object.entries(scoring.reference.replies).map(([talk, given]) => [talk, given.filter(() => toss() >= FORGOTTEN)]),
  );
  return { ...scoring, reference: { turns, replies } };
}

/**
 * How much of the difference between totals is luck: the variance over seeds, against that plus the variance between
 * plans near the reference.
 *
 * @returns  0 to 1; null without scoring, with fewer than two seeds, or where no plan differs from another
 * @source   model.md §7 by way of doc/model.md
 */
export function luckShare(rules: Rules, seeds: readonly Seed[]): number | null {
  const { scoring } = rules.scenario;
  if (!scoring) return null;
  const variants = Array.from({ length: JITTERS }, (_, k) => jitter(scoring, k));
  return shareOfLuck(variants.map((plan) => seeds.map((seed) => variantTotal(scoring, seed, plan))));
}

/** What a variant of the reference plan comes to on a seed, luck taken off as for everybody. */
export function variantTotal(scoring: Scoring, { opened, marks: { nothing, reference } }: Seed, plan: Scoring): number {
  const axes = scoring.marks.axes as Marks;
  return totalOf(axisPoints(rawAxes(playReference(opened, plan)), nothing, reference, axes), scoring.weights);
}

/** @param totals  a row for each variant, seed by seed */
export function shareOfLuck(totals: readonly (readonly number[])[]): number | null {
  if (totals.length === 0 || totals[0]!.length < 2) return null;
  const luck = mean(totals.map((row) => deviation(row) * deviation(row)));
  const spread = deviation(totals.map(mean));
  return luck + spread > 0 ? luck / (luck + spread * spread) : null;
}
