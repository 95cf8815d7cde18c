import { describe, expect, it } from 'vitest';
import { jitter, luckShare } from '../../src/balance/luck-share.ts';
import type { Scenario } from '../../src/sim/index.ts';
import { engine, luckOf, markRuns } from '../../src/sim/index.ts';
import { readScenario } from '../support/scenarios.ts';

/** The fixture with a score: a plan of a few changes, and marks that need not be measured to be used. */
function scored(): Scenario {
  const mark = (m0: number, m1: number) => ({ m0, m1 });
  const turns = Array.from({ length: 6 }, (_, turn) => (turn % 2 === 0 ? { staff: { agents: 1 + turn } } : {}));
  return {
    ...readScenario('two-ends'),
    scoring: {
      weights: { satisfaction: 0.2, loyalty: 0.2, value: 0.25, service: 0.15, conduct: 0.1, growth: 0.1 },
      reference: { turns, replies: {} },
      marks: {
        engine: 0,
        rules: '0'.repeat(64),
        axes: {
          satisfaction: mark(50, 70),
          loyalty: mark(0.3, 0.6),
          value: mark(-1e7, 1e7),
          service: mark(-1, 0),
          conduct: null,
          growth: mark(-0.1, 0.1),
        },
      },
    },
  };
}

const scenario = scored();
const rules = engine.prepare(scenario);
const seeds = [0, 1, 2].map((k) => {
  const luck = luckOf(`luck/${k}`);
  return { opened: engine.start(rules, luck), marks: markRuns(rules, luck) };
});

describe('the luck share', () => {
  it('is a share, the same for the same seeds', () => {
    const share = luckShare(rules, seeds)!;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
    expect(luckShare(rules, seeds)).toBe(share);
  });

  it('cannot be told from one seed, or without marks', () => {
    expect(luckShare(rules, seeds.slice(0, 1))).toBeNull();
    expect(luckShare(engine.prepare(readScenario('two-ends')), seeds)).toBeNull();
  });

  it('is measured on variants that forget some of the plan, and never the same ones', () => {
    const plans = Array.from({ length: 32 }, (_, k) => JSON.stringify(jitter(scenario.scoring!, k).reference.turns));
    const whole = JSON.stringify(scenario.scoring!.reference.turns);
    expect(plans.filter((plan) => plan.length < whole.length).length).toBeGreaterThan(8);
    expect(new Set(plans).size).toBeGreaterThan(4);
    expect(JSON.stringify(jitter(scenario.scoring!, 5).reference.turns)).toBe(plans[5]);
  });
});
