import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';
import { did, keepLog } from './log.ts';

const MONTHS = 12;
const NEVER_ASKED = 255;
/** 4 and 5 of 5: what a survey counts as satisfied. */
const SATISFIED = 70;

export const satisfiedLeavers: Fact = {
  id: 'V27',
  name: 'many of the satisfied leave all the same',
  kind: 'emergent',
  mechanism: 'satisfaction moves a wish to leave that is mostly one’s own',
  source: '11d',
  observe(bench) {
    const market = bench.open('contract-service', { only: 'monthly' });
    const { people } = market;
    keepLog(market, 1, () => ({ plan: () => people.planSurvey.fill(1) }));
    const { customer } = market.rules.charts.lifecycle.is;
    const content = new Set<number>();
    for (let i = 0; i < people.n; i++) {
      const told = people.fileSatisfaction[i]!;
      if (told !== NEVER_ASKED && told >= SATISFIED && customer[people.life[i]!] === 1) content.add(i);
    }
    let left = 0;
    for (const row of keepLog(market, MONTHS)) if (did(row, 'left') && content.delete(row.who)) left += 1;
    return { content: content.size + left, left };
  },
  read: (sums) => [
    {
      name: 'of those who say 4 or 5 of 5, gone in a year',
      value: ratio(sums, 'left', 'content'),
      from: 0.15,
      to: 0.4,
    },
  ],
  without: { segment: { retentionPerYear: 0.98 } },
};
