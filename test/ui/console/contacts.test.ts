import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/sim/index.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { contactsOf, NOTICES } from '../../../src/ui/console/contacts.ts';
import { dueTo, limitOf } from '../../../src/ui/console/deadlines.ts';

/** Two people on file at the start of turn 4: one well known, one never met. */
const view = {
  turn: 4,
  books: [{ turn: 1 }, { turn: 2 }, { turn: 3 }],
  encounters: [{ cast: { caller: 0 }, node: 'ask', said: [{ by: 'them', key: 'k' }] }],
  files: {
    fileNoticed: Uint32Array.of(HAPPENED.complained | HAPPENED.bought, 0),
    fileSatisfaction: Uint8Array.of(82, 255),
    fileSatisfactionTurn: Uint8Array.of(2, 0),
    fileMood: Uint8Array.of(4, 255),
    fileMoodTurn: Uint8Array.of(3, 0),
    fileBought: Uint32Array.of((1 << 1) | (1 << 3), 0),
  },
} as unknown as View;

describe('the contact log', () => {
  test('holds what is on file, the latest first', () => {
    expect(contactsOf(view, 0)).toEqual([
      { turn: 4, kind: 'waiting' },
      { turn: 3, kind: 'complained' },
      { turn: 3, kind: 'seen' },
      { turn: 3, kind: 'ordered' },
      { turn: 2, kind: 'answered', points: 82 },
      { turn: 1, kind: 'ordered' },
    ]);
  });

  test('is empty for somebody nobody has met', () => {
    expect(contactsOf(view, 1)).toEqual([]);
  });

  test('reads the bits that the engine writes', () => {
    for (const [notice, bit] of Object.entries(NOTICES))
      expect(1 << bit).toBe(HAPPENED[notice as keyof typeof NOTICES]);
  });
});

describe('the time limit of a complaint', () => {
  const desk = (settle: number, open = true) =>
    [{ lever: 'timeLimits', open, last: { settle } }] as unknown as View['desk'];

  test('is what customers were promised, and the rule of the house where nothing was', () => {
    expect(limitOf(desk(3), 2)).toEqual({ days: 3 });
    expect(limitOf(desk(0), 2)).toEqual({ weeks: 2 });
    expect(limitOf(desk(3, false), 2)).toEqual({ weeks: 2 });
    expect(limitOf([], 3)).toEqual({ weeks: 3 });
  });

  test('is followed by the nearest promise that is still open', () => {
    const promises = [
      { to: 1, due: 7, state: 'open' },
      { to: 1, due: 5, state: 'open' },
      { to: 1, due: 2, state: 'kept' },
      { to: 2, due: 3, state: 'open' },
    ] as unknown as View['promises'];
    expect(dueTo(promises, 1)).toBe(5);
    expect(dueTo(promises, 3)).toBeNull();
  });
});
