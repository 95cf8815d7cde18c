import type { Bench } from './bench.ts';
import type { Fact, Sums } from './fact.ts';
import { keepLog } from './log.ts';

const MONTHS = 12;
const AFTER = 3;
/** Calls a month, the ideal being one (three a quarter, evidence 34b); what one costs. (chosen) */
const CALLS = [0, 0.25, 0.5, 0.75, 1, 3] as const;
const CENTS = 800;
/** Messages a month beside them: none, or twice the ideal. */
const MESSAGES = [0, 2] as const;

/** So many in this month, when a half is every other month. */
const dueIn = (month: number, perMonth: number): number =>
  Math.floor(month * perMonth) - Math.floor((month - 1) * perMonth);

/** Margin of a year of calls and the half-year after it, less what the calls cost. */
function profitOf(bench: Bench, calls: number, messages: number): number {
  const market = bench.open('b2b');
  let cost = 0;
  const rows = keepLog(market, MONTHS + AFTER, (month) => ({
    plan: (people) => {
      if (month > MONTHS) return;
      for (let i = 0; i < people.n; i++) {
        if (people.fileOrders[i] === 0 || people.fileLastOrder[i]! > 6 || people.optedOut[i] === 1) continue;
        people.planCall[i] = dueIn(month, calls);
        people.planMessage[i] = dueIn(month, messages);
        people.planFit[i] = 1;
        cost += CENTS * people.planCall[i]!;
      }
    },
  }));
  return rows.reduce((sum, { margin }) => sum + margin, 0) - cost;
}

/** Calls a quarter at the top of a parabola through the best of those tried and its neighbours. */
function best(profits: readonly number[]): number {
  const top = profits.indexOf(Math.max(...profits));
  const at = Math.max(1, Math.min(CALLS.length - 2, top));
  const [x0, x1, x2] = [CALLS[at - 1]!, CALLS[at]!, CALLS[at + 1]!];
  const [y0, y1, y2] = [profits[at - 1]!, profits[at]!, profits[at + 1]!];
  const left = (y1 - y0) / (x1 - x0);
  const right = (y2 - y1) / (x2 - x1);
  const bend = (right - left) / (x2 - x0);
  const peak = (x0 + x1) / 2 - left / (2 * bend);
  return 3 * Math.max(0, Math.min(CALLS.at(-1)!, bend < 0 ? peak : CALLS[top]!));
}

const profits = (sums: Sums, messages: number): number[] => CALLS.map((calls) => sums[`${calls} ${messages}`]!);

export const contactFatigue: Fact = {
  id: 'V17',
  name: 'some contact pays, too much does not, and channels share the patience there is',
  kind: 'built in',
  mechanism:
    'pressure piles up over a quarter; beyond an ideal number it turns to harm, sooner when other touches rise',
  source: '34, 34b',
  observe: (bench) =>
    Object.fromEntries(
      MESSAGES.flatMap((messages) => CALLS.map((calls) => [`${calls} ${messages}`, profitOf(bench, calls, messages)])),
    ),
  read(sums) {
    const alone = profits(sums, 0);
    const [none, ideal, thrice] = [alone[0]!, alone[4]!, alone.at(-1)!];
    return [
      { name: 'profit at the ideal number against none', value: ideal / none, from: 1.005, to: null },
      { name: 'at the ideal against three times that', value: ideal / thrice, from: 1.005, to: null },
      { name: 'best number a quarter', value: best(alone), from: 0.5, to: 8.5 },
      { name: 'less that with messages beside', value: best(alone) - best(profits(sums, 2)), from: 0.1, to: null },
    ];
  },
  without: { set: { 'contact.tooMuch': 0, 'contact.otherTouches': 0, 'contact.buying': 0, 'contact.staying': 0 } },
};
