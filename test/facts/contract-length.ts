import type { Bench } from './bench.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';

/** The book of a firm three years old: of each kind of contract how many ever signed, and how many have cancelled. */
function bookOf(bench: Bench): Record<string, number> {
  const { people, rules } = bench.open('contract-service');
  const sums: Record<string, number> = {};
  const customer = rules.charts.lifecycle.is.customer;
  for (const { id, from, to } of rules.segments) {
    sums[`signed ${id}`] = to - from;
    let gone = 0;
    for (let i = from; i < to; i++) if (customer[people.life[i]!] !== 1) gone++;
    sums[`gone ${id}`] = gone;
  }
  return sums;
}

export const contractLength: Fact = {
  id: 'V6',
  name: 'contracts hold: by the month, for a year, for two',
  kind: 'built in',
  mechanism: 'while a term runs the wish to leave is damped, and looked at again for a month at its end',
  source: '31',
  observe: bookOf,
  read: (sums) => {
    const [month, year, two] = ['monthly', 'yearly', 'biennial'].map((id) => ratio(sums, `gone ${id}`, `signed ${id}`));
    return [
      { name: 'gone after up to three years, by the month', value: month!, from: null, to: null },
      { name: 'against bound for a year', value: month! / year!, from: 3, to: null },
      { name: 'those against bound for two', value: year! / two!, from: 3, to: null },
    ];
  },
  without: { contract: { hazard: 1 } },
};
