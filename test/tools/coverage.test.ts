import { describe, expect, test } from 'vitest';
import type { CoverageReport } from '../../tools/coverage.ts';
import { countBranches, judgeBranches, percent, tellBranches } from '../../tools/coverage.ts';

/** A report of files whose branches were taken so often. */
const report = (files: Readonly<Record<string, readonly (readonly number[])[]>>): CoverageReport =>
  Object.fromEntries(
    Object.entries(files).map(([path, ways]) => [
      path,
      { path, b: Object.fromEntries(ways.map((way, k) => [String(k), way])) },
    ]),
  );

describe('the count of branches', () => {
  test('counts each way of each branch once, however often it was taken', () => {
    const branches = countBranches(
      report({
        '/r/a.ts': [
          [3, 0],
          [1, 7, 0],
        ],
        '/r/b.ts': [],
      }),
    );
    expect(branches).toMatchObject({ taken: 3, all: 5 });
  });

  test('names the ten files with the most ways not taken, worst first, and none that is whole', () => {
    const files = Array.from({ length: 12 }, (_, k) => [`/r/f${10 + k}.ts`, [Array(1 + (k % 3)).fill(0)]] as const);
    const { worst } = countBranches(report({ ...Object.fromEntries(files), '/r/whole.ts': [[1, 1]] }));
    expect(worst).toHaveLength(10);
    expect(worst.map(({ all }) => all)).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 1, 1]);
    expect(worst[0]!.path).toBe('/r/f12.ts');
  });

  test('tells them by their place in the project', () => {
    const told = tellBranches(countBranches(report({ '/r/src/sim/a.ts': [[1, 0, 0]] })), '/r');
    expect(told[0]).toContain('src/sim/a.ts  (2 of 3 not taken)');
    expect(told.at(-1)).toContain('1 of 3, 33.33 %');
  });
});

describe('the judgement', () => {
  const taken = (some: number, all: number) =>
    judgeBranches(countBranches(report({ '/r/a.ts': [[...Array(some).fill(1), ...Array(all - some).fill(0)]] })));

  test('is that 95 % are enough, and anything less is not', () => {
    expect(taken(95, 100)).toBe(null);
    expect(taken(1899, 2000)).toContain('94.95 %');
  });

  test('is that a report of nothing is not', () => {
    expect(judgeBranches(countBranches({}))).not.toBe(null);
  });

  test('never shows what is short of a bar as on it', () => {
    expect(percent(94_999, 100_000)).toBe('94.99');
  });
});
