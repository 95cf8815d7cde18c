import { describe, expect, test } from 'vitest';
import type { End } from '../../src/app/three-people.ts';
import { pickThree } from '../../src/app/three-people.ts';

const end = (id: string, more: Partial<End> = {}): End => ({
  id,
  comes: true,
  agrees: true,
  turned: 0,
  steps: 1,
  ...more,
});

describe('three people are picked', () => {
  test('whose end hung on something before those whose end is only plain, in the order of the scenario', () => {
    const ends = [end('a'), end('b', { turned: 2, agrees: false }), end('c', { agrees: false }), end('d'), end('e')];
    expect(pickThree(ends)).toEqual(['a', 'b', 'd']);
    expect(pickThree([...ends, end('f', { comes: false })])).toEqual(['a', 'b', 'f']);
  });

  test('so that somebody who came and somebody who did not are among them, where there are such', () => {
    const gone = ['a', 'b', 'c'].map((id) => end(id, { comes: false, turned: 1 }));
    expect(pickThree([...gone, end('d', { agrees: false, steps: 0 })])).toEqual(['a', 'b', 'd']);
    expect(pickThree(gone)).toEqual(['a', 'b', 'c']);
  });

  test('as many as there are where the cast is small', () => {
    expect(pickThree([])).toEqual([]);
    expect(pickThree([end('a'), end('b')])).toEqual(['a', 'b']);
  });
});
