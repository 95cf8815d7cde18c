import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, readHands, standingOf } from '../../../src/ui/votes/count.ts';

describe('a vote by cards', () => {
  it('calls them A, B, C', () => {
    expect([0, 1, 2].map(cardOf)).toEqual(['A', 'B', 'C']);
  });

  it('has one ahead, or a tie, or nobody, and never two of these', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(45), { minLength: 2, maxLength: 6 }), (hands) => {
        const { all, ahead, tied } = standingOf(hands);
        expect(all).toBe(hands.reduce((sum, n) => sum + n, 0));
        if (all === 0) expect([ahead, tied]).toEqual([null, []]);
        else expect(ahead === null).toBe(tied.length > 1);
        if (ahead !== null)
          for (const [at, n] of hands.entries()) if (at !== ahead) expect(n).toBeLessThan(hands[ahead]!);
      }),
    );
  });

  it.each([
    ['12', 12],
    ['', 0],
    ['-3', 0],
    ['1e9', 1],
    ['99999', 999],
    ['七', 0],
  ])('reads %s as %d hands', (text, hands) => {
    expect(readHands(text)).toBe(hands);
  });
});
