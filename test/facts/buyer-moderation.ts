import { CALIBRATED, cohortOf, totals, WATCHED } from './cohort.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';
import { classifyTop } from './top.ts';

export const buyerModeration: Fact = {
  id: 'V19',
  name: 'half of the heavy buyers are others next time',
  kind: 'emergent',
  mechanism: 'who heads a list had luck; and some have left',
  source: '41',
  observe(bench) {
    const log = cohortOf(bench);
    const spent = (from: number, to: number) => totals(log, from, to, (row) => log.cents[row]!);
    const before = classifyTop(spent(0, CALIBRATED));
    const after = classifyTop(spent(CALIBRATED, WATCHED));
    return { heavy: before.size, stayed: [...before].filter((who) => after.has(who)).length };
  },
  read: (sums) => [
    { name: 'of the top fifth, still in the top fifth', value: ratio(sums, 'stayed', 'heavy'), from: 0.4, to: 0.65 },
  ],
  without: { segment: { buyShape: 50, shareSpread: 500, basketSpread: 100 } },
};
