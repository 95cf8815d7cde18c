import { describe, expect, test } from 'vitest';
import { meanInterval, shareInterval } from '../../src/insight/interval.ts';
import { csat, nps, satisfactionIndex, servqualGap } from '../../src/insight/survey.ts';
import { expectWithin } from './near.ts';

const many = (n: number, answer: number): number[] => new Array<number>(n).fill(answer);

describe('intervals', () => {
  test('of a share are those of Wilson', () => {
    // the textbook case of 9 in 10: .5958 to .9821
    const found = shareInterval(9, 10, 0.95)!;
    expectWithin(found.low, 0.59585, 1e-5);
    expectWithin(found.high, 0.98212, 1e-5);
    expect(shareInterval(0, 10, 0.95)!.low).toBe(0);
    expect(shareInterval(10, 10, 0.95)!.high).toBe(1);
    expect(shareInterval(0, 0, 0.95)).toBeNull();
  });

  test('of a mean are without end for a single answer', () => {
    expect(meanInterval([4], 0.95)).toEqual({ value: 4, low: -Infinity, high: Infinity, n: 1 });
    expect(meanInterval([], 0.95)).toBeNull();
    const found = meanInterval([2, 4, 6, 8], 0.95)!;
    expectWithin(found.high - found.value, 1.959964 * Math.sqrt(20 / 3 / 4), 1e-5);
  });

  test('narrow with the root of the number of answers', () => {
    const width = (n: number): number => {
      const { low, high } = nps([...many(n, 10), ...many(n, 3)])!;
      return high - low;
    };
    expectWithin(width(100) / width(400), 2, 1e-9);
  });
});

describe('indices of surveys', () => {
  test('CSAT is the share of 4 and 5', () => {
    expect(csat([5, 4, 3, 2, 1, 4, 5, 5])!.value).toBe(5 / 8);
    expect(csat([])).toBeNull();
  });

  test('NPS of 30 % promoters and 20 % detractors is +10', () => {
    const answers = [...many(15, 9), ...many(15, 10), ...many(50, 7), ...many(10, 6), ...many(10, 0)];
    const found = nps(answers)!;
    expectWithin(found.value, 10, 1e-12);
    expectWithin(found.high - 10, 1.959964 * 100 * Math.sqrt((0.5 - 0.01) / 100), 1e-4);
    expect(nps([])).toBeNull();
  });

  test('NPS stays within −100 and 100', () => {
    expect(nps([10, 10, 10])).toEqual({ value: 100, low: 100, high: 100, n: 3 });
    expect(nps([1, 1, 1, 1, 9])!.low).toBe(-100);
  });

  test('the satisfaction index of (8, 7, 7) with equal weights is 70.37', () => {
    const one = { satisfaction: [8], expectations: [7], ideal: [7] };
    expectWithin(satisfactionIndex(one)!.value, 70.37037, 1e-6);
    expectWithin(satisfactionIndex(one, [0.5, 0.3, 0.2])!.value, (3.5 + 1.8 + 1.2) / 0.09, 1e-9);
    const edges = { satisfaction: [1, 10], expectations: [1, 10], ideal: [1, 10] };
    expectWithin(satisfactionIndex(edges)!.value, 50, 1e-9);
  });

  test('the SERVQUAL gap is the weighted sum of the gaps of its dimensions', () => {
    const { dimensions, overall } = servqualGap([
      { name: 'reliability', weight: 0.6, perceived: [5, 4], expected: [6, 6] },
      { name: 'empathy', weight: 0.4, perceived: [6, 6], expected: [5, 6] },
    ]);
    expect(dimensions.map(({ name, gap }) => [name, gap!.value])).toEqual([
      ['reliability', -1.5],
      ['empathy', 0.5],
    ]);
    expectWithin(overall!.value, 0.6 * -1.5 + 0.4 * 0.5, 1e-12);
    expect(overall!.n).toBe(2);
    expect(servqualGap([]).overall).toBeNull();
  });
});
