import type { Bench } from './bench.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';
import { did, keepLog } from './log.ts';

const OFF = 0.35;
const MONTHS = 24; // followed after the promotion
const QUARTER = 3;

/** A month with or without a discount for all, and two years after it on the same luck. */
function follow(bench: Bench, discount: number) {
  const market = bench.open('online-retail', { weeks: 52 / 12, street: 0.7 });
  const { customer } = market.rules.charts.lifecycle.is;
  const before = market.people.life.map((state) => customer[state]!);
  const rows = keepLog(market, MONTHS + 1, (month) => ({
    dials: (d) => d.most('price.discount', month === 1 ? discount : 0),
  }));
  const joined = new Set(rows.flatMap((row) => (row.turn === 1 && did(row, 'joined') ? [row.who] : [])));
  const sums = { month: 0, quarter: 0, joiners: joined.size, value: 0 };
  for (const row of rows) {
    if (row.turn === 1) sums.month += row.orders;
    else {
      if (row.turn <= 1 + QUARTER && before[row.who] === 1) sums.quarter += row.orders;
      if (joined.has(row.who)) sums.value += row.margin;
    }
  }
  return sums;
}

export const promotion: Fact = {
  id: 'V26',
  name: 'a deep discount empties the next quarter and brings people who are worth less',
  kind: 'emergent',
  mechanism: 'pantries are full, prices in mind are lower, and who came for the price shops around',
  source: '20, 3b',
  observe(bench) {
    const sums: Record<string, number> = {};
    for (const [name, value] of Object.entries(follow(bench, 0))) sums[`usual ${name}`] = value;
    for (const [name, value] of Object.entries(follow(bench, OFF))) sums[`moved ${name}`] = value;
    return sums;
  },
  read: (sums) => [
    {
      name: 'orders of the month, against none',
      value: ratio(sums, 'moved month', 'usual month'),
      from: 1.3,
      to: null,
    },
    {
      name: 'regulars’ orders of the next quarter',
      value: ratio(sums, 'moved quarter', 'usual quarter'),
      from: 0.6,
      to: 0.97,
    },
    {
      name: 'two years’ margin of one who joined in it',
      value: ratio(sums, 'moved value', 'moved joiners') / ratio(sums, 'usual value', 'usual joiners'),
      from: 0.4,
      to: 0.8,
    },
  ],
  without: { set: { 'buy.pantry': 0, 'buy.referencePerPurchase': 0, 'attract.pushedFit': 0, 'attract.pull': 0 } },
};
