import { describe, expect, it } from 'vitest';
import type { Checked } from '../../../src/app/storage/checks.ts';
import { checkShelf } from '../../../src/app/storage/checks.ts';
import { fakeStorage } from '../fake-storage.ts';

const DONE: readonly Checked[] = [
  { question: 'q01', given: [0, 2], got: 1, of: 3, by: 'machine' },
  { question: 'q60', given: 'Ask first when it suits.', got: 1, of: 4, by: 'self' },
  { question: 'q37', given: false, got: 1, of: 1, by: 'machine' },
];

describe('answers to concept checks', () => {
  it('are there again after a reload, under their own game and no other', () => {
    const store = fakeStorage();
    expect(checkShelf(store).keep('a1', DONE)).toBe(true);
    expect(checkShelf(store).recall('a1')).toEqual(DONE);
    expect(checkShelf(store).recall('b2')).toEqual([]);
  });

  it('are not kept where there is no room or no store, and nothing breaks', () => {
    const full = checkShelf(fakeStorage(20));
    expect(full.keep('a1', DONE)).toBe(false);
    expect(full.recall('a1')).toEqual([]);
    expect(checkShelf(null).keep('a1', DONE)).toBe(false);
    expect(checkShelf(null).recall('a1')).toEqual([]);
  });

  it.each([
    'no JSON',
    '{}',
    '[1]',
    JSON.stringify([{ ...DONE[0], got: 4 }]),
    JSON.stringify([{ ...DONE[0], by: 'a friend' }]),
    JSON.stringify([{ ...DONE[0], given: [-1] }]),
  ])('that are none are passed over: %s', (text) => {
    const store = fakeStorage();
    store.setItem('rapport/checks/a1', text);
    expect(checkShelf(store).recall('a1')).toEqual([]);
  });
});
