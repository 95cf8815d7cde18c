import { cohortOf, historiesAt, LONG, totals } from './cohort.ts';
import type { Fact } from './fact.ts';
import { meanOver } from './fact.ts';
import { correlation } from './log.ts';

export const tenure: Fact = {
  id: 'V22',
  name: 'a long life is not yet profit',
  kind: 'emergent',
  mechanism: 'how long people stay and how much they buy are drawn apart, and serving costs the same at any age',
  source: '27',
  observe(bench) {
    const log = cohortOf(bench);
    const { tx } = historiesAt(log, LONG);
    const profit = totals(log, 0, LONG, (row) => log.margin[row]!);
    return { seeds: 1, correlation: correlation(tx, profit) };
  },
  read: (sums) => [
    {
      name: 'correlation of lifetime and profit, three years',
      value: meanOver(sums, 'correlation'),
      from: 0.1,
      to: 0.5,
    },
  ],
  without: { segment: { buyShape: 50, shareSpread: 500, basketSpread: 100 } },
};
