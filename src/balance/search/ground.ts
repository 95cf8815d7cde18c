import type { MarkRuns, Marks, Rules, Run } from '../../sim/index.ts';
import { axisPoints, engine, luckOf, markRuns, rawAxes, totalOf } from '../../sim/index.ts';

/** A seed that several plans are played on: its run as it opens, and what luck gave to the two marks. */
export interface Ground {
  readonly seed: string;
  readonly opened: Run;
  readonly marks: MarkRuns;
}

export function groundOn(rules: Rules, seed: string): Ground {
  const opened = engine.start(rules, luckOf(seed));
  return { seed, opened, marks: markRuns(rules, opened.luck) };
}

/** The total of a finished run as its player is told it, luck taken off, but not rounded. */
export function scoreOn({ marks }: Ground, run: Run): number {
  const { marks: par, weights } = run.rules.scenario.scoring!;
  return totalOf(axisPoints(rawAxes(run), marks.nothing, marks.reference, par.axes as Marks), weights);
}
