import { expect, test } from 'vitest';
import { curvesOf } from '../../../src/ui/report/curves.ts';

const book = (turn: number, sales: number, loyal: number) => ({ turn, sales, stages: [0, 0, 0, loyal, 0] });

test('each line is a share of its own best turn, and where they change places is named by the turn after', () => {
  const curves = curvesOf([book(1, 400, 10), book(2, 300, 20), book(3, 100, 30), book(4, 100, 40), book(5, 400, 20)]);
  expect(curves?.sales).toEqual([100, 75, 25, 25, 100]);
  expect(curves?.loyal).toEqual([25, 50, 75, 100, 50]);
  expect(curves?.crossings).toEqual([3, 5]);
});

test('lines that touch and part on the same sides do not cross; a touch in the midst of a crossing counts once', () => {
  expect(curvesOf([book(1, 4, 2), book(2, 4, 4), book(3, 4, 3)])?.crossings).toEqual([]);
  expect(curvesOf([book(1, 4, 2), book(2, 4, 4), book(3, 3, 4)])?.crossings).toEqual([3]);
});

test('nothing sold and nobody loyal lies flat at nothing, and one turn alone is no curve', () => {
  expect(curvesOf([book(1, 0, 0), book(2, 0, 0)])).toMatchObject({ sales: [0, 0], loyal: [0, 0], crossings: [] });
  expect(curvesOf([book(1, 5, 5)])).toBeNull();
});
