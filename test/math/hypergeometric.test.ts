import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hyperOfOne, lnHyper2F1, lnHyperRest, tricomiOfEqual } from '../../src/math/hypergeometric.ts';
import { gammaQ } from '../../src/math/incomplete-gamma.ts';
import { relativeError } from './distance.ts';

describe('2F1', () => {
  test.each([
    [0.243, 2.426, 2.219, 39 / 43.414, 1.93737030259265],
    [2.243, 4.426, 4.219, 39 / 82.274, 4.57531589764369],
    [26.243, 28.426, 28.219, 52 / 87.414, 23729177986.1722],
    [0.5, 1, 1.5, -0.25, 0.927295218001612],
    [1, 0.5, 1.5, -0.25, 0.927295218001612],
    [1, 3.806, 4.474, 1 / 1.1, 5.92259640761276],
  ])('(%d, %d; %d; %d) agrees with the oracle', (a, b, c, z, value) => {
    expect(relativeError(Math.exp(lnHyper2F1(a, b, c, z)), value)).toBeLessThan(1e-12);
  });

  test('of a thousand purchases is far beyond a float64 and keeps its logarithm', () => {
    // 2F1(a, b; b; z) = (1 − z)^−a
    expect(relativeError(lnHyper2F1(2000, 3, 3, 0.75), 2000 * Math.log(4))).toBeLessThan(1e-13);
  });

  test('with a first parameter of 1 is the same by continued fraction and by series', () => {
    const size = fc.double({ min: 0.01, max: 60, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 0.99, noNaN: true }), (b, more, z) => {
        const series = Math.exp(lnHyper2F1(1, b, b + more, z));
        expect(relativeError(hyperOfOne(b, b + more, z), series)).toBeLessThan(1e-11);
      }),
      { numRuns: 500 },
    );
  });

  test('without its first term is defined where c is 0 or just below', () => {
    // c (2F1 − 1) tends to abz 2F1(a + 1, b + 1; 2; z) as c tends to 0
    const wanted = 0.5 * 2 * 0.4 * Math.exp(lnHyper2F1(1.5, 3, 2, 0.4));
    expect(relativeError(Math.exp(lnHyperRest(0.5, 2, 0, 0.4)), wanted)).toBeLessThan(1e-13);
    expect(Math.exp(lnHyperRest(0.5, 2, -0.2, 0.4))).toBeGreaterThan(wanted);
  });

  test.each([
    ['c of 0', () => lnHyper2F1(1, 1, 0, 0.5)],
    ['z of 1', () => lnHyperRest(1, 1, 2, 1)],
    ['a negative a', () => lnHyperRest(-1, 1, 2, 0.5)],
    ['b above c in the fraction', () => hyperOfOne(3, 2, 0.5)],
  ])('outside its range (%s) is NaN', (_why, value) => expect(value()).toBeNaN());
});

describe('U(s, s; y)', () => {
  test.each([
    [0.4, 0.238],
    [0.4, 5],
    [0.9, 1e-3],
  ])('for s %d at %d is the upper incomplete gamma function times e^y', (s, y) => {
    const gamma: Record<number, number> = { 0.4: 1.4891922488128171, 0.9: 9.513507698668732 };
    expect(relativeError(tricomiOfEqual(s, y), Math.exp(y) * gamma[s]! * gammaQ(1 - s, y))).toBeLessThan(1e-10);
  });

  test('for s = 1 is e^y times the exponential integral', () => {
    // E1(1) = .219383934395520 (Abramowitz and Stegun, table 5.1)
    expect(relativeError(tricomiOfEqual(1, 1), Math.E * 0.21938393439552)).toBeLessThan(1e-13);
    expect(tricomiOfEqual(-1, 1)).toBeNaN();
  });
});
