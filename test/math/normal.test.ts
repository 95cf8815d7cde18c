import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from '../../src/math/normal.ts';
import { relativeError } from './distance.ts';
import { normalCdfTable, normalQuantileTable } from './reference.ts';

describe('normal distribution', () => {
  test.each(normalCdfTable)('the share below %d keeps its own digits', (z, share) => {
    expect(relativeError(normalCdf(z), share)).toBeLessThan(1e-13);
  });

  test.each(normalQuantileTable)('share %d is cut off at the right place', (u, z) => {
    expect(relativeError(normalQuantile(u), z)).toBeLessThan(2e-15);
  });

  test('both ends of the luck that 32 bits give stay finite and mirror each other', () => {
    expect(normalQuantile(2 ** -33)).toBeCloseTo(-6.3381, 3);
    expect(normalQuantile(1 - 2 ** -33)).toBe(-normalQuantile(2 ** -33));
    expect(normalQuantile(0.5)).toBe(0);
  });

  test.each([
    [0, -Infinity],
    [1, Infinity],
    [-0.1, NaN],
    [1.1, NaN],
    [NaN, NaN],
  ])('quantile of %d is %d', (u, z) => expect(normalQuantile(u)).toBe(z));

  test('share undoes quantile wherever shares have digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (u) => {
        expect(relativeError(normalCdf(normalQuantile(u)), u)).toBeLessThan(1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  test('quantile rises over the whole grid of luck, also where its three formulas meet', () => {
    const falls: number[] = [];
    for (const centre of [2 ** 30, 0.075 * 2 ** 32, 0.925 * 2 ** 32, Math.exp(-25) * 2 ** 32, 2 ** 32 - 2000]) {
      for (let word = Math.max(0, Math.floor(centre) - 2000); word < Math.floor(centre) + 1999; word++) {
        const [a, b] = [normalQuantile((word + 0.5) / 2 ** 32), normalQuantile((word + 1.5) / 2 ** 32)];
        if (!(b > a)) falls.push(word);
      }
    }
    expect(falls).toEqual([]);
  });

  test('share has the density as its slope', () => {
    for (let z = -7; z <= 7; z += 0.37) {
      const h = 1e-4;
      const slope = (normalCdf(z + h) - normalCdf(z - h)) / (2 * h);
      expect(Math.abs(slope - normalDensity(z))).toBeLessThan(1e-7 * normalDensity(z) + 1e-11);
    }
  });

  test.each([
    [-Infinity, 0],
    [-40, 0],
    [40, 1],
    [Infinity, 1],
    [NaN, NaN],
  ])('share below %d is %d', (z, share) => expect(normalCdf(z)).toBe(share));
});
