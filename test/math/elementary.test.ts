import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, expm1 } from '../../src/math/exp.ts';
import { log, log1p } from '../../src/math/log.ts';
import { logistic } from '../../src/math/logistic.ts';
import { pow } from '../../src/math/pow.ts';
import { stepsApart } from './distance.ts';
import { elementaryTable, powTable } from './reference.ts';

const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = { exp, expm1, log, log1p, logistic };

describe('against 60 digits', () => {
  test.each(elementaryTable)('%s(%d) is within two steps', (name, x, value) => {
    expect(stepsApart(FUNCTIONS[name]?.(x) ?? NaN, value)).toBeLessThanOrEqual(2);
  });

  test.each(powTable)('pow(%d, %d) is within the stated error', (x, y, value) => {
    const allowed = 1 + Math.ceil(Math.abs(y * Math.log(x)) / 12);
    expect(stepsApart(pow(x, y), value)).toBeLessThanOrEqual(Number.isInteger(y) ? 1 : allowed);
  });
});

describe("against the engine's own functions", () => {
  const close = (f: (x: number) => number, g: (x: number) => number, from: number, to: number, steps: number) =>
    fc.assert(
      fc.property(fc.double({ min: from, max: to, noNaN: true }), (x) => {
        expect(stepsApart(f(x), g(x))).toBeLessThanOrEqual(steps);
      }),
      { numRuns: 2000 },
    );

  test('exp', () => close(exp, Math.exp, -745.2, 709.8, 2));
  test('exp over everything a float can be', () => close(exp, Math.exp, -Infinity, Infinity, 2));
  test('log', () => close(log, Math.log, 0, Infinity, 2));
  test('log beside 1', () => close(log, Math.log, 0.5, 2, 2));
  test('log1p', () => close(log1p, Math.log1p, -1, Infinity, 3));
  test('log1p beside 0', () => close(log1p, Math.log1p, -0.3, 0.3, 3));
  test('expm1', () => close(expm1, Math.expm1, -50, 710, 3));
  test('expm1 beside 0', () => close(expm1, Math.expm1, -0.5, 0.5, 3));

  test('pow for the powers that models use', () => {
    const base = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const power = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(base, power, (x, y) => {
        expect(stepsApart(pow(x, y), x ** y)).toBeLessThanOrEqual(7);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('edges', () => {
  test.each([
    [0, 1],
    [-0, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [NaN, NaN],
    [709.79, Infinity],
    [-745.14, 0],
  ])('exp(%d) is %d', (x, value) => expect(exp(x)).toBe(value));

  test.each([
    [0, -Infinity],
    [-0, -Infinity],
    [-1, NaN],
    [1, 0],
    [Infinity, Infinity],
    [NaN, NaN],
  ])('log(%d) is %d', (x, value) => expect(log(x)).toBe(value));

  test.each([
    [-1, -Infinity],
    [-2, NaN],
    [0, 0],
    [Infinity, Infinity],
  ])('log1p(%d) is %d', (x, value) => expect(log1p(x)).toBe(value));

  test.each([
    [-Infinity, 0],
    [-800, 0],
    [0, 0.5],
    [800, 1],
    [Infinity, 1],
    [NaN, NaN],
  ])('logistic(%d) is %d', (x, value) => expect(logistic(x)).toBe(value));

  test('pow answers like Math.pow wherever the answer is a matter of definition', () => {
    const odd = [0, -0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300, 2 ** 53, Infinity, -Infinity, NaN];
    for (const x of odd) {
      for (const y of odd) {
        const value = x ** y;
        if (Number.isFinite(value) && value !== 0 && Math.abs(value) !== 1) continue;
        expect(pow(x, y), `pow(${x}, ${y})`).toBe(value);
      }
    }
  });
});

describe('whole powers', () => {
  test('are exact whenever the result is a float64', () => {
    for (let x = 2; x <= 40; x++) {
      for (let n = 0; x ** n < 2 ** 53; n++) expect(pow(x, n)).toBe(Number(BigInt(x) ** BigInt(n)));
    }
    for (let n = -1022; n <= 1023; n++) expect(pow(2, n)).toBe(2 ** n);
    expect(pow(1.5, 33)).toBe(Number(3n ** 33n) / 2 ** 33);
    expect(pow(-3, 5)).toBe(-243);
  });

  test('keep all digits at high powers, where plain multiplication loses some', () => {
    const hundredths = 101n ** 1000n;
    const digits = Number(hundredths / 10n ** 1980n) / 1e20;
    expect(Math.abs(pow(1.01, 1000) / digits - 1)).toBeLessThan(1e-12);
    expect(stepsApart(pow(10, -20), 1e-20)).toBeLessThanOrEqual(1);
    expect(pow(10, 22)).toBe(1e22);
  });
});

describe('shape', () => {
  test.each([
    ['exp', exp, -700, 700],
    ['log', log, 1e-9, 1e9],
    ['logistic', logistic, -40, 30],
    ['expm1', expm1, -30, 30],
    ['log1p', log1p, -0.999, 1e6],
  ] as const)('%s never falls over a quarter of a million strides', (_, f, from, to) => {
    const falls: number[] = [];
    let before = -Infinity;
    for (let i = 0; i <= 250_000; i++) {
      const value = f(from + ((to - from) * i) / 250_000);
      if (!(value >= before)) falls.push(i);
      before = value;
    }
    expect(falls).toEqual([]);
  });

  test('log undoes exp', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(3e-16 * Math.max(1, Math.abs(x)));
      }),
    );
  });
});
