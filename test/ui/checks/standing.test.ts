import { describe, expect, it } from 'vitest';
import type { Checked } from '../../../src/app/storage/checks.ts';
import { sittingsOf } from '../../../src/questions/choose.ts';
import { standingIn, sumOf } from '../../../src/ui/checks/standing.ts';
import { ownBank } from '../../questions/own.ts';

const sittings = sittingsOf('T14', '0'.repeat(64), ownBank().questions);
const answered = (...ids: readonly string[]): Checked[] =>
  ids.map((question) => ({ question, given: true, got: 1, of: 2, by: 'machine' }));
const [first, second] = sittings.map((sitting) => sitting.map(({ id }) => id));

describe('where somebody is among the questions', () => {
  it('at the first that is not answered', () => {
    expect(standingIn(sittings, [], 0)).toMatchObject({ at: 0, more: true });
    expect(standingIn(sittings, answered(first![0]!, first![2]!), 0)).toMatchObject({ at: 1 });
  });

  it('at the end of a sitting until more is asked for, and there again after a reload', () => {
    const done = answered(...first!);
    expect(standingIn(sittings, done, 0)).toMatchObject({ at: null, sitting: sittings[0] });
    expect(standingIn(sittings, done, 1)).toMatchObject({ at: 0, sitting: sittings[1] });
    expect(standingIn(sittings, [...done, ...answered(second![0]!)], 0)).toMatchObject({ at: 1, sitting: sittings[1] });
  });

  it('nowhere further after the last sitting', () => {
    const all = answered(...sittings.flat().map(({ id }) => id));
    expect(standingIn(sittings, all, 99)).toMatchObject({ at: null, more: false, sitting: sittings.at(-1) });
    expect(standingIn([], [], 0)).toBe(null);
  });

  it('points add up', () => {
    expect(sumOf(answered('a', 'b', 'c'))).toEqual({ got: 3, of: 6 });
  });
});
