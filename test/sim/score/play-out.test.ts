import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { digest } from '../../../src/sim/record/digest.ts';
import { playOutValue } from '../../../src/sim/score/play-out.ts';
import { playNothing } from '../../../src/sim/score/score.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { smallRules } from '../../support/small-rules.ts';

const shop = (turns: number, weeks: number) =>
  smallRules({ turns, weeks, segments: [{ customers: 40, prospects: 10 }], past: { weeks: 8 } });
const over = (turns: number, weeks = 52 / 12): Run => playNothing(start(shop(turns, weeks), luckOf('play-out')));

describe('what is left behind at the end', () => {
  it.each([
    ['months', 52 / 12, 12],
    ['half-years', 26, 2],
    ['fortnights', 2, 26],
  ])('is worth what the same shop would have earned in the year after, discounted, in %s', (_unit, weeks, more) => {
    const later = over(4 + more, weeks).firm.books.filter(({ turn }) => turn > 4);
    expect(later).toHaveLength(more);
    const value = later.reduce((sum, { profit }, k) => sum + profit / 1.12 ** (((k + 0.5) * weeks) / 52), 0);
    expect(playOutValue(over(4, weeks))).toBeCloseTo(value, 3);
  });

  it('is counted from where the game ends: what was earned before is not counted again', () => {
    const run = over(4);
    const richer = { ...run.firm, measured: { ...run.firm.measured, profit: run.firm.measured.profit + 5_000_000 } };
    expect(playOutValue({ ...run, firm: richer })).toBeCloseTo(playOutValue(run), 3);
  });

  it('owes nothing to payments, events and talks that the game had under way', () => {
    const run = over(4);
    const busy: Run = {
      ...run,
      firm: { ...run.firm, minutesAsked: 40_000 },
      market: {
        ...run.market,
        payments: [{ turn: 6, line: 'grant', cents: 9_000_000, known: true }],
        running: [{ dial: 'buy.pull', by: 2, member: null, from: 1, to: 20 }],
      },
    };
    expect(playOutValue(busy)).toBe(playOutValue(run));
  });

  it('is asked without changing the run', () => {
    const run = over(4);
    const before = digest(run);
    playOutValue(run);
    expect(digest(run)).toBe(before);
  });
});
