import { describe, test } from 'vitest';
import { bgNbd } from '../../src/insight/bg-nbd.ts';
import {
  contractualValue,
  marginMultiple,
  residualValue,
  retentionElasticity,
  WEEKS_PER_MONTH,
} from '../../src/insight/clv.ts';
import { expectedSpend } from '../../src/insight/gamma-gamma.ts';
import { expectRelative, expectWithin } from './near.ts';

const BUYING = { r: 0.2425929, alpha: 4.4135319, a: 0.7928861, b: 2.4257535 };
const SPEND = { p: 6.2488, q: 3.74459, v: 15.44775 };

/** The first ten customers of the published CDNOW summary: x, t_x, T in weeks and mean repeat spend. */
const TEN: readonly (readonly [number, number, number, number])[] = [
  [2, 30.43, 38.86, 22.35],
  [1, 1.71, 38.86, 11.77],
  [0, 0, 38.86, 0],
  [0, 0, 38.86, 0],
  [0, 0, 38.86, 0],
  [7, 29.43, 38.86, 73.74],
  [1, 5, 38.86, 11.77],
  [0, 0, 38.86, 0],
  [2, 35.71, 38.86, 25.55],
  [0, 0, 38.86, 0],
];

const worth = (i: number, horizon: { steps: number; unitsPerStep: number; discount: number }): number => {
  const [x, tx, T, z] = TEN[i]!;
  return residualValue(bgNbd, BUYING, { x, tx, T }, expectedSpend(SPEND, x, z), horizon);
};

describe('the value of a customer without a contract', () => {
  test('over twelve months at 1 % a month, months of 4.345 weeks', () => {
    const wanted = [
      36.2784963, 4.6374669, 8.3440928, 8.3440928, 8.3440928, 283.5235763, 6.8814077, 8.3440928, 43.353643, 8.3440928,
    ];
    for (const [i, value] of wanted.entries()) {
      expectRelative(worth(i, { steps: 12, unitsPerStep: WEEKS_PER_MONTH, discount: 0.01 }), value, 1e-4);
    }
  });

  test('with months of 30 weeks is the mistake that lifetimes prints', () => {
    const printed = [
      140.096211, 18.943467, 38.180574, 38.180574, 38.180574, 1003.868107, 28.109683, 38.180574, 167.418216,
    ];
    for (const [i, value] of printed.entries()) {
      expectRelative(worth(i, { steps: 12, unitsPerStep: 30, discount: 0.01 }), value, 1e-4);
    }
  });

  test('in one undiscounted step is what is expected; discounts take their share', () => {
    const once = worth(0, { steps: 1, unitsPerStep: 10, discount: 0 });
    const [x, tx, T, z] = TEN[0]!;
    expectRelative(once, expectedSpend(SPEND, x, z) * bgNbd.future(BUYING, 10, { x, tx, T }), 1e-12);
    expectRelative(worth(0, { steps: 1, unitsPerStep: 10, discount: 1 }), once / 2, 1e-12);
    // two short steps are alike
    const short = worth(0, { steps: 1, unitsPerStep: 0.01, discount: 0 });
    expectRelative(worth(0, { steps: 2, unitsPerStep: 0.01, discount: 0 }), 2 * short, 1e-3);
    expectRelative(worth(0, { steps: 2, unitsPerStep: 0.01, discount: 1 }), 0.75 * short, 1e-3);
  });
});

describe('the value of a customer with a contract', () => {
  test.each([
    [0.12, 0.6, 1.15385],
    [0.12, 0.7, 1.66667],
    [0.12, 0.8, 2.5],
    [0.12, 0.9, 4.09091],
    [0.12, 0.95, 5.58824],
    [0.1, 0.6, 1.2],
    [0.1, 0.7, 1.75],
    [0.1, 0.8, 2.66667],
    [0.1, 0.9, 4.5],
    [0.1, 0.95, 6.33333],
  ])('at discount %d and retention %d is a multiple of %d of the margin', (discount, retention, value) => {
    expectWithin(marginMultiple(retention, discount), value, 5e-6);
    expectWithin(contractualValue(200, retention, discount), 200 * value, 1e-3);
    let sum = 0;
    for (let t = 1; t < 2000; t++) sum += (retention / (1 + discount)) ** t;
    expectRelative(marginMultiple(retention, discount), sum, 1e-12);
  });

  test.each([
    [0.7, 2.6667],
    [0.8, 3.5],
    [0.85, 4.1481],
    [0.9, 5.0909],
    [0.95, 6.5882],
  ])('at retention %d rises by %d % for 1 % more retention', (retention, value) => {
    expectWithin(retentionElasticity(retention, 0.12), value, 5e-5);
    const more = marginMultiple(retention * (1 + 1e-7), 0.12) / marginMultiple(retention, 0.12) - 1;
    expectRelative(more / 1e-7, retentionElasticity(retention, 0.12), 1e-4);
  });
});
