import { scoreRfm } from '../../src/insight/rfm.ts';
import { CALIBRATED, calibration, cohortOf, totals, WATCHED } from './cohort.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';

/** Weeks a mailing has to be answered in, and what share of the file is mailed. (evidence 38) */
const ANSWER = 13;
const DEPTH = 0.28;
/** A cell that few were tried of is drawn towards the mean by so many. (chosen) */
const PRIOR = 5;

export const rfm: Fact = {
  id: 'V18',
  name: 'recency, frequency and money tell who will buy',
  kind: 'emergent',
  mechanism: 'rates differ between people and those long silent have mostly left',
  source: '38, 38b',
  observe(bench) {
    const log = cohortOf(bench);
    const { tx, T, x, spent } = calibration(bench);
    const recency = T.map((age, i) => age - tx[i]!);
    const { r, f, m } = scoreRfm({ recency, frequency: x, monetary: spent });
    const later = totals(log, CALIBRATED, WATCHED, () => 1);
    const soon = totals(log, CALIBRATED, CALIBRATED + ANSWER, () => 1);
    const sums: Record<string, number> = { best: 0, bestBuy: 0, worst: 0, worstBuy: 0 };
    for (let i = 0; i < log.size; i++) {
      if (r[i] === 5) sums['best']! += 1;
      if (r[i] === 5 && later[i]! > 0) sums['bestBuy']! += 1;
      if (r[i] === 1) sums['worst']! += 1;
      if (r[i] === 1 && later[i]! > 0) sums['worstBuy']! += 1;
    }
    return { ...sums, ...mailing((i) => 100 * r[i]! + 10 * f[i]! + m[i]!, soon) };
  },
  read: (sums) => [
    {
      name: 'buyers among the latest fifth against the earliest',
      value: ratio(sums, 'bestBuy', 'best') / ratio(sums, 'worstBuy', 'worst'),
      from: 3,
      to: null,
    },
    {
      name: 'response of the best 28 % of the file against all',
      value: ratio(sums, 'mailedBuy', 'mailed') / ratio(sums, 'allBuy', 'all'),
      from: 1.7,
      to: 2.6,
    },
  ],
  without: { segment: { buyShape: 50, shareSpread: 500, retentionPerYear: 0.98 }, set: { 'leave.incident': 0 } },
};

/** As Hughes has it: cells are ranked on one half of the file; of the other half the best cells are mailed. */
function mailing(cellOf: (who: number) => number, answers: Float64Array) {
  const cells = new Map<number, { tried: number; bought: number }>();
  let [tried, bought] = [0, 0];
  for (let i = 0; i < answers.length; i += 2) {
    const cell = cells.get(cellOf(i)) ?? { tried: 0, bought: 0 };
    cells.set(cellOf(i), cell);
    cell.tried++;
    tried++;
    if (answers[i]! > 0) {
      cell.bought++;
      bought++;
    }
  }
  const usual = bought / tried;
  const rest: { rank: number; buys: number }[] = [];
  for (let i = 1; i < answers.length; i += 2) {
    const cell = cells.get(cellOf(i)) ?? { tried: 0, bought: 0 };
    rest.push({ rank: (cell.bought + PRIOR * usual) / (cell.tried + PRIOR), buys: answers[i]! > 0 ? 1 : 0 });
  }
  rest.sort((a, b) => b.rank - a.rank);
  const mailed = rest.slice(0, Math.floor(DEPTH * rest.length));
  const buyers = (some: typeof rest) => some.reduce((sum, { buys }) => sum + buys, 0);
  return { mailed: mailed.length, mailedBuy: buyers(mailed), all: rest.length, allBuy: buyers(rest) };
}
