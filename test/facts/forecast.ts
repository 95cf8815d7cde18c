import { bgNbd } from '../../src/insight/bg-nbd.ts';
import type { BuyingModel } from '../../src/insight/buying-model.ts';
import { nbd } from '../../src/insight/nbd.ts';
import type { Bench } from './bench.ts';
import { CALIBRATED, calibration, cohortOf, totals, WATCHED } from './cohort.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';

/** Repeat weeks that a model fitted on the first 39 weeks expects in the next 39. */
function expected<P>(bench: Bench, model: BuyingModel<P>): number {
  const histories = calibration(bench);
  const fit = model.fit(histories);
  if (fit === null) return NaN;
  const known = new Map<string, number>();
  let sum = 0;
  for (let i = 0; i < histories.x.length; i++) {
    const history = { x: histories.x[i]!, tx: histories.tx[i]!, T: histories.T[i]! };
    const key = `${history.x} ${history.tx} ${history.T}`;
    const mine = known.get(key) ?? model.future(fit.params, WATCHED - CALIBRATED, history);
    known.set(key, mine);
    sum += mine;
  }
  return sum;
}

export const forecast: Fact = {
  id: 'V2',
  name: 'a model without leaving foretells far too much, one with it does not',
  kind: 'emergent',
  mechanism: 'people leave without a word, each at a rate of their own',
  source: '29',
  observe: (bench) => ({
    bought: totals(cohortOf(bench), CALIBRATED, WATCHED, () => 1).reduce((sum, n) => sum + n, 0),
    nbd: expected(bench, nbd),
    bgNbd: expected(bench, bgNbd),
  }),
  read: (sums) => [
    { name: 'error of NBD', value: ratio(sums, 'nbd', 'bought') - 1, from: 0.2, to: null },
    { name: 'error of BG/NBD', value: ratio(sums, 'bgNbd', 'bought') - 1, from: -0.15, to: 0.15 },
  ],
  without: { set: { 'leave.incident': 0 }, segment: { retentionPerYear: 0.98 } },
};
