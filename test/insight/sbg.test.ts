import { describe, expect, test } from 'vitest';
import {
  discountedLifetime,
  discountedResidualLifetime,
  fitSbg,
  lnSurvival,
  renewal,
  survival,
} from '../../src/insight/sbg.ts';
import { expectRelative, expectWithin } from './near.ts';

/** Of a thousand customers, how many were there after each year (Fader and Hardie 2007, table 1). */
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];

describe('sBG on the published contracts', () => {
  test.each([
    [
      'high end',
      HIGH_END,
      { alpha: 0.66809, beta: 3.80609, lnL: -1611.158 },
      [0.46, 0.436, 0.414, 0.395, 0.378],
      [0.8507, 0.878, 0.8968, 0.9106, 0.9212, 0.9295, 0.9362],
    ],
    [
      'regular',
      REGULAR,
      { alpha: 0.70408, beta: 1.18204, lnL: -1680.265 },
      [0.2201, 0.2044, 0.1912, 0.1799, 0.17],
      [0.6267, 0.756, 0.8188, 0.8559, 0.8804, 0.8978, 0.9107],
    ],
  ])('%s: seven years foretell five more', (_name, there, wanted, later, renewals) => {
    const { params, logLikelihood, converged } = fitSbg([there.slice(0, 8)])!;
    expect(converged).toBe(true);
    expectWithin(params.alpha, wanted.alpha, 1e-5);
    expectWithin(params.beta, wanted.beta, 1e-5);
    expectWithin(logLikelihood, wanted.lnL, 1e-3);
    for (const [k, value] of later.entries()) {
      expectWithin(survival(params, 8 + k), value, 5.1e-4);
      expectWithin(survival(params, 8 + k), there[8 + k]! / 1000, 0.017);
    }
    for (const [k, value] of renewals.entries()) expectWithin(renewal(params, k + 1), value, 5.1e-5);
  });

  test('high end: at α = β = 1 each customer has the printed likelihood', () => {
    expectWithin(lnSurvival({ alpha: 1, beta: 1 }, [HIGH_END.slice(0, 8)]) / 1000, -2.1155, 1e-4);
  });

  test('several cohorts of different age give one fit', () => {
    const there = [10000, 8000, 6480, 5307, 4391];
    const { params } = fitSbg([there, there.slice(0, 4), there.slice(0, 3), there.slice(0, 2)])!;
    expectRelative(params.alpha, 3.798125, 1e-5);
    expectRelative(params.beta, 15.191905, 1e-5);
  });

  test('has nothing to fit where nobody left or there was nobody', () => {
    expect(fitSbg([[100, 100, 100]])).toBeNull();
    expect(fitSbg([[0, 0]])).toBeNull();
    expect(fitSbg([[100]])).toBeNull();
  });
});

describe('discounted lifetime under sBG', () => {
  const PRINTED = { alpha: 0.668, beta: 3.806 };

  test('of a new customer at 10 % a year', () => {
    expectWithin(discountedLifetime(PRINTED, 0.1), 5.922596, 1e-6);
    let sum = 0;
    for (let t = 0; t < 600; t++) sum += survival(PRINTED, t) / 1.1 ** t;
    expectRelative(discountedLifetime(PRINTED, 0.1), sum, 1e-9);
  });

  test('of a customer after 0 to 7 renewals grows with each', () => {
    const wanted = [5.41486, 5.90175, 6.29426, 6.62028, 6.89706, 7.136, 7.34505, 7.52995];
    for (const [n, value] of wanted.entries()) {
      expectWithin(discountedResidualLifetime(PRINTED, 0.1, n), value, 1e-5);
    }
  });

  test('falls to the renewals expected next year alone when later ones are worth nothing', () => {
    expectRelative(discountedResidualLifetime(PRINTED, 1e12, 3), renewal(PRINTED, 4), 1e-9);
  });
});
