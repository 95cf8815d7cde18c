import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExactSum } from '../../src/math/exact-sum.ts';
import { curvatureOf, invertPositive, solvePositive } from '../../src/math/matrix.ts';
import { minimise } from '../../src/math/minimise.ts';

describe('the least value of a function', () => {
  test('of a bent valley is found at its end', () => {
    const valley = ([x, y]: readonly number[]): number => (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2;
    const { at, value, converged } = minimise(valley, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(value).toBeLessThan(1e-12);
    expect(at).toEqual([expect.closeTo(1, 5), expect.closeTo(1, 5)]);
  });

  test('is looked for only where the function may go', () => {
    const walled = ([x]: readonly number[]): number => (x! < 0 ? Number.NaN : x! - Math.log(x!));
    const { at, converged } = minimise(walled, [5]);
    expect([at, converged]).toEqual([[expect.closeTo(1, 6)], true]);
  });

  test('of one that falls without end is not said to be found', () => {
    expect(minimise(([x]: readonly number[]) => -x!, [0], { most: 20 }).converged).toBe(false);
    const wall = ([x]: readonly number[]): number => (x! > 3 ? Number.POSITIVE_INFINITY : -x!);
    expect(minimise(wall, [0])).toMatchObject({ converged: false, at: [expect.closeTo(3, 3)] });
  });
});

describe('small matrices', () => {
  const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 9, maxLength: 9 });

  test('are solved and inverted where they are positive definite', () => {
    fc.assert(
      fc.property(numbers, (v) => {
        const rows = [0, 3, 6].map((i) => v.slice(i, i + 3));
        const a = rows.map((p, i) => rows.map((q, j) => p.reduce((s, x, k) => s + x * q[k]!, i === j ? 1 : 0)));
        const x = solvePositive(a, [1, 2, 3])!;
        for (const [i, wanted] of [1, 2, 3].entries()) {
          expect(a[i]!.reduce((s, value, k) => s + value * x[k]!, 0)).toBeCloseTo(wanted, 9);
        }
        const inverse = invertPositive(a)!;
        expect(a[0]!.reduce((s, value, k) => s + value * inverse[1]![k]!, 0)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('that are not are refused', () => {
    expect(
      solvePositive(
        [
          [1, 1],
          [1, 1],
        ],
        [1, 1],
      ),
    ).toBeNull();
    expect(invertPositive([[-1]])).toBeNull();
  });

  test('of second derivatives are those of the calculus', () => {
    const [[xx, xy], [, yy]] = curvatureOf(([x, y]) => x! * x! * y! + y! ** 3, [2, 3]) as [number[], number[]];
    expect([xx, xy, yy]).toEqual([expect.closeTo(6, 5), expect.closeTo(4, 5), expect.closeTo(18, 5)]);
  });
});

describe('an exact sum', () => {
  test('keeps what is small beside what is large', () => {
    const sum = new ExactSum();
    for (const value of [1, 1e100, 1, -1e100]) sum.add(value);
    expect(sum.value).toBe(2);
  });

  test('of a million tenths is a hundred thousand', () => {
    const sum = new ExactSum();
    let plain = 0;
    for (let i = 0; i < 1_000_000; i++) {
      sum.add(0.1);
      plain += 0.1;
    }
    expect(sum.value).toBe(100_000);
    expect(plain).not.toBe(100_000);
  });

  test('beyond the largest number is infinite', () => {
    const sum = new ExactSum();
    sum.add(Number.POSITIVE_INFINITY);
    sum.add(1);
    expect(sum.value).toBe(Number.POSITIVE_INFINITY);
  });
});
