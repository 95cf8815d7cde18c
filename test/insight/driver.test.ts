import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decomposeDrivers } from '../../src/insight/driver.ts';
import { adviseByImportance } from '../../src/insight/importance-performance.ts';
import { expectWithin } from './near.ts';

const A = [1, 2, 3, 4, 5, 6, 7, 8];
const B = [3, 1, 4, 1, 5, 9, 2, 6];
const named = (...columns: number[][]) => columns.map((ratings, i) => ({ name: 'abc'[i]!, ratings }));

describe('drivers of an outcome', () => {
  test('one alone explains the square of its correlation', () => {
    const table = decomposeDrivers([2, 1, 4, 3, 6, 5, 8, 7], named(A))!;
    const [row] = table.rows;
    expectWithin(table.rSquared, row!.correlation * row!.correlation, 1e-12);
    expectWithin(row!.beta, row!.correlation, 1e-12);
    expectWithin(row!.share, table.rSquared, 1e-12);
    expect(row!.mean).toBe(4.5);
  });

  test('two that do not go together have their squared correlations', () => {
    const [one, two] = [
      [-1, -1, 1, 1],
      [-1, 1, -1, 1],
    ];
    const table = decomposeDrivers([-3, -1, 1, 3.5], named(one!, two!))!;
    for (const { share, correlation } of table.rows) expectWithin(share, correlation * correlation, 1e-12);
  });

  test('two that go together share what both explain, by the formula of Lindeman, Merenda and Gold', () => {
    const outcome = [2, 1, 4, 3, 7, 9, 6, 9];
    const table = decomposeDrivers(outcome, named(A, B))!;
    const [ra, rb] = table.rows.map(({ correlation }) => correlation);
    const half = (alone: number, other: number): number => (alone ** 2 + table.rSquared - other ** 2) / 2;
    expectWithin(table.rows[0]!.share, half(ra!, rb!), 1e-12);
    expectWithin(table.rows[1]!.share, half(rb!, ra!), 1e-12);
  });

  test('three or more have shares that add up to R², none below 0 beyond rounding', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(ratings, ratings, ratings, ratings, (a, b, c, outcome) => {
        const table = decomposeDrivers(outcome, named(a, b, c));
        fc.pre(table !== null);
        expectWithin(
          table!.rows.reduce((sum, { share }) => sum + share, 0),
          table!.rSquared,
          1e-9,
        );
        for (const { share } of table!.rows) expect(share).toBeGreaterThan(-1e-9);
      }),
    );
  });

  test.each([
    ['ratings that do not vary', A, named([4, 4, 4, 4, 4, 4, 4, 4])],
    ['an outcome that does not vary', A.map(() => 1), named(A)],
    ['two that say the same', B, named(A, A)],
    ['too few people', [1, 2, 3], named([1, 2, 4], [3, 1, 2])],
    ['no driver', A, []],
  ])('are not told where the data cannot carry it: %s', (_why, outcome, drivers) => {
    expect(decomposeDrivers(outcome, drivers)).toBeNull();
  });

  test('are worked on where they matter and are poor', () => {
    const row = (name: string, share: number, mean: number) => ({ name, share, mean, correlation: 0, beta: 0 });
    expect(adviseByImportance([row('a', 0.4, 3), row('b', 0.4, 9), row('c', 0.1, 3), row('d', 0.1, 9)])).toEqual([
      { name: 'a', advice: 'improve' },
      { name: 'b', advice: 'keepUp' },
      { name: 'c', advice: 'lowPriority' },
      { name: 'd', advice: 'possibleOverkill' },
    ]);
  });
});
