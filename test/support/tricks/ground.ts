import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Rules } from '../../../src/sim/rules.ts';
import { rawAxes } from '../../../src/sim/score/axes.ts';
import { axisPoints, totalOf } from '../../../src/sim/score/points.ts';
import type { MarkRuns } from '../../../src/sim/score/score.ts';
import { playNothing, playReference } from '../../../src/sim/score/score.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { start } from '../../../src/sim/turn/start.ts';

/** A seed that several plans are played on: its run as it opens, and what luck gave to the two marks. */
export interface Ground {
  readonly seed: string;
  readonly opened: Run;
  readonly marks: MarkRuns;
}

export function groundOn(rules: Rules, seed: string): Ground {
  const opened = start(rules, luckOf(seed));
  const nothing = rawAxes(playNothing(opened));
  const reference = rawAxes(playReference(opened, rules.scenario.scoring));
  return { seed, opened, marks: { nothing, reference } };
}

/** The total of a finished run as its player is told it, luck taken off, but not rounded. */
export function scoreOn({ marks }: Ground, run: Run): number {
  const { marks: par, weights } = run.rules.scenario.scoring!;
  return totalOf(axisPoints(rawAxes(run), marks.nothing, marks.reference, par.axes), weights);
}
