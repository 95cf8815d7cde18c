import { beforeAll, describe, expect, it } from 'vitest';
import { balance } from '../../src/balance/balance.ts';
import { workAlone } from '../../src/balance/desk.ts';
import { BalanceReport } from '../../src/balance/report-shape.ts';
import type { Crew } from '../../src/balance/task.ts';
import { balancePage } from '../../src/reports/balance/page.ts';
import { engine, legendOf } from '../../src/sim/index.ts';
import { rulesFor } from '../support/scenarios.ts';
import { scoredRules } from '../support/scored-rules.ts';

const rules = scoredRules({ turns: [{ staff: { agents: 3 } }] });
const options = { games: 400, seed: 'report' };

/** A crew whose work comes back late and in another order than it was begun. */
const slowCrew = (own: typeof rules): Crew => {
  const { work } = workAlone(own);
  return {
    work: async (tasks) =>
      Promise.all([...tasks].reverse().map((task) => work([task]))).then((told) => told.reverse().flat()),
  };
};

describe('a report', () => {
  const told: number[] = [];
  let report: BalanceReport;
  beforeAll(async () => {
    report = (await balance(rules, options, { progress: (done) => void told.push(done) }))!;
  });

  it('has the shape it is documented with', () => {
    expect(BalanceReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('says how far it is while it works, and never goes back', () => {
    expect(told.length).toBeGreaterThan(20);
    expect(told.every((done, k) => done >= (told[k - 1] ?? 0) && done <= 1)).toBe(true);
    expect(report.games).toBeGreaterThanOrEqual(options.games - 200);
  });

  it('is the same to the byte for the same seed, whoever does the work; another seed is another report', async () => {
    const again = await balance(rules, options, { hire: slowCrew });
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
    const other = await balance(rules, { ...options, seed: 'other' });
    expect(JSON.stringify(other?.players)).not.toBe(JSON.stringify(report.players));
  });

  it('finds a plan at least as good as the best of the players, on seeds that nobody searched on', () => {
    expect(report.best.above).toBeGreaterThanOrEqual(0);
    expect(report.best.plan.turns).toHaveLength(rules.turns);
  });

  it('tries every knob at its ends and every reply that can be come to', () => {
    expect(new Set(report.sweeps.map(({ lever }) => lever))).toEqual(new Set(rules.levers.map(({ id }) => id)));
    const replies = rules.scenario.encounters.flatMap(({ nodes }) => nodes.flatMap((node) => node.replies));
    expect(report.replies).toHaveLength(replies.length);
  });

  it('stops when it is told to, and then reports nothing', async () => {
    let looks = 0;
    expect(await balance(rules, options, { cancelled: () => ++looks > 3 })).toBeNull();
    expect(looks).toBe(4);
  });

  it('is a page of its own in three languages, which asks for nothing and lets no text out of its place', () => {
    const { scenario } = engine.prepare({ ...rules.scenario, title: { ...rules.scenario.title, en: '<script>&' } });
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const page = balancePage(report, { language, scenario, levers: legendOf(rules).levers });
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<script|https?:|undefined|NaN|\{[a-zA-Z]+\}(?!})[^;]*<\/p>/);
    }
  });
});

it('a scenario without a score is measured for the report, which says so', async () => {
  const report = (await balance(rulesFor('two-ends'), { games: 1, seed: 'none' }))!;
  expect(report.marks).toBe('provisional');
  expect(report.findings.map(({ code }) => code)).toContain('marks.none');
  expect(report.players.every(({ total }) => total.mean > 0 && total.mean <= 100)).toBe(true);
});
