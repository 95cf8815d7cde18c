import { contractualValue, retentionElasticity } from '../../src/insight/clv.ts';
import type { Bench } from './bench.ts';
import type { Fact } from './fact.ts';
import { meanOver } from './fact.ts';
import { did, keepLog } from './log.ts';

const MONTHS = 12;
const YEARS = 15;
const DISCOUNT = 0.12; // a year; evidence 26
/** What lowers leaving by so much, for one experiment. */
const PULL = -0.08;
/** A new customer costs five times what keeping one costs in a year; keeping costs a tenth of the margin. (24; chosen) */
const ACQUISITION = 0.5;

/** Yearly margin per head and heads of a cohort bound by the year, played out year by year. */
function playOut(bench: Bench, pull: number) {
  const market = bench.open('contract-service', { fresh: true, only: 'yearly' });
  const size = market.people.n;
  let here = size;
  let [value, kept, start, margin] = [0, 0, 0, 0];
  const rows = keepLog(market, YEARS * MONTHS, () => ({ dials: (d) => d.add('leave.pull', pull) }));
  for (let year = 0, at = 0; year < YEARS; year++) {
    start += here;
    for (; at < rows.length && rows[at]!.turn <= (year + 1) * MONTHS; at++) {
      const row = rows[at]!;
      margin += row.margin;
      value += row.margin / (1 + DISCOUNT) ** (year + 1);
      if (did(row, 'left')) here -= 1;
    }
    kept += here;
  }
  return { value: value / size, retention: kept / start, margin: margin / start };
}

export const valueElasticity: Fact = {
  id: 'V16',
  name: 'one per cent better retention is worth several per cent of value',
  kind: 'emergent',
  mechanism: 'whoever stays a year more pays a year more; by playing a cohort out beside the closed formula',
  source: '24, 25, 26',
  observe(bench) {
    const usual = playOut(bench, 0);
    const better = playOut(bench, PULL);
    const cost = ACQUISITION * usual.margin;
    return {
      seeds: 1,
      retention: usual.retention,
      playedOut: Math.log(better.value / usual.value) / Math.log(better.retention / usual.retention),
      formula: retentionElasticity(usual.retention, DISCOUNT),
      told: contractualValue(usual.margin, usual.retention, DISCOUNT) / usual.value,
      acquisition: cost / (usual.value - cost),
    };
  },
  read: (sums) => [
    { name: 'elasticity in retention, played out', value: meanOver(sums, 'playedOut'), from: 1, to: 7 },
    { name: 'the formula’s', value: meanOver(sums, 'formula'), from: 3, to: 7 },
    { name: 'at a retention of', value: meanOver(sums, 'retention'), from: 0.77, to: 0.96 },
    { name: 'elasticity in the cost of acquisition', value: meanOver(sums, 'acquisition'), from: 0.02, to: 0.3 },
  ],
  without: { segment: { retentionPerYear: 0.2 }, contract: { hazard: 1 } },
};
