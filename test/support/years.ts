import { customersOf, meanOf, openMarket, playTurn, smallRules } from './small-rules.ts';

/** A neutral year, per customer there was at its start. */
export interface Year {
  readonly churn: number;
  readonly sales: number; // cents
  readonly satisfaction: number; // at the end, of those who stayed
}

/** The same market and seed in turns of so many weeks. */
export function neutralYear(weeks: number, customers: number, seed: string): Year {
  const turns = Math.round(52 / weeks);
  const rules = smallRules({ weeks, turns, segments: [{ customers, prospects: 0, buysPer30Days: 0.6 }] });
  const market = openMarket(rules, seed);
  const before = customersOf(market);
  let sales = 0;
  for (let k = 0; k < turns; k++) {
    playTurn(market);
    sales += market.firm.books.at(-1)!.sales;
  }
  const after = new Set(customersOf(market));
  return {
    churn: before.filter((i) => !after.has(i)).length / before.length,
    sales: sales / before.length,
    satisfaction: meanOf([...after].map((i) => market.people.satisfaction[i]!)),
  };
}
