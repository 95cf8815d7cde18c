import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gammaQ } from '../../src/math/incomplete-gamma.ts';
import { poissonQuantile } from '../../src/math/poisson.ts';

const share = fc.nat(0xffffffff).map((word) => (word + 0.5) / 2 ** 32);
const rate = fc.oneof(
  fc.double({ min: Math.log(1e-9), max: Math.log(1e5), noNaN: true }).map(Math.exp),
  fc.double({ min: 30, max: 34, noNaN: true }),
);

describe('poisson quantile', () => {
  test('is the first count whose weights, summed one by one, reach the share', () => {
    for (const mean of [0.01, 0.4, 1, 3.7, 12, 31.9, 32, 40, 90]) {
      for (let i = 0; i < 400; i++) {
        const u = (i + 0.37) / 400;
        let k = 0;
        let weight = Math.exp(-mean);
        for (let sum = weight; sum < u; sum += weight) weight *= mean / ++k;
        expect(poissonQuantile(u, mean), `share ${u} of ${mean}`).toBe(k);
      }
    }
  });

  test('encloses its share at any mean, both ends of luck included', () => {
    fc.assert(
      fc.property(fc.oneof(share, fc.constantFrom(2 ** -33, 1 - 2 ** -33)), rate, (u, mean) => {
        const k = poissonQuantile(u, mean);
        expect(Number.isInteger(k)).toBe(true);
        expect(gammaQ(k + 1, mean)).toBeGreaterThan(u - 1e-12);
        if (k > 0) expect(gammaQ(k, mean)).toBeLessThan(u + 1e-12);
      }),
      { numRuns: 5000 },
    );
  });

  test('never falls when the share rises', () => {
    fc.assert(
      fc.property(share, share, rate, (u, v, mean) => {
        expect(poissonQuantile(Math.max(u, v), mean)).toBeGreaterThanOrEqual(poissonQuantile(Math.min(u, v), mean));
      }),
      { numRuns: 3000 },
    );
  });

  test('never falls when the mean rises, also where one method takes over from the other', () => {
    fc.assert(
      fc.property(share, rate, fc.double({ min: 0, max: 3, noNaN: true }), (u, mean, more) => {
        expect(poissonQuantile(u, mean + more)).toBeGreaterThanOrEqual(poissonQuantile(u, mean));
        expect(poissonQuantile(u, mean * (1 + 1e-7))).toBeGreaterThanOrEqual(poissonQuantile(u, mean));
      }),
      { numRuns: 3000 },
    );
    const counts = Array.from({ length: 2001 }, (_, i) => poissonQuantile(0.731, 31 + i / 1000));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  test.each([
    [0.999, 0, 0, 'nothing can happen'],
    [0.999, -3, 0, 'a payback may eat the whole mean'],
    [1 - 2 ** -33, 1e-12, 0, 'a chance below what luck can tell'],
    [1 - 2 ** -33, 1e-3, 3, ''],
    [2 ** -33, 22.87, 0, 'P(0) = 1.166e-10, just above the least share'],
    [2 ** -33, 22.9, 1, 'P(0) = 1.13e-10, just below it'],
    [0.5, 1e9, 1e9, 'the median lies within one of the mean'],
    [0, 5, 0, ''],
    [-1, 5, 0, ''],
    [0, 500, 0, ''],
    [1, 5, Infinity, ''],
    [1, 0, 0, ''],
    [0.5, Infinity, Infinity, ''],
    [NaN, 5, NaN, ''],
    [NaN, 500, NaN, ''],
    [0.5, NaN, NaN, ''],
  ])('share %d of mean %d is %d %s', (u, mean, k) => expect(poissonQuantile(u, mean)).toBe(k));

  test('ends also when the share asks for more digits than sums have', () => {
    expect(poissonQuantile(1 - 2 ** -53, 0.5)).toBeLessThan(20);
    expect(poissonQuantile(1 - 2 ** -53, 1000)).toBeLessThan(1300);
  });
});
