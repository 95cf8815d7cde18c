import { describe, expect, it } from 'vitest';
import type { Told } from '../../src/balance/trap-curve.ts';
import { trapCurve } from '../../src/balance/trap-curve.ts';

const game = (sales: readonly number[], fixed: number | null): Told => ({ sales, fixed });
const steady = [100, 100, 100, 100, 100, 100];

describe('the trap curve', () => {
  it('counts the seeds in which cutting prices tempts, turns and tells', () => {
    const curve = trapCurve({
      'price-cutter': [game([125, 125, 125, 130, 130, 50], 30), game([124, 125, 125, 130, 99, 50], 50)],
      expert: [game(steady, 80), game(steady, 80)],
      'plain-sensible': [game(steady, 45), game(steady, 45)],
      'do-nothing': [game(steady, 38), game(steady, 42)],
      'convert-at-T4': [game(steady, 44), game(steady, 42)],
      'convert-at-T7': [game(steady, 41), game(steady, 43)],
    });
    expect(curve).toEqual({ tempts: 0.5, turns: 0.5, tells: 0.5, lightAtT4: -2, lightAtT7: 2 });
  });

  it('does not call it a turn when the expert sold more in the first month alone, or only after the fifth', () => {
    const flat = { 'plain-sensible': [game(steady, 1)], 'do-nothing': [game(steady, 1)] };
    const others = { ...flat, 'convert-at-T4': [game(steady, 1)], 'convert-at-T7': [game(steady, 1)] };
    const cutter = [game([99, 200, 200, 200, 200, 1], 1)];
    expect(trapCurve({ ...others, expert: [game(steady, 1)], 'price-cutter': cutter }).turns).toBe(0);
  });

  it('says nothing of points where there are no marks', () => {
    const none = [game(steady, null)];
    const names = ['price-cutter', 'expert', 'plain-sensible', 'do-nothing', 'convert-at-T4', 'convert-at-T7'];
    const curve = trapCurve(Object.fromEntries(names.map((name) => [name, none])));
    expect(curve).toMatchObject({ tells: null, lightAtT4: null, lightAtT7: null });
  });
});
