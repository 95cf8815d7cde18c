import { afterEach, expect, test, vi } from 'vitest';
import type { Guesses } from '../../../src/ui/debrief/guesses.ts';
import { keepGuesses, NO_GUESSES, recallGuesses } from '../../../src/ui/debrief/guesses.ts';
import { fakeStorage } from '../../app/fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const GUESSES: Guesses = {
  people: { chen: 'talk n1' },
  decision: 'lever staff 1',
  whatIfs: [{ kind: 'talk', encounter: 'n1', turn: 1, replies: ['ask', 'card'] }],
};

test('guesses of one very game come back, and those of another are not among them', () => {
  vi.stubGlobal('localStorage', fakeStorage());
  keepGuesses('abc', GUESSES);
  expect(recallGuesses('abc')).toEqual(GUESSES);
  expect(recallGuesses('abd')).toEqual(NO_GUESSES);
});

test('only the latest eight games are remembered', () => {
  vi.stubGlobal('localStorage', fakeStorage());
  for (let game = 0; game < 9; game++) keepGuesses(String(game), GUESSES);
  expect(recallGuesses('0')).toEqual(NO_GUESSES);
  expect(recallGuesses('1')).toEqual(GUESSES);
  expect(recallGuesses('8')).toEqual(GUESSES);
});

test('what somebody else left there is no guess', () => {
  const storage = fakeStorage();
  vi.stubGlobal('localStorage', storage);
  for (const spoilt of ['{', '7', '[{"game":"abc"}]', '[{"game":"abc","people":{},"decision":3,"whatIfs":[]}]']) {
    storage.setItem('rapport/guesses', spoilt);
    expect(recallGuesses('abc')).toEqual(NO_GUESSES);
  }
});

test('a store that refuses everything breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  keepGuesses('abc', GUESSES);
  expect(recallGuesses('abc')).toEqual(NO_GUESSES);
});
