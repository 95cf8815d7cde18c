import { describe, expect, test } from 'vitest';
import { bodyOf, bracketsIn, deadlinesOf, fieldOf, USUAL } from '../../../src/ui/class/new-rules.ts';
import { ROUTES } from '../../../src/wire/routes.ts';

describe('a new event', () => {
  test('left as it is asks for a lesson as usual, by the scenario’s title, and has no deadlines', () => {
    const body = bodyOf(USUAL, 'After the Big Sale');
    expect(ROUTES.newEvent.body.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({ name: 'After the Big Sale', cover: 'open', luck: 'shared', quota: 1 });
    expect(Object.keys(body)).not.toContain('brackets');
    expect(Object.keys(body)).not.toContain('closesAt');
    expect(deadlinesOf(USUAL, 0, 12)).toEqual([]);
  });

  test('takes brackets in whichever commas, times of the device, and practice where the best attempt counts', () => {
    const rules = {
      ...USUAL,
      ...{ brackets: '本科，高职, Masters、', quota: 3, counting: 'best' as const },
      ...{ opensAt: '2026-11-23T08:00', closesAt: '2026-11-23T09:30', freezesAt: '' },
    };
    const body = bodyOf(rules, '');
    expect(body).toMatchObject({ brackets: ['本科', '高职', 'Masters'], counting: 'best', practice: true });
    expect(body.closesAt! - body.opensAt!).toBe(90 * 60_000);
    expect(bracketsIn(' ,，')).toEqual([]);
  });

  test('gives every turn its minutes, one after the other', () => {
    expect(deadlinesOf({ ...USUAL, minutes: '2.5' }, 1000, 3)).toEqual([
      { turn: 1, at: 151_000 },
      { turn: 2, at: 301_000 },
      { turn: 3, at: 451_000 },
    ]);
    for (const minutes of ['0', '-1', 'ten', 'Infinity']) expect(deadlinesOf({ ...USUAL, minutes }, 0, 3)).toEqual([]);
  });

  test('knows which of its fields the server’s no is about', () => {
    expect(['body.brackets', 'body.brackets.1', 'body.closesAt', 'body.quota', null].map(fieldOf)).toEqual([
      'brackets',
      'brackets',
      'closesAt',
      null,
      null,
    ]);
  });
});
