import type { Doing } from '../support/small-rules.ts';
import type { Bench } from './bench.ts';
import type { Fact, Sums } from './fact.ts';
import { keepLog } from './log.ts';

const MONTHS = 12;
const GENEROSITY = 0.04; // of members' spend
const THIRDS = ['light', 'moderate', 'heavy'] as const;

/** A year of which orders are known, then one with or without the programme. */
function yearsOf(bench: Bench, generosity: number) {
  const market = bench.open('online-retail', { weeks: 52 / 12 });
  const count = (doing: Doing): Float64Array => {
    const orders = new Float64Array(market.people.n);
    for (const row of keepLog(market, MONTHS, () => doing)) orders[row.who]! += row.orders;
    return orders;
  };
  const before = count({});
  // everybody gets a card, so that who signs up when does not count
  market.people.fileMember.fill(1);
  const after = count({
    dials: (d) => {
      d.add('buy.programme', generosity);
      d.add('buy.programmeCost', generosity);
    },
  });
  return { before, after };
}

const uplift = (sums: Sums, third: string): number => sums[`${third} with`]! / sums[`${third} without`]! - 1;

export const programme: Fact = {
  id: 'V24',
  name: 'a loyalty programme moves light and moderate buyers, heavy ones hardly',
  kind: 'emergent',
  mechanism: 'a programme pulls by what is still bought elsewhere; heavy buyers are mostly ours already. Same luck',
  source: '35',
  observe(bench) {
    const plain = yearsOf(bench, 0);
    const given = yearsOf(bench, GENEROSITY);
    const known = [...plain.before.keys()].filter((i) => plain.before[i]! > 0);
    const rising = known.map((i) => plain.before[i]!).sort((a, b) => a - b);
    const cuts = [rising[Math.floor(rising.length / 3)]!, rising[Math.floor((2 * rising.length) / 3)]!];
    const sums: Record<string, number> = {};
    for (const third of THIRDS) for (const what of ['with', 'without']) sums[`${third} ${what}`] = 0;
    for (const i of known) {
      const third = THIRDS[cuts.filter((cut) => plain.before[i]! > cut).length]!;
      sums[`${third} with`]! += given.after[i]!;
      sums[`${third} without`]! += plain.after[i]!;
    }
    return sums;
  },
  read(sums) {
    const [light, moderate, heavy] = THIRDS.map((third) => uplift(sums, third));
    return [
      { name: 'light buyers', value: light!, from: 0.01, to: null },
      { name: 'light less moderate', value: light! - moderate!, from: -0.005, to: null },
      { name: 'moderate less heavy', value: moderate! - heavy!, from: 0, to: null },
      { name: 'heavy against light', value: heavy! / light!, from: null, to: 0.5 },
    ];
  },
  without: { set: { 'buy.programmePull': 0, 'buy.goalGradient': 0 } },
};
