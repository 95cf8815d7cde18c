import { describe, expect, test } from 'vitest';
import { quantile } from '../../src/insight/quantile.ts';
import { reduceTransactions } from '../../src/insight/reduce.ts';
import { SEGMENTS, scoreRfm, segmentOf, tableOfSegments } from '../../src/insight/rfm.ts';
import { nextPurchaseIn, profitCreated } from '../../src/insight/rfm-pairs.ts';
import { dayNumber } from '../../src/math/civil-day.ts';
import { needsFolder } from '../support/absent.ts';
import { expectWithin } from './near.ts';
import { DATA_FOLDER, rfmOrders } from './published.ts';

describe('quantiles', () => {
  test.each([
    [[1, 2, 3, 4], 0.2, 1.6],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 1, 4],
    [[7], 0.4, 7],
    [[10, 20, 40], 0.75, 30],
  ])('of %j at %d is %d, as R has it', (sorted, share, value) => {
    expect(quantile(sorted, share)).toBeCloseTo(value, 12);
  });
});

describe('RFM', () => {
  test('puts the best fifth of a plain column at 5 and the worst at 1, recency turned round', () => {
    const spread = Array.from({ length: 100 }, (_, i) => i * 10);
    const { r, f, m, thresholds } = scoreRfm({ recency: spread, frequency: spread, monetary: spread });
    expect(thresholds.frequency).toEqual([199, 397, 595, 793].map((value) => expect.closeTo(value, 9)));
    for (const score of [1, 2, 3, 4, 5]) {
      expect(f.filter((one) => one === score)).toHaveLength(20);
      expect(r.filter((one) => one === 6 - score)).toHaveLength(20);
    }
    expect([r[0], f[0], m[0], r[99], f[99], m[99]]).toEqual([5, 1, 1, 1, 5, 5]);
  });

  test('gives a value at a threshold to the upper part', () => {
    const { f } = scoreRfm({ recency: [1, 1], frequency: [1, 2], monetary: [1, 1] });
    // quantiles 1.2 … 1.8, plus one: 2 is below the first threshold, 2.2
    expect([...f]).toEqual([1, 1]);
  });

  test.each([
    [5, 5, 5, 'champions'],
    [5, 5, 4, 'potentialLoyalists'],
    [2, 2, 2, 'loyal'],
    [3, 1, 5, 'promising'],
    [5, 1, 1, 'newcomers'],
    [1, 3, 5, 'cannotLose'],
    [1, 5, 5, 'atRisk'],
    [1, 4, 3, 'needAttention'],
    [2, 1, 1, 'aboutToSleep'],
    [1, 1, 1, 'lost'],
    [5, 4, 1, 'others'],
  ])('puts the scores %d-%d-%d among the %s', (r, f, m, name) => {
    expect(SEGMENTS[segmentOf(r, f, m)]!.name).toBe(name);
  });

  test('has a segment for each of the 125 scores', () => {
    for (let r = 1; r <= 5; r++)
      for (let f = 1; f <= 5; f++) for (let m = 1; m <= 5; m++) expect(segmentOf(r, f, m)).toBeGreaterThanOrEqual(0);
  });

  test('of nobody is an empty table', () => {
    const none = { recency: [], frequency: [], monetary: [] };
    const scores = scoreRfm(none);
    expect(scores.thresholds.recency).toEqual([]);
    expect(
      tableOfSegments(scores, none).every(({ customers, perPurchase }) => customers === 0 && perPurchase === null),
    ).toBe(true);
  });

  test('reproduces the published orders: thresholds, samples, segments and what these are worth', (context) => {
    needsFolder(context, DATA_FOLDER);
    const { all, names } = rfmOrders();
    const end = dayNumber(2006, 12, 31)!;
    const { tx, T, purchases, spent } = reduceTransactions(all, end);
    const columns = { recency: T.map((age, i) => age - tx[i]!), frequency: purchases, monetary: spent };
    const scores = scoreRfm(columns);
    const { thresholds, r, f, m } = scores;
    for (const [found, wanted] of [
      [thresholds.recency, [115, 181, 297.4, 482]],
      [thresholds.frequency, [4, 5, 6, 8]],
      [thresholds.monetary, [255.8, 382, 506.4, 666]],
    ] as const) {
      for (const [k, value] of wanted.entries()) expectWithin(found[k]!, value, 1e-9);
    }
    for (const [name, recency, frequency, monetary, score] of [
      ["Abbey O'Reilly", 205, 6, 472, 343],
      ['Add Senger', 140, 3, 340, 412],
      ['Aden Lesch', 194, 4, 405, 323],
      ['Aden Murphy', 98, 7, 596, 544],
      ['Admiral Senger', 132, 5, 448, 433],
    ] as const) {
      const i = names.findIndex((one) => one.startsWith(name));
      expect([columns.recency[i], columns.frequency[i], columns.monetary[i]]).toEqual([recency, frequency, monetary]);
      expect(r[i]! * 100 + f[i]! * 10 + m[i]!).toBe(score);
    }
    const table = tableOfSegments(scores, columns);
    expect(table.map(({ customers }) => customers)).toEqual([35, 342, 170, 9, 104, 47, 28, 10, 102, 148, 0]);
    expect(table.slice(0, 10).map((row) => row.purchases)).toEqual([316, 2211, 799, 28, 329, 274, 216, 57, 283, 393]);
    const worth = [31646, 204856, 76562, 4249, 28837, 32446, 22227, 4562, 23449, 35324];
    const each = [100.15, 92.65, 95.82, 151.75, 87.65, 118.42, 102.9, 80.04, 82.86, 89.88];
    for (const [k, value] of worth.entries()) {
      expect(table[k]!.spent).toBe(value);
      expectWithin(table[k]!.perPurchase!, each[k]!, 0.005);
    }
  });
});

describe('the pairs of RFM', () => {
  test('recency with frequency tell when the next purchase is due', () => {
    expect(nextPurchaseIn(3, 30, 4)).toBe(6);
    expect(nextPurchaseIn(3, 30, 25)).toBe(-15);
    expect(nextPurchaseIn(0, 0, 25)).toBeNull();
  });

  test('frequency with monetary value tell the profit only through a margin', () => {
    expect(profitCreated(10, 50, 0.2)).toBe(100);
    expect(profitCreated(10, 50, 0)).toBe(0);
  });
});
