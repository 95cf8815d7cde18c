import { describe, expect, test } from 'vitest';
import type { StarId } from '../../../src/ui/debrief/merits/stars.ts';
import { starsOf } from '../../../src/ui/debrief/merits/stars.ts';
import type { Year } from '../../../src/ui/debrief/merits/year.ts';
import { parOf } from '../../../src/ui/debrief/merits/year.ts';
import { rulesFor } from '../../support/scenarios.ts';
import { bookOf, plainYear, withClose } from './year.ts';

const UNASKED = { right: 0, made: 0, of: 3 };
const won = (year: Year, id: StarId, guessed = UNASKED) => starsOf(year, guessed).find((star) => star.id === id)?.won;

describe('held', () => {
  const year = plainYear();
  const cash = (cents: number): Year => ({ ...year, view: { ...year.view, firm: { ...year.view.firm, cents } } });

  test('takes more than the opening sum, not the sum itself', () => {
    expect(won(year, 'held')).toBe(false);
    expect(won(cash(year.scenario.firm.cash + 1), 'held')).toBe(true);
  });

  test('is lost by a single turn in which a rule took a lever away', () => {
    const rich = cash(year.scenario.firm.cash * 2);
    const held = rich.turns.map((note) => (note.turn === 2 ? { ...note, held: ['promotion'] } : note));
    expect(won({ ...rich, turns: held }, 'held')).toBe(false);
  });
});

describe('kept', () => {
  const year = plainYear();
  const loyal = (points: number): Year => ({
    ...year,
    debrief: { ...year.debrief, score: { ...year.debrief.score, axes: { loyalty: points } } },
  });

  test('takes loyalty above par, which lies half-way between the two marks', () => {
    expect(parOf(year.debrief.marks, 'loyalty')).toBe(600);
    expect([won(loyal(600), 'kept'), won(loyal(601), 'kept')]).toEqual([false, true]);
  });

  test('is not offered where there are no marks', () => {
    expect(starsOf({ ...year, debrief: { ...year.debrief, marks: null } }, UNASKED).map(({ id }) => id)).toEqual([
      'held',
      'understood',
    ]);
  });
});

describe('understood', () => {
  /** Complaints halve in every turn; so many of the three predictions that can be told say so. */
  function foresaw(right: number): Year {
    const year = plainYear();
    const books = [1, 2, 3, 4].map((turn) => bookOf(turn, { complaints: 800 / 2 ** turn }));
    return [1, 2, 3, 4].reduce<Year>(
      (so, turn) =>
        withClose(so, turn, (close) => ({
          ...close,
          notes: {
            prediction: { measure: 'complaints', direction: turn - 1 <= right ? 'down' : 'up', cause: 'waiting' },
          },
        })),
      { ...year, view: { ...year.view, books } },
    );
  }

  test('stays open while two of three can still be explained', () => {
    expect(won(foresaw(2), 'understood', { right: 0, made: 0, of: 3 })).toBeNull();
    expect(won(foresaw(2), 'understood', { right: 1, made: 2, of: 3 })).toBeNull();
    expect(won(foresaw(2), 'understood', { right: 0, made: 2, of: 3 })).toBe(false);
    expect(won(foresaw(2), 'understood', { right: 2, made: 2, of: 3 })).toBe(true);
  });

  test('takes six in ten predictions: one of three is too few, whoever is explained', () => {
    expect(won(foresaw(1), 'understood', { right: 3, made: 3, of: 3 })).toBe(false);
  });

  test('asks only about the people where nothing was predicted, as on the telephone', () => {
    expect(won(plainYear(), 'understood', { right: 2, made: 3, of: 3 })).toBe(true);
    const calls = { ...plainYear(), scenario: rulesFor('T01').scenario };
    expect(starsOf(calls, UNASKED).map(({ id }) => id)).toEqual(['held', 'kept', 'understood']);
  });
});
