import type { Bench, Setting } from './bench.ts';
import type { Fact, Sums } from './fact.ts';
import { meanOver } from './fact.ts';
import { nextOf } from './held.ts';

const SCORES = [1, 2, 3, 4, 5];

/** Kinds of markets as row 11 has them; an author writes what such a market keeps at rest. */
const KINDS: Readonly<Record<string, Setting>> = {
  average: { segment: { retentionPerYear: 0.74 } },
  competitive: { segment: { retentionPerYear: 0.57 }, set: { 'leave.curvePower': 2.5, 'leave.curveFloor': 0.25 } },
  monopoly: { segment: { retentionPerYear: 0.9 }, set: { 'leave.curvePower': 0.3 } },
};

const rise = (sums: Sums, kind: string): number => meanOver(sums, `${kind} 5`) / meanOver(sums, `${kind} 4`);

export const loyaltyCurve: Fact = {
  id: 'V9',
  name: 'from satisfaction to loyalty: straight, bent where competition is hard, flat where there is none',
  kind: 'built in',
  mechanism: 'the retention curve; an experiment holds five cohorts at 1 to 5 for a year (satisfaction is latent)',
  source: '11, 11b',
  observe(bench) {
    const sums: Record<string, number> = { seeds: 1 };
    for (const [kind, setting] of Object.entries(KINDS)) {
      for (const score of SCORES) sums[`${kind} ${score}`] = keptAt(bench, setting, score);
    }
    return sums;
  },
  read: (sums) => [
    { name: 'average market, 5 against 4', value: rise(sums, 'average'), from: 1.2, to: 1.5 },
    {
      name: 'and R² of a straight line',
      value: straightness(SCORES.map((score) => meanOver(sums, `average ${score}`))),
      from: 0.98,
      to: null,
    },
    { name: 'competitive, 5 against 4', value: rise(sums, 'competitive'), from: 1.5, to: 6.2 },
    { name: 'monopoly, 5 against 4', value: rise(sums, 'monopoly'), from: null, to: 1.15 },
  ],
  without: { set: { 'leave.slopeLeast': 0, 'leave.slopeMiddle': 0 } },
};

/** Share of a fresh cohort that a year at one score leaves. */
function keptAt(bench: Bench, { segment, set = {} }: Setting, score: number): number {
  const market = bench.open('online-retail', {
    fresh: true,
    weeks: 52 / 12,
    segment: { ...segment, switching: 0.5 },
    set: { ...set, 'serve.failurePerOrder': 0 },
  });
  for (let month = 0; month < 12; month++) nextOf(market, 25 * (score - 1));
  const { customer } = market.rules.charts.lifecycle.is;
  return market.people.life.reduce((sum, state) => sum + customer[state]!, 0) / market.people.n;
}

function straightness(kept: readonly number[]): number {
  const mean = kept.reduce((sum, y) => sum + y, 0) / kept.length;
  const middle = (kept.length - 1) / 2;
  let [xy, xx] = [0, 0];
  for (const [x, y] of kept.entries()) {
    xy += (x - middle) * (y - mean);
    xx += (x - middle) * (x - middle);
  }
  const slope = xy / xx;
  let [off, all] = [0, 0];
  for (const [x, y] of kept.entries()) {
    off += (y - mean - slope * (x - middle)) ** 2;
    all += (y - mean) ** 2;
  }
  return 1 - off / all;
}
