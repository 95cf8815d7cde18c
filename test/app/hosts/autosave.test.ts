import { afterEach, expect, test, vi } from 'vitest';
import { Autosave } from '../../../src/app/hosts/autosave.ts';
import type { SavedGame } from '../../../src/app/storage/saved-game.ts';
import type { Saves } from '../../../src/app/storage/saves.ts';

const at = (turn: number) => ({ id: 'one', turn }) as SavedGame;

/** A store whose writes end when they are told to. */
function slowStore() {
  const turns: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const saves: Saves = {
    lasting: true,
    ids: async () => [],
    get: async () => null,
    remove: async () => {},
    put: (_id, value) => {
      turns.push((value as SavedGame).turn);
      return new Promise((resolve, reject) => {
        ends.push((error) => (error ? reject(error) : resolve()));
      });
    },
  };
  return { saves, turns, ends };
}

afterEach(() => vi.useRealTimers());

test('states that come during a write are written as one, the latest, after it', async () => {
  const { saves, turns, ends } = slowStore();
  const autosave = new Autosave(saves);
  const written = [1, 2, 3].map((turn) => autosave.write(at(turn)));
  expect(turns).toEqual([1]);
  ends[0]!();
  expect(await written[0]).toBe(true);
  await vi.waitFor(() => expect(turns).toEqual([1, 3]));
  const later = autosave.write(at(4));
  ends[1]!();
  expect(await Promise.all(written)).toEqual([true, true, true]);
  await vi.waitFor(() => expect(turns).toEqual([1, 3, 4]));
  ends[2]!();
  expect(await later).toBe(true);
});

test('a write that fails says so, and the next one is tried', async () => {
  const { saves, turns, ends } = slowStore();
  const autosave = new Autosave(saves);
  const first = autosave.write(at(1));
  const second = autosave.write(at(2));
  ends[0]!(new Error('full'));
  expect(await first).toBe(false);
  await vi.waitFor(() => expect(turns).toEqual([1, 2]));
  ends[1]!();
  expect(await second).toBe(true);
});

test('a store that never answers is taken for broken after three seconds', async () => {
  vi.useFakeTimers();
  const { saves } = slowStore();
  const writing = new Autosave(saves).write(at(1));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await writing).toBe(false);
});
