import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';
import { did, keepLog } from './log.ts';

const MONTHS = 12;

export const annualChurn: Fact = {
  id: 'V8',
  name: 'a firm loses a fifth to two fifths of its customers in a year',
  kind: 'built in',
  mechanism: 'retention at rest is authored; who is left of a mixed-age base is more faithful, problems come on top',
  source: '31b',
  observe(bench) {
    const market = bench.open('contract-service');
    const { people, rules } = market;
    const base = new Set<number>();
    for (let i = 0; i < people.n; i++) if (rules.charts.lifecycle.is.customer[people.life[i]!] === 1) base.add(i);
    const size = base.size;
    for (const row of keepLog(market, MONTHS)) if (did(row, 'left')) base.delete(row.who);
    return { base: size, lost: size - base.size };
  },
  read: (sums) => [
    {
      name: 'of a base of all ages and contracts, lost in a year',
      value: ratio(sums, 'lost', 'base'),
      from: 0.2,
      to: 0.4,
    },
  ],
  without: { segment: { retentionPerYear: 0.98 } },
};
