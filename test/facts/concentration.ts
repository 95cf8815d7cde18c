import { heldByTop } from '../../src/insight/abc.ts';
import type { Bench, MarketName } from './bench.ts';
import { CALIBRATED, cohortOf, totals, WATCHED } from './cohort.ts';
import type { Fact } from './fact.ts';
import { meanOver } from './fact.ts';
import { keepLog } from './log.ts';

const TOP = 0.2;

/** Share of a year's revenue that the best fifth of a mixed-age base's buyers brings. */
function ofYear(bench: Bench, name: MarketName): number {
  const market = bench.open(name);
  const spent = new Map<number, number>();
  for (const { who, cents } of keepLog(market, Math.round(52 / market.rules.weeks))) {
    if (cents > 0) spent.set(who, (spent.get(who) ?? 0) + cents);
  }
  return heldByTop([...spent.values()], TOP) ?? NaN;
}

export const concentration: Fact = {
  id: 'V4',
  name: 'a few bring most of the revenue, yet not four fifths everywhere',
  kind: 'emergent',
  mechanism: 'rates, shares of wallet and baskets differ between people; who stays long adds up',
  source: '28, 28b',
  observe(bench) {
    const log = cohortOf(bench);
    const by = (week: number) =>
      heldByTop(
        totals(log, 0, week, (row) => log.cents[row]!),
        TOP,
      ) ?? NaN;
    return {
      seeds: 1,
      early: by(CALIBRATED),
      late: by(WATCHED),
      subscription: ofYear(bench, 'contract-service'),
      accounts: ofYear(bench, 'b2b'),
    };
  },
  read: (sums) => [
    { name: 'top fifth’s share, shop, 39 weeks', value: meanOver(sums, 'early'), from: 0.55, to: 0.8 },
    { name: 'in 78 weeks', value: meanOver(sums, 'late'), from: 0.55, to: 0.8 },
    { name: 'and how much more that is', value: meanOver(sums, 'late') - meanOver(sums, 'early'), from: 0, to: null },
    { name: 'subscribers, a year', value: meanOver(sums, 'subscription'), from: 0.5, to: 0.68 },
    { name: 'accounts, a year', value: meanOver(sums, 'accounts'), from: 0.55, to: 0.8 },
  ],
  without: { segment: { buyShape: 50, shareSpread: 500, basketSpread: 100 } },
};
