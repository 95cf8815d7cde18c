import { expect, test } from 'vitest';
import { readAttempts } from '../../../src/app/storage/attempts.ts';
import type { Attempt } from '../../../src/app/storage/progress.ts';
import { keepStars } from '../../../src/app/storage/stars.ts';
import { fakeStorage } from '../fake-storage.ts';

const finished: Attempt = { scenario: 'T14', seed: 'autumn', stars: [true, false, false], total: 574 };

test('a star that comes later joins the game it is of', () => {
  const store = fakeStorage();
  keepStars(store, { ...finished, scenario: 'T01' });
  keepStars(store, finished);
  keepStars(store, { ...finished, total: 600 });
  keepStars(store, { ...finished, stars: [true, false, true] });
  expect(readAttempts(store)).toEqual([
    { ...finished, scenario: 'T01' },
    { ...finished, stars: [true, false, true] },
    { ...finished, total: 600 },
  ]);
});

test('a store that is full, broken or not there breaks nothing', () => {
  expect(() => keepStars(null, finished)).not.toThrow();
  const full = fakeStorage(10);
  keepStars(full, finished);
  expect(readAttempts(full)).toEqual([]);
  const broken = fakeStorage();
  broken.setItem('rapport.stars', '{');
  keepStars(broken, finished);
  expect(readAttempts(broken)).toEqual([finished]);
});
