import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../src/math/beta-quantile.ts';
import { betaI } from '../../src/math/incomplete-beta.ts';
import { betaSampler } from '../../src/math/samplers.ts';
import { relativeError } from './distance.ts';
import { betaQuantileTable, incompleteBetaTable } from './reference.ts';

const share = fc.nat(0xffffffff).map((word) => (word + 0.5) / 2 ** 32);
const shape = fc.double({ min: Math.log(0.05), max: Math.log(2000), noNaN: true }).map(Math.exp);

describe('incomplete beta function', () => {
  test.each(incompleteBetaTable)('up to %d of Beta(%d, %d)', (x, a, b, value) => {
    expect(Math.abs(betaI(x, a, b) - value)).toBeLessThan(1e-14);
  });

  test('of whole parameters is a binomial tail, summed weight by weight', () => {
    const [n, p] = [12, 0.3];
    let weight = 0.7 ** n;
    let sum = 0;
    for (let k = 0; k < n; k++) {
      if (k > 0) weight *= ((n - k + 1) / k) * (p / 0.7);
      sum += weight;
      expect(Math.abs(betaI(p, k + 1, n - k) - (1 - sum))).toBeLessThan(1e-14);
    }
  });

  test('mirrors itself', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(Math.abs(betaI(x, a, b) + betaI(1 - x, b, a) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test.each([
    [0, 2, 3, 0],
    [-1, 2, 3, 0],
    [1, 2, 3, 1],
    [2, 2, 3, 1],
    [0.5, 0, 1, NaN],
    [0.5, 1, -1, NaN],
    [NaN, 1, 1, NaN],
  ])('up to %d of Beta(%d, %d) is %d', (x, a, b, value) => expect(betaI(x, a, b)).toBe(value));
});

describe('beta quantile', () => {
  test.each(betaQuantileTable)('share %d of Beta(%d, %d)', (u, a, b, x) => {
    expect(relativeError(betaQuantile(u, a, b), x)).toBeLessThan(1e-10);
  });

  test('cuts off the share it was asked for, over all shapes', () => {
    fc.assert(
      fc.property(share, shape, shape, (u, a, b) => {
        const x = betaQuantile(u, a, b);
        // Close to 1 a float64 no longer tells one share from the next, so the neighbours must enclose it.
        const [below, above] = [betaI(x - 2.3e-16 - 1e-12 * x, a, b), betaI(x + 2.3e-16 + 1e-12 * x, a, b)];
        expect(below - 1e-11).toBeLessThanOrEqual(u);
        expect(above + 1e-11).toBeGreaterThanOrEqual(u);
      }),
      { numRuns: 3000 },
    );
  });

  test('never falls in the share, and rises where the result is below ½', () => {
    fc.assert(
      fc.property(fc.nat(0xfffffffe), shape, shape, (word, a, b) => {
        const x = betaQuantile((word + 0.5) / 2 ** 32, a, b);
        const y = betaQuantile((word + 1.5) / 2 ** 32, a, b);
        if (x < 0.5) expect(y).toBeGreaterThan(x);
        else expect(y).toBeGreaterThanOrEqual(x);
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps the digits of a small result that lies above the mean', () => {
    const [u, a, b] = [0.8819591909414157, 0.059205490254165, 106.01136798564708];
    expect(Math.abs(betaI(betaQuantile(u, a, b), a, b) - u)).toBeLessThan(2e-14);
  });

  test('of Beta(1, 1) is the share, of Beta(a, 1) its root', () => {
    fc.assert(
      fc.property(share, shape, (u, a) => {
        expect(relativeError(betaQuantile(u, 1, 1), u)).toBeLessThan(1e-12);
        expect(relativeError(betaQuantile(u, a, 1), u ** (1 / a))).toBeLessThan(1e-11);
      }),
    );
  });

  test.each([
    [0, 2, 3, 0],
    [1, 2, 3, 1],
    [0.5, 0, 1, NaN],
    [0.5, 1, NaN, NaN],
    [NaN, 1, 1, NaN],
    [0.5, 3, 3, 0.5],
  ])('share %d of Beta(%d, %d) is %d', (u, a, b, x) => {
    if (x === 0.5) expect(betaQuantile(u, a, b)).toBeCloseTo(x, 14);
    else expect(betaQuantile(u, a, b)).toBe(x);
  });
});

describe('beta sampler', () => {
  test.each([
    [0.05, 0.4],
    [0.7, 2.5],
    [2, 1],
    [30, 20],
    [700, 3],
  ])('of Beta(%d, %d) draws what the quantile gives', (a, b) => {
    const draw = betaSampler(a, b);
    let before = 0;
    for (let i = 0; i < 3000; i++) {
      const u = i < 500 ? (i + 0.5) / 2 ** 32 : i >= 2500 ? 1 - (2999.5 - i) / 2 ** 32 : (i - 499.7) / 2001;
      const [x, y] = [draw(u), betaQuantile(u, a, b)];
      expect(Math.abs(x - y)).toBeLessThanOrEqual(1e-8 * Math.min(y, 1 - y) + 2.3e-16);
      expect(x).toBeGreaterThanOrEqual(before);
      before = x;
    }
  });

  test('goes on exactly outside its table, and refuses what no float64 can hold', () => {
    expect(betaSampler(2, 3)(1e-12)).toBe(betaQuantile(1e-12, 2, 3));
    expect(betaSampler(2, 3)(1)).toBe(1);
    expect(() => betaSampler(0.01, 1)).toThrow(RangeError);
    expect(() => betaSampler(1, NaN)).toThrow(RangeError);
  });
});
