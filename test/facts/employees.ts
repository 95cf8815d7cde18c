import { rememberedBy } from '../../src/sim/phases/read-memory.ts';
import { playTurn } from '../support/small-rules.ts';
import type { Bench } from './bench.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';

const WEEKS = 52;
const QUARTER = 13;
const BETTER = 5; // points of employees' attitude

/** A year with employees' attitude kept so much above rest: orders (baskets are drawn apart and only add noise), and what customers report week by week. */
function yearOf(bench: Bench, points: number) {
  const market = bench.open('online-retail');
  const { people, firm, rules } = market;
  const { talk, serve } = rules.model;
  const { customer } = rules.charts.lifecycle.is;
  const sums = { quarter: 0, year: 0, reports: 0, told: 0, quarterReports: 0, quarterTold: 0 };
  for (let week = 1; week <= WEEKS; week++) {
    playTurn(market, {
      see: () => {
        firm.morale = serve.moraleRest + points;
      },
    });
    for (let i = 0; i < people.n; i++) {
      sums.year += people.orders[i]!;
      if (week <= QUARTER) sums.quarter += people.orders[i]!;
      if (customer[people.life[i]!] !== 1) continue;
      const report = rememberedBy(people, i, talk);
      sums.reports += 1;
      sums.told += report;
      if (week > QUARTER) continue;
      sums.quarterReports += 1;
      sums.quarterTold += report;
    }
  }
  return sums;
}

export const employees: Fact = {
  id: 'V25',
  name: 'content employees make content customers, and these buy a little more',
  kind: 'emergent',
  mechanism: 'morale moves quality alone; satisfaction follows, and share of wallet and staying follow it',
  source: '37',
  observe(bench) {
    const usual = yearOf(bench, 0);
    const better = yearOf(bench, BETTER);
    const sums: Record<string, number> = {};
    for (const [name, value] of Object.entries(usual)) sums[`usual ${name}`] = value;
    for (const [name, value] of Object.entries(better)) sums[`better ${name}`] = value;
    return sums;
  },
  read(sums) {
    const told = (year: string, part: string) =>
      ratio(
        sums,
        `${year} ${part === 'year' ? 'told' : 'quarterTold'}`,
        `${year} ${part === 'year' ? 'reports' : 'quarterReports'}`,
      );
    const year = told('better', 'year') - told('usual', 'year');
    const quarter = told('better', 'quarter') - told('usual', 'quarter');
    const sales = 100 * (ratio(sums, 'better quarter', 'usual quarter') - 1);
    return [
      { name: 'points of reported satisfaction, a year', value: year, from: 1, to: 1.6 },
      { name: 'of them in the first quarter', value: quarter, from: null, to: null },
      { name: '% of orders in the first quarter', value: sales, from: null, to: null },
      { name: 'per 1.3 points of satisfaction', value: (1.3 * sales) / quarter, from: 0.3, to: 0.7 },
      {
        name: '% of orders in the year',
        value: 100 * (ratio(sums, 'better year', 'usual year') - 1),
        from: null,
        to: null,
      },
    ];
  },
  without: { set: { 'serve.morale': 0 } },
};
