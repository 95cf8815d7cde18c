import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/sim/language/nearest.ts';

describe('the distance between two names', () => {
  test.each([
    { a: '', b: '', steps: 0, why: 'nothing to do' },
    { a: '', b: 'abc', steps: 3, why: 'three letters to add' },
    { a: 'staff', b: 'staf', steps: 1, why: 'one letter left out' },
    { a: 'staff', b: 'stafff', steps: 1, why: 'one letter too many' },
    { a: 'staff', b: 'stoff', steps: 1, why: 'one letter for another' },
    { a: 'staff', b: 'tsaff', steps: 1, why: 'two neighbours swapped' },
    { a: 'ca', b: 'abc', steps: 3, why: 'a swapped pair is not changed again' },
    { a: 'promotion', b: 'promise', steps: 4, why: 'another word' },
  ])('$a to $b is $steps: $why', ({ a, b, steps }) => {
    expect(editDistance(a, b)).toBe(steps);
    expect(editDistance(b, a)).toBe(steps);
  });
});

describe('the nearest name', () => {
  const names = ['staff', 'promotion', 'complaints', 'memberPrice'];

  test.each([
    { written: 'stafff', name: 'staff' },
    { written: 'Staff', name: 'staff' },
    { written: 'complaint', name: 'complaints' },
    { written: 'memberprice', name: 'memberPrice' },
    { written: 'promotoin', name: 'promotion' },
  ])('$written is $name', ({ written, name }) => {
    expect(nearest(written, names)).toBe(name);
  });

  test.each(['', 'xyz', 'advert', 'x'.repeat(100_000)])('is none for what resembles nothing', (written) => {
    expect(nearest(written, names)).toBe(null);
  });

  test('is the first of those equally near', () => {
    expect(nearest('ab', ['aa', 'bb'])).toBe('aa');
  });
});
