import { meanOf, playTurn } from '../support/small-rules.ts';
import type { Bench } from './bench.ts';
import type { Fact } from './fact.ts';
import { meanOver } from './fact.ts';

/** One standard deviation of an experience, points of performance. */
const STEP = 8;

/** Mean move of satisfaction by one order that turned out so much better than ever before. */
function movedBy(bench: Bench, points: number): number {
  const market = bench.open('online-retail', {
    fresh: true,
    segment: { retentionPerYear: 0.98 },
    set: { 'feel.noise': 0, 'serve.failurePerOrder': 0 },
  });
  const before = Float64Array.from(market.people.satisfaction);
  const { people } = playTurn(market, { dials: (d) => d.add('serve.quality', points) });
  const once = [...before.keys()].filter((i) => people.orders[i] === 1);
  return meanOf(once.map((i) => people.satisfaction[i]! - before[i]!));
}

export const asymmetry: Fact = {
  id: 'V10',
  name: 'a let-down weighs more than a pleasant surprise',
  kind: 'built in',
  mechanism:
    'loss aversion of the gap to expectation, softened by performance counting by itself; an experiment (latent)',
  source: '2, 3',
  observe(bench) {
    const usual = movedBy(bench, 0);
    return { seeds: 1, up: movedBy(bench, STEP) - usual, down: usual - movedBy(bench, -STEP) };
  },
  read: (sums) => [
    {
      name: 'loss ÷ gain of one order a deviation off',
      value: meanOver(sums, 'down') / meanOver(sums, 'up'),
      from: 1.5,
      to: 2.5,
    },
  ],
  without: { set: { 'feel.loss': 1 } },
};
