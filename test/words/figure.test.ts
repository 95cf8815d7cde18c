import { expect, test } from 'vitest';
import { formatFigure } from '../../src/words/figure.ts';

test.each([
  ['share', 0.6421, '64.2%'],
  ['share', -0.3, '−30%'],
  ['cents', 123_456, '¥1,235'],
  ['points', 14.5, '14.5'],
  ['count', 1200, '1,200'],
  ['days', 0.8, '0.8'],
  ['share', null, '–'],
] as const)('a figure in %s of %d reads %s', (unit, value, told) => {
  expect(formatFigure(unit, value)).toBe(told);
});
