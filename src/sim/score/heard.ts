import type { Axis } from '../language/score.ts';
import type { Run } from '../turn/run.ts';

/** Whoever has left counts at most this, as on a market. */
const GONE_AT_MOST = 40;

/**
 * What a scenario of talks alone is scored by, when it is over: satisfaction of all who were heard; loyalty as half trust
 * and half willingness to be known, of those who stay; value as what the talks brought in and cost; service as minus
 * talks that ended badly and promises broken, per talk. Growth has no meaning without a market.
 *
 * @source  model.md §7 by way of doc/model.md
 */
export function heardAxes(run: Run): Readonly<Record<Exclude<Axis, 'conduct'>, number>> {
  const { people, rules, market } = run;
  const { gone } = rules.charts.lifecycle.is;
  const { share } = rules.charts.privacy.profile;
  const { met, talks, failed } = market.heard;
  let satisfaction = 0;
  let loyalty = 0;
  for (const who of met) {
    const points = people.satisfaction[who]!;
    const left = gone[people.life[who]!] === 1;
    satisfaction += left ? Math.min(GONE_AT_MOST, points) : points;
    if (!left) loyalty += 0.5 * (people.trust[who]! / 100) + 0.5 * Math.min(1, share[people.privacy[who]!]!);
  }
  const heads = Math.max(1, met.length);
  const broken = market.promises.filter(({ state }) => state === 'broken').length;
  return {
    satisfaction: satisfaction / heads,
    loyalty: loyalty / heads,
    value: run.firm.measured.profit,
    service: 0 - (failed + broken) / Math.max(1, talks),
    growth: 0,
  };
}
