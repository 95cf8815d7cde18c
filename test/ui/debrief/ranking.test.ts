import { expect, test } from 'vitest';
import type { Difference, Share } from '../../../src/sim/index.ts';
import { offeredOf, rankedBySize, shareKey } from '../../../src/ui/debrief/ranking.ts';

const share = (lever: string, turn: number, total: number | null): Share => ({
  deed: { kind: 'lever', lever, turns: [turn] },
  difference: { points: total === null ? null : { total } } as unknown as Difference,
});

test('decisions stand by the size of what they were worth, either way', () => {
  const ranked = rankedBySize([share('a', 1, 5), share('b', 2, -40), share('c', 3, 12), share('d', 4, null)]);
  expect(ranked.map(({ worth }) => worth)).toEqual([-40, 12, 5, 0]);
});

test('on offer are the first three and one from the middle, in the order of turns', () => {
  const many = [9, 1, 8, 2, 7, 3, 6, 4, 5].map((worth, k) => share(`l${k}`, k + 1, worth));
  const offered = offeredOf(rankedBySize(many));
  expect(offered.map(({ worth }) => worth)).toEqual([9, 8, 7, 5]);
  expect(offered.map(({ key }) => key)).toEqual([many[0]!, many[2]!, many[4]!, many[8]!].map(shareKey));
});

test('of few decisions all are on offer, none of them twice', () => {
  expect(offeredOf(rankedBySize([]))).toEqual([]);
  for (const count of [1, 2, 3, 4]) {
    const few = Array.from({ length: count }, (_, k) => share(`l${k}`, k + 1, k));
    expect(new Set(offeredOf(rankedBySize(few)).map(({ key }) => key)).size).toBe(count);
  }
});
