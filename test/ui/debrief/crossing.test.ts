import { expect, it } from 'vitest';
import { crossingOf } from '../../../src/ui/debrief/crossing.ts';

it('who sells more at first and less later is overtaken in the turn the lines cross for good', () => {
  expect(crossingOf([129, 136, 77, 80, 70], [78, 104, 90, 87, 89])).toEqual({ turn: 3, then: 'overtaken' });
  expect(crossingOf([9, 5, 9, 5], [7, 7, 7, 7])).toEqual({ turn: 4, then: 'overtaken' });
});

it('who comes from behind is ahead, and an equal turn settles nothing', () => {
  expect(crossingOf([1, 7, 9], [7, 7, 7])).toEqual({ turn: 3, then: 'ahead' });
});

it('lines that never cross have no crossing', () => {
  expect(crossingOf([1, 2, 3], [2, 3, 4])).toBeNull();
  expect(crossingOf([4, 4], [4, 4])).toBeNull();
});
