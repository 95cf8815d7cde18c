import { fitSbg, survival } from '../../src/insight/sbg.ts';
import type { Bench } from './bench.ts';
import type { Fact, Sums } from './fact.ts';
import { did, keepLog } from './log.ts';

const YEARS = 12;
const FITTED = 7;
const MONTHS = 12;

/** Subscribers of one cohort still there after 0, 1 … 12 yearly renewals, from the book of cancellations. */
const renewals = (bench: Bench): readonly number[] =>
  bench.once('renewals', () => {
    const market = bench.open('contract-service', { fresh: true, only: 'yearly' });
    const lost = new Array<number>(YEARS).fill(0);
    for (const row of keepLog(market, YEARS * MONTHS)) {
      if (did(row, 'left')) lost[Math.floor((row.turn - 1) / MONTHS)]! += 1;
    }
    const here = [market.people.n];
    for (const gone of lost) here.push(here.at(-1)! - gone);
    return here;
  });

const seriesOf = (sums: Sums): number[] => Array.from({ length: YEARS + 1 }, (_, year) => sums[`year ${year}`]!);

export const cohortRetention: Fact = {
  id: 'V5',
  name: 'a cohort’s retention rises though nobody improves',
  kind: 'emergent',
  mechanism: 'wishes to leave differ, and the fickle leave first',
  source: '30',
  observe: (bench) => Object.fromEntries(renewals(bench).map((here, year) => [`year ${year}`, here])),
  read(sums) {
    const here = seriesOf(sums);
    const rate = here.slice(1).map((now, year) => now / here[year]!);
    const steps = rate.slice(1).map((r, year) => r - rate[year]!);
    const fit = fitSbg([here.slice(0, FITTED + 1)]);
    const told = fit === null ? NaN : survival(fit.params, YEARS);
    return [
      { name: 'kept in the first year', value: rate[0]!, from: 0.6, to: 0.9 },
      { name: 'in the seventh', value: rate[FITTED - 1]!, from: 0.9, to: null },
      // they are a few thousandths in the end: as large as chance
      { name: 'smallest step to year 7', value: Math.min(...steps.slice(0, FITTED - 1)), from: -0.003, to: null },
      { name: 'rise from year 1 to year 12', value: rate[YEARS - 1]! - rate[0]!, from: 0.02, to: null },
      {
        name: 'sBG of 7 years: error at 12, points of survival',
        value: 100 * (told - here[YEARS]! / here[0]!),
        from: -2,
        to: 2,
      },
    ];
  },
  without: { segment: { frailtyShape: 50 }, set: { 'born.fitSpread': 0 } },
};
