import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Act } from '../../../src/sim/record/act.ts';
import { rawAxes } from '../../../src/sim/score/axes.ts';
import { axisPoints } from '../../../src/sim/score/points.ts';
import { markRuns, playNothing, scoreRun } from '../../../src/sim/score/score.ts';
import { apply } from '../../../src/sim/turn/apply.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('T01');
const opened = () => start(rules, luckOf('heard'));
const must = (run: Run, act: Act): Run => {
  const applied = apply(run, act);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};
/** Answers one call as told, lets the others ring. */
function answeringOnly(encounter: string, ...replies: readonly string[]): Run {
  let run = opened();
  while (!run.over) {
    if (run.talks.some((talk) => talk.encounter === encounter)) {
      for (const reply of replies) run = must(run, { kind: 'answer', encounter, reply });
    }
    run = must(run, { kind: 'close', decisions: {} });
  }
  return run;
}
const nothing = () => rawAxes(playNothing(opened()));

describe('a scenario of talks alone', () => {
  it('whose calls all ring out earns nothing and fails every call', () => {
    const raw = nothing();
    expect(raw.value).toBe(0);
    expect(raw.service).toBe(-1);
    expect(raw.growth).toBe(0);
    expect(raw.conduct).toBe(96); // the member pool renews by itself
  });

  it('counts satisfaction of those who were heard, and of nobody else', () => {
    const run = answeringOnly('linCall', 'usual', 'treat');
    const met = ['lin', 'zou', 'kai', 'xie', 'chuan'].map((id) => run.people.satisfaction[rules.cast[id]!]!);
    expect(rawAxes(run).satisfaction).toBeCloseTo(met.reduce((sum, points) => sum + points, 0) / 5, 9);
    expect(run.people.n).toBe(60);
  });

  it('counts loyalty as half trust, half willingness to be known: a breach costs both', () => {
    const kept = rawAxes(answeringOnly('zouCall', 'sell'));
    const breached = rawAxes(answeringOnly('zouCall', 'readOut', 'discount'));
    expect(breached.loyalty).toBeLessThan(nothing().loyalty - 0.05);
    expect(kept.loyalty).toBeGreaterThan(nothing().loyalty);
  });

  it('counts each of those heard alike: the mean over heads', () => {
    const run = answeringOnly('zouCall', 'sell');
    const { people } = run;
    const { share } = rules.charts.privacy.profile;
    const met = ['lin', 'zou', 'kai', 'xie', 'chuan'].map((id) => rules.cast[id]!);
    const loyalty = met.map((who) => people.trust[who]! / 200 + Math.min(1, share[people.privacy[who]!]!) / 2);
    expect(rawAxes(run).loyalty).toBeCloseTo(loyalty.reduce((sum, one) => sum + one, 0) / 5, 9);
  });

  it('does not count a promise that was kept, or is still open', () => {
    const run = answeringOnly('kaiCall', 'whence', 'tonight');
    const promises = (state: 'kept' | 'open' | 'broken') =>
      rawAxes({ ...run, market: { ...run.market, promises: run.market.promises.map((one) => ({ ...one, state })) } });
    expect(promises('broken').service).toBeCloseTo(-1, 9);
    expect(promises('kept').service).toBeCloseTo(-5 / 6, 9);
    expect(promises('open').service).toBeCloseTo(-5 / 6, 9);
  });

  it('counts whoever has left at most as forty, and as no loyalty at all', () => {
    const run = playNothing(opened());
    const lin = rules.cast.lin!;
    const gone = rules.charts.lifecycle.is.gone.indexOf(1);
    const before = rawAxes(run);
    const life = run.people.life.slice();
    life[lin] = gone;
    const left = rawAxes({ ...run, people: { ...run.people, life } });
    expect(before.satisfaction - left.satisfaction).toBeCloseTo((run.people.satisfaction[lin]! - 40) / 5, 9);
    expect(left.loyalty).toBeLessThan(before.loyalty - 0.1);
  });

  it('counts promises broken beside calls that failed', () => {
    const kept = answeringOnly('linCall', 'usual', 'treat');
    expect(rawAxes(kept).service).toBeCloseTo(-5 / 6, 9);
    const promised = answeringOnly('kaiCall', 'whence', 'tonight');
    expect(promised.market.promises.map(({ state }) => state)).toEqual(['broken']);
    expect(rawAxes(promised).service).toBeCloseTo(-1, 9);
  });

  it('counts the margin of orders less the minutes they took', () => {
    const run = answeringOnly('zouCall', 'sell');
    expect(rawAxes(run).value).toBe(6200 - 150);
  });
});

describe('authored marks', () => {
  it('take no luck off: the same measures are the same points on every seed', () => {
    const { marks } = rules.scenario.scoring!;
    const still = nothing();
    const raw = { ...still, satisfaction: 60 };
    const lucky = axisPoints(raw, { ...still, satisfaction: 90 }, { ...still, satisfaction: 95 }, marks.axes);
    expect(lucky).toEqual(axisPoints(raw, still, still, marks.axes));
    expect(lucky.satisfaction).toBeCloseTo(60, 9); // half way between the marks
  });

  it('score a game like any other, growth left out', () => {
    const run = answeringOnly('zouCall', 'sell');
    const score = scoreRun(run, markRuns(rules, run.luck))!;
    expect(score.total).toBeGreaterThan(0);
    expect(rules.scenario.scoring!.weights.growth).toBe(0);
  });
});
