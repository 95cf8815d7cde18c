import type { Axis } from '../language/score.ts';
import type { Run } from '../turn/run.ts';
import { heardAxes } from './heard.ts';
import { playOutValue } from './play-out.ts';

/** Raw measures in their natural units, of a run that is over. */
export type Raw = Readonly<Record<Axis, number>>;

/**
 * What the score is made of: satisfaction in points and loyalty, growth as shares, each a mean over turns; value in
 * cents with twelve months played out; service as minus harm per experience; conduct in points. Where there are only
 * talks, what became of those who were heard.
 *
 * @source  model.md §7 by way of doc/model.md
 */
export function rawAxes(run: Run): Raw {
  const { measured, conduct } = run.firm;
  const turns = Math.max(1, measured.turns);
  const kept = Math.min(100, Math.max(0, 100 - conduct));
  if (run.rules.scenario.inert) return { ...heardAxes(run), conduct: kept };
  return {
    satisfaction: measured.satisfaction / turns,
    loyalty: (0.5 * measured.retention + 0.5 * measured.loyal) / turns,
    value: measured.profit + playOutValue(run),
    service: -measured.harm / Math.max(1, measured.experiences),
    conduct: kept,
    growth: measured.growth / turns,
  };
}
