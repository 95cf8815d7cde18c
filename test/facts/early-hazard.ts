import type { Fact } from './fact.ts';
import { did, keepLog } from './log.ts';

const MONTHS = 7;

export const earlyHazard: Fact = {
  id: 'V7',
  name: 'the first month is the riskiest',
  kind: 'built in',
  mechanism: 'newness on top of frailty, where people pay by the month',
  source: '31',
  observe(bench) {
    const market = bench.open('contract-service', { fresh: true, only: 'monthly' });
    const sums: Record<string, number> = { people: market.people.n };
    for (let month = 1; month <= MONTHS; month++) sums[`lost ${month}`] = 0;
    for (const row of keepLog(market, MONTHS)) if (did(row, 'left')) sums[`lost ${row.turn}`]! += 1;
    return sums;
  },
  read(sums) {
    let here = sums['people']!;
    const hazards: number[] = [];
    for (let month = 1; month <= MONTHS; month++) {
      hazards.push(sums[`lost ${month}`]! / here);
      here -= sums[`lost ${month}`]!;
    }
    const sixth = (hazards[4]! + hazards[5]! + hazards[6]!) / 3;
    return [
      { name: 'leave in month 1', value: hazards[0]!, from: null, to: null },
      { name: 'against month 6 (mean of 5 to 7)', value: hazards[0]! / sixth, from: 3, to: 10 },
    ];
  },
  without: { set: { 'leave.onboarding': 0 } },
};
