import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Raw } from '../../../src/sim/score/axes.ts';
import { rawAxes } from '../../../src/sim/score/axes.ts';
import { playOutValue } from '../../../src/sim/score/play-out.ts';
import { playNothing } from '../../../src/sim/score/score.ts';
import type { Measured } from '../../../src/sim/turn/firm.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { smallRules } from '../../support/small-rules.ts';

const rules = smallRules({ turns: 1, weeks: 26, segments: [{ customers: 5, prospects: 0 }], past: { weeks: 4 } });
const over = (): Run => playNothing(start(rules, luckOf('axes')));

function measuring(measured: Partial<Measured>, conduct = 0): { readonly run: Run; readonly raw: Raw } {
  const run = over();
  const firm = { ...run.firm, conduct, measured: { ...run.firm.measured, ...measured } };
  return { run: { ...run, firm }, raw: rawAxes({ ...run, firm }) };
}

describe('the measures of a market', () => {
  it('are means over the turns, loyalty half retention and half true loyalty', () => {
    const { raw } = measuring({ turns: 4, satisfaction: 240, retention: 2, loyal: 3, growth: 0.2 });
    expect(raw.satisfaction).toBeCloseTo(60, 12);
    expect(raw.loyalty).toBeCloseTo(0.625, 12);
    expect(raw.growth).toBeCloseTo(0.05, 12);
  });

  it('count harm against what people went through with us', () => {
    expect(measuring({ harm: 6, experiences: 12 }).raw.service).toBeCloseTo(-0.5, 12);
  });

  it('count what was earned and what is left behind', () => {
    const { run, raw } = measuring({ profit: 123_456 });
    expect(playOutValue(run)).not.toBe(0);
    expect(raw.value).toBeCloseTo(123_456 + playOutValue(run), 6);
  });

  it('are numbers also where nothing was measured', () => {
    const { raw } = measuring({
      turns: 0,
      satisfaction: 7,
      retention: 0,
      loyal: 1,
      growth: 0,
      harm: 3,
      experiences: 0,
    });
    expect(raw).toMatchObject({ satisfaction: 7, loyalty: 0.5, service: -3 });
  });
});

describe('conduct', () => {
  it.each([
    [0, 100],
    [30, 70],
    [100, 0],
    [150, 0],
    [-20, 100],
  ])('with %d points lost stands at %d', (lost, points) => {
    expect(measuring({}, lost).raw.conduct).toBe(points);
  });
});
