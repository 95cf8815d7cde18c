import { expect, test } from 'vitest';
import { bounded, withService } from './bounded.ts';

test('a number is held between its bounds', () => {
  expect([-5, 4, 25].map(bounded)).toEqual([0, 4, 10]);
});

test('a tenth is added from a hundred on, to nothing below', () => {
  expect([90, 100, 200].map(withService)).toEqual([90, 110, 220]);
});
