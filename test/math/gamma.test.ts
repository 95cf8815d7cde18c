import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gammaQuantile, gammaQuantileAt, gammaQuantileFast } from '../../src/math/gamma-quantile.ts';
import { gammaP, gammaQ, poissonWeight } from '../../src/math/incomplete-gamma.ts';
import { lnBeta, lnGamma } from '../../src/math/ln-gamma.ts';
import { gammaSampler } from '../../src/math/samplers.ts';
import { relativeError } from './distance.ts';
import { gammaQuantileTable, incompleteGammaTable, lnBetaTable, lnGammaTable } from './reference.ts';

const share = fc.nat(0xffffffff).map((word) => (word + 0.5) / 2 ** 32);
const shape = fc.double({ min: Math.log(0.05), max: Math.log(1e4), noNaN: true }).map(Math.exp);

describe('ln Γ', () => {
  test.each(lnGammaTable)('of %d', (x, value) => expect(relativeError(lnGamma(x), value)).toBeLessThan(1e-14));

  test.each([
    [0.1, 2.25271265173421],
    [0.243, 1.31804358469967],
    [100.25, 360.284559637764],
  ])('of %d agrees with the oracle of the evidence', (x, value) => {
    expect(relativeError(lnGamma(x), value)).toBeLessThan(1e-14);
  });

  test.each([
    [0, Infinity],
    [1, 0],
    [2, 0],
    [Infinity, Infinity],
    [-1, NaN],
    [NaN, NaN],
  ])('of %d is %d', (x, value) => expect(lnGamma(x)).toBe(value));

  test('rises by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => {
        const size = Math.max(1, Math.abs(lnGamma(x)), Math.abs(Math.log(x)));
        expect(Math.abs(lnGamma(x + 1) - lnGamma(x) - Math.log(x))).toBeLessThan(1e-14 * size);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(lnBetaTable)('ln B(%d, %d)', (a, b, value) => {
    expect(relativeError(lnBeta(a, b), value)).toBeLessThan(1e-13);
    expect(lnBeta(b, a)).toBe(lnBeta(a, b));
  });
});

describe('incomplete gamma function', () => {
  test.each(incompleteGammaTable)('shape %d up to %d', (a, x, below, above) => {
    const [p, q] = [gammaP(a, x), gammaQ(a, x)];
    if (x < a + 1) {
      expect(relativeError(p, below)).toBeLessThan(2e-13);
      expect(Math.abs(q - above)).toBeLessThan(1e-13);
    } else {
      expect(relativeError(q, above)).toBeLessThan(2e-13);
      expect(Math.abs(p - below)).toBeLessThan(1e-13);
    }
    expect(Math.abs(p + q - 1)).toBeLessThan(2e-16);
  });

  test('of whole shapes is a Poisson tail, summed weight by weight', () => {
    for (const mean of [0.3, 4, 37.5]) {
      let sum = 0;
      let weight = Math.exp(-mean);
      for (let k = 0; k < 60; k++) {
        if (k > 0) weight *= mean / k;
        sum += weight;
        expect(relativeError(poissonWeight(k, mean), weight)).toBeLessThan(1e-13);
        expect(Math.abs(gammaQ(k + 1, mean) - sum)).toBeLessThan(1e-14);
      }
    }
  });

  test.each([
    [2, 0, 0, 1],
    [2, -1, 0, 1],
    [2, Infinity, 1, 0],
    [0, 1, NaN, NaN],
    [-1, 1, NaN, NaN],
    [2, NaN, NaN, NaN],
  ])('shape %d at %d', (a, x, p, q) => {
    expect(gammaP(a, x)).toBe(p);
    expect(gammaQ(a, x)).toBe(q);
  });
});

describe('gamma quantile', () => {
  test.each(gammaQuantileTable)('share %d of shape %d', (u, a, x) => {
    expect(relativeError(gammaQuantile(u, a), x)).toBeLessThan(1e-11);
  });

  test('of shape 1 is the exponential quantile', () => {
    fc.assert(
      fc.property(share, (u) => {
        expect(relativeError(gammaQuantile(u, 1), -Math.log1p(-u))).toBeLessThan(1e-12);
      }),
    );
  });

  test('prepared for one shape gives the same bits', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), shape, (shares, a) => {
        const at = gammaQuantileAt(a);
        for (const u of [...shares, 0, 1]) expect(at(u)).toBe(gammaQuantile(u, a));
      }),
    );
  });

  test('cuts off the share it was asked for, over all shapes', () => {
    fc.assert(
      fc.property(share, shape, (u, a) => {
        const x = gammaQuantile(u, a);
        if (u <= 0.5) expect(relativeError(gammaP(a, x), u)).toBeLessThan(1e-11);
        else expect(relativeError(gammaQ(a, x), 1 - u)).toBeLessThan(1e-11);
      }),
      { numRuns: 3000 },
    );
  });

  test('rises in the share and in the shape', () => {
    fc.assert(
      fc.property(fc.nat(0xfffffffe), shape, (word, a) => {
        const [u, more] = [(word + 0.5) / 2 ** 32, (word + 1.5) / 2 ** 32];
        expect(gammaQuantile(more, a)).toBeGreaterThan(gammaQuantile(u, a));
        expect(gammaQuantile(u, a * 1.0001)).toBeGreaterThan(gammaQuantile(u, a));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    [0, 2, 0],
    [-1, 2, 0],
    [1, 2, Infinity],
    [0.5, 0, NaN],
    [0.5, -1, NaN],
    [NaN, 2, NaN],
    [1e-9, 0.001, 0],
  ])('share %d of shape %d is %d', (u, a, x) => expect(gammaQuantile(u, a)).toBe(x));

  test('holds at shapes of a hundred thousand', () => {
    expect(relativeError(gammaP(1e5, gammaQuantile(0.001, 1e5)), 0.001)).toBeLessThan(1e-9);
    expect(gammaQuantile(0.5, 1e5)).toBeCloseTo(1e5 - 1 / 3, 3);
  });
});

describe('fast gamma quantile', () => {
  test.each([
    [3, 0.01],
    [6, 0.005],
    [20, 0.0013],
    [500, 0.0001],
  ])('of shape %d is within %d of the true one from share .05 to .999', (a, limit) => {
    for (const u of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999]) {
      expect(relativeError(gammaQuantileFast(u, a), gammaQuantile(u, a)), `share ${u}`).toBeLessThan(limit);
    }
  });

  test('never falls in the share and never reaches 0', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 3, max: 1000, noNaN: true }), (u, v, a) => {
        const [low, high] = [gammaQuantileFast(Math.min(u, v), a), gammaQuantileFast(Math.max(u, v), a)];
        expect(low).toBeGreaterThan(0);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
    expect(gammaQuantileFast(2 ** -33, 3)).toBeGreaterThan(0);
  });
});

describe('gamma sampler', () => {
  test.each([0.05, 0.243, 1, 3, 40, 5000])('of shape %d draws what the quantile gives', (a) => {
    const draw = gammaSampler(a);
    const falls: number[] = [];
    let before = 0;
    for (let i = 0; i < 4000; i++) {
      const u = i < 500 ? (i + 0.5) / 2 ** 32 : i >= 3500 ? 1 - (3999.5 - i) / 2 ** 32 : (i - 499.7) / 3001;
      const x = draw(u);
      expect(relativeError(x, gammaQuantile(u, a))).toBeLessThan(1e-8);
      if (!(x > before)) falls.push(u);
      before = x;
    }
    expect(falls).toEqual([]);
  });

  test('goes on exactly outside its table', () => {
    const draw = gammaSampler(0.7);
    expect(draw(1e-12)).toBe(gammaQuantile(1e-12, 0.7));
    expect(draw(0)).toBe(0);
    expect(draw(1)).toBe(Infinity);
  });

  test.each([0.04, 0, -1, NaN])('refuses shape %d', (a) => expect(() => gammaSampler(a)).toThrow(RangeError));
});
