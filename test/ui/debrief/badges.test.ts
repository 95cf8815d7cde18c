import { describe, expect, test } from 'vitest';
import type { BadgeId } from '../../../src/ui/debrief/merits/badges.ts';
import { BADGE_IDS, badgesOf } from '../../../src/ui/debrief/merits/badges.ts';
import type { Year } from '../../../src/ui/debrief/merits/year.ts';
import { rulesFor } from '../../support/scenarios.ts';
import { bookOf, plainYear, withAct } from './year.ts';

const proof = (year: Year, id: BadgeId) => badgesOf(year).find((badge) => badge.id === id)?.turn;
const notes = (year: Year, turn: number, note: Partial<Year['turns'][number]>): Year => ({
  ...year,
  turns: year.turns.map((one) => (one.turn === turn ? { ...one, ...note } : one)),
});
const promised = (year: Year, ...promises: readonly Partial<Year['view']['promises'][number]>[]): Year => ({
  ...year,
  view: { ...year.view, promises: promises as Year['view']['promises'] },
});

test('a year that proves nothing has all six, none of them won', () => {
  expect(badgesOf(plainYear())).toEqual(BADGE_IDS.map((id) => ({ id, turn: null })));
});

test('on the telephone only what talks can prove is offered', () => {
  const calls = { ...plainYear(), scenario: rulesFor('T01').scenario };
  expect(badgesOf({ ...calls, half: null }).map(({ id }) => id)).toEqual(['soothedFirst', 'keptWord']);
});

describe('soothe, then solve', () => {
  const said = (reply: string) => ({ kind: 'answer', encounter: 'n1', reply }) as const;
  const upset = notes(plainYear(), 2, { upset: ['n1'] });

  test('is proved by a kind first word to somebody upset', () => {
    expect(proof(withAct(upset, 2, said('resend')), 'soothedFirst')).toBe(2);
  });

  test('is not by a kind word to somebody calm, nor by a first word that is only polite', () => {
    expect(proof(withAct(plainYear(), 2, said('resend')), 'soothedFirst')).toBeNull();
    expect(proof(withAct(upset, 2, said('money')), 'soothedFirst')).toBeNull();
  });

  test('is undone by a broken word of that talk, and by what is forbidden', () => {
    const kind = withAct(upset, 2, said('resend'));
    expect(proof(promised(kind, { encounter: 'n1', due: 2, state: 'broken' }), 'soothedFirst')).toBeNull();
    expect(proof(withAct(upset, 2, said('resend'), said('courier')), 'soothedFirst')).toBeNull();
  });
});

describe('as good as your word', () => {
  test('points to the last promise kept', () => {
    const year = promised(plainYear(), { due: 2, state: 'kept' }, { due: 3, state: 'kept' }, { due: 4, state: 'open' });
    expect(proof(year, 'keptWord')).toBe(3);
  });

  test('is not for whoever promised nothing, nor for whoever broke one', () => {
    expect(proof(plainYear(), 'keptWord')).toBeNull();
    const year = promised(plainYear(), { due: 2, state: 'kept' }, { due: 3, state: 'broken' });
    expect(proof(year, 'keptWord')).toBeNull();
  });
});

describe('hear the silent', () => {
  const people = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

  test('points to the turn of the thirtieth, each counted once', () => {
    const twice = notes(notes(plainYear(), 1, { reached: people(0, 20) }), 2, { reached: people(0, 29) });
    expect(proof(twice, 'heardSilence')).toBeNull();
    expect(proof(notes(twice, 4, { reached: people(29, 30) }), 'heardSilence')).toBe(4);
  });

  test('is not offered where the whole market is a few dozen', () => {
    const year = plainYear();
    const few = { ...year, view: { ...year.view, files: { ...year.view.files, n: 52 } } };
    expect(proof(few, 'heardSilence')).toBeUndefined();
  });
});

describe('not by price', () => {
  const year = plainYear();
  const loyal = (counts: readonly number[]): Year => ({
    ...year,
    view: { ...year.view, books: counts.map((count, k) => bookOf(k + 1, { stages: [0, 0, 0, count, 0] })) },
  });

  test('points to the turn in which most came to the loyal', () => {
    expect(proof(loyal([10, 12, 17, 18]), 'noDiscount')).toBe(3);
    expect(proof(loyal([10, 10, 9, 9]), 'noDiscount')).toBeNull();
  });

  test('passes over turns in which something was cheaper', () => {
    expect(proof(notes(loyal([10, 10, 17, 18]), 3, { cheaper: 700 }), 'noDiscount')).toBe(4);
  });

  test('is not offered where there is no price to cut', () => {
    const desk = year.view.desk.filter(({ family }) => family !== 'pricing');
    expect(proof({ ...year, view: { ...year.view, desk } }, 'noDiscount')).toBeUndefined();
  });
});

describe('turn back in time', () => {
  const ended = (half: number, total: number): Year => {
    const year = plainYear();
    return { ...year, half, debrief: { ...year.debrief, score: { ...year.debrief.score, total } } };
  };

  test('takes a lowest third at half-time and an end above par', () => {
    expect(proof(ended(466, 601), 'turnedBack')).toBe(3);
    expect(proof(ended(467, 601), 'turnedBack')).toBeNull();
    expect(proof(ended(300, 600), 'turnedBack')).toBeNull();
  });
});

test('with good reason takes five predictions of which the cause came out too', () => {
  const year = plainYear();
  const turns = [1, 2, 3, 4, 5, 6, 7];
  const [close] = year.record.acts as readonly Extract<Year['record']['acts'][number], { kind: 'close' }>[];
  const predicted = (cause: string): Year => ({
    ...year,
    view: {
      ...year.view,
      books: turns.map((turn) => bookOf(turn, { complaints: 1000 / 2 ** turn, waitDays: 20 / 2 ** turn })),
    },
    record: {
      acts: turns.map(() => ({
        ...close!,
        notes: { prediction: { measure: 'complaints', direction: 'down', cause } },
      })),
    },
    turns: turns.map((turn) => ({
      turn,
      held: [],
      upset: [],
      reached: [],
      cheaper: 0,
      why: [{ measure: 'complaints', from: 2, to: 1, causes: [{ id: 'waiting', weight: -1 }] }],
    })),
  });
  expect(proof(predicted('waiting'), 'withReasons')).toBe(6);
  expect(proof(predicted('quality'), 'withReasons')).toBeNull();
});
