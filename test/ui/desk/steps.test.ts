import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCount, valueAt } from '../../../src/sim/decide/step.ts';
import { moveShare, swapWith } from '../../../src/ui/desk/lists.ts';
import { fitsButtons, isSame, placesOf, stepFrom, withValue } from '../../../src/ui/desk/steps.ts';
import { rulesFor } from '../../support/scenarios.ts';

describe('the steps of a knob', () => {
  it('are the engine’s own places, for every knob of T14', () => {
    const bounds = rulesFor('T14').levers.flatMap(({ bounds }) => Object.values(bounds));
    expect(bounds.length).toBeGreaterThan(12);
    for (const bound of bounds) {
      const places = placesOf(bound);
      if (!places || !('start' in bound) || bound.kind === 'shares' || bound.kind === 'ranking') continue;
      if (bound.kind === 'audience') continue;
      expect(places).toEqual(Array.from({ length: placeCount(bound) }, (_, k) => valueAt(bound, k)));
    }
  });

  it('are walked one at a time and end at their ends', () => {
    const places = [2, 3, 4, 5];
    expect(stepFrom(places, 3, 1)).toBe(4);
    expect(stepFrom(places, 5, 1)).toBe(5);
    expect(stepFrom(places, 2, -1)).toBe(2);
  });

  it('get a button each up to seven, then plus and minus', () => {
    const grid = { kind: 'grid', min: 0, max: 70, step: 10, start: 0 } as const;
    expect(fitsButtons(placesOf(grid)!)).toBe(false);
    expect(fitsButtons(placesOf({ ...grid, max: 60 })!)).toBe(true);
  });

  it('set one member’s value and leave the others', () => {
    const decision = { price: { gold: 1, silver: 2 }, on: true };
    expect(withValue(decision, 'price', 'gold', 5)).toEqual({ price: { gold: 5, silver: 2 }, on: true });
    expect(withValue(decision, 'on', null, false)).toEqual({ price: { gold: 1, silver: 2 }, on: false });
  });

  it('tell two decisions apart by what stands in them, in any order of keys', () => {
    expect(isSame({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
  });
});

describe('lists on the desk', () => {
  const parts = ['a', 'b', 'c'];

  it('keep shares at a hundred and none below nothing, whatever is pressed', () => {
    const presses = fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(-1 as const, 1 as const)));
    fc.assert(
      fc.property(presses, (moves) => {
        let shares: Readonly<Record<string, number>> = { a: 50, b: 30, c: 20 };
        for (const [part, by] of moves) shares = moveShare(parts, shares, part, by);
        const values = parts.map((part) => shares[part]!);
        expect(values.reduce((sum, n) => sum + n, 0)).toBe(100);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('swap neighbours and stop at the ends', () => {
    expect(swapWith(parts, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(swapWith(parts, 2, -1)).toEqual(['a', 'c', 'b']);
    expect(swapWith(parts, 0, -1)).toEqual(parts);
    expect(swapWith(parts, 2, 1)).toEqual(parts);
  });
});
