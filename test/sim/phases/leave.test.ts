import { describe, expect, test } from 'vitest';
import { exp } from '../../../src/math/exp.ts';
import { gammaQuantile } from '../../../src/math/gamma-quantile.ts';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { keptAt } from '../../../src/sim/leaving-table.ts';
import { HAPPENED, LEAVING_REASONS } from '../../../src/sim/people/vocabulary.ts';
import { leave } from '../../../src/sim/phases/leave.ts';
import { hazardOf } from '../../../src/sim/phases/read-stay.ts';
import type { Market, Small } from '../../support/small-rules.ts';
import { meanOf, nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const N = 8000;
/** Medium switching cost: there satisfaction counts in full. */
const rulesFor = (segment: object = {}, model: Small['model'] = {}) =>
  smallRules({
    segments: [{ customers: N, prospects: 0, switching: 0.5, retentionPerYear: 0.74, ...segment }],
    past: { weeks: 0 },
    model,
  });
const rules = rulesFor();

/** Share of a new cohort still there after a year in which everybody feels just this. */
function yearAt(
  satisfaction: number,
  of = rules,
  each: (market: Market) => void = () => {},
  dials: (d: DialWriter) => void = () => {},
): number {
  const market = openMarket(of, 'leave');
  for (let k = 0; k < 12; k++) {
    const turn = nextTurn(market, { dials });
    market.people.satisfaction.fill(satisfaction);
    market.people.share.fill(0.35);
    market.people.nowShare.fill(0.35);
    each(market);
    leave.run(turn);
  }
  return [...market.people.life].filter((state) => of.charts.lifecycle.is.customer[state] === 1).length / N;
}

describe('the retention curve', () => {
  test('is kept exactly: the mean of everybody surviving a year is what the curve says, at every satisfaction', () => {
    const [segment] = rules.segments;
    const steps = 4000;
    for (const s of [20, 50, 72, 90, 100]) {
      let kept = 0;
      for (let k = 0; k < steps; k++) {
        const frailty = gammaQuantile((k + 0.5) / steps, segment!.frailtyShape) / segment!.frailtyScale;
        kept += exp(-frailty * segment!.lock * 52 * segment!.leaving[s]!);
      }
      expect(Math.abs(kept / steps - keptAt(s, 0.74, rules.model))).toBeLessThan(1e-4);
    }
  });

  test('comes out of turns: a cohort held at rest keeps what its author says, one held higher keeps more', () => {
    const atRest = yearAt(72);
    const high = yearAt(90);
    const low = yearAt(50);
    expect(Math.abs(atRest - 0.74)).toBeLessThan(0.02);
    expect(Math.abs(high - keptAt(90, 0.74, rules.model))).toBeLessThan(0.02);
    expect(Math.abs(low - keptAt(50, 0.74, rules.model))).toBeLessThan(0.02);
  });

  test('holds for any switching cost at rest, and is flatter where switching is very easy or very hard', () => {
    const easy = rulesFor({ switching: 0 });
    expect(Math.abs(yearAt(72, easy) - 0.74)).toBeLessThan(0.02);
    expect(yearAt(90) - yearAt(50)).toBeGreaterThan(1.5 * (yearAt(90, easy) - yearAt(50, easy)));
  });

  test('bends where the market is competitive: the merely satisfied leave', () => {
    const hard = rulesFor({ retentionPerYear: 0.57 }, { leave: { curvePower: 2.5, curveFloor: 0.25 } });
    const ratio = (of: typeof rules, r: number) => keptAt(100, r, of.model) / keptAt(75, r, of.model);
    expect(ratio(hard, 0.57)).toBeGreaterThan(1.5);
    expect(ratio(rules, 0.74)).toBeLessThan(1.5);
    expect(ratio(rules, 0.74)).toBeGreaterThan(1.2);
  });

  test('rises with tenure though nobody improves: the frail go first', () => {
    const first = yearAt(60);
    const market = openMarket(rules, 'leave');
    const here: number[] = [];
    for (let k = 0; k < 36; k++) {
      const turn = nextTurn(market);
      market.people.satisfaction.fill(60);
      market.people.share.fill(0.35);
      market.people.nowShare.fill(0.35);
      leave.run(turn);
      here.push([...market.people.life].filter((state) => rules.charts.lifecycle.is.customer[state] === 1).length);
    }
    expect(here[35]! / here[23]!).toBeGreaterThan(first + 0.05);
  });
});

describe('what else moves the wish to leave', () => {
  const usual = yearAt(72);
  test('who shifts purchases to a rival drifts away', () => {
    expect(yearAt(72, rules, ({ people }) => people.nowShare.fill(0.15))).toBeLessThan(usual - 0.03);
  });
  test('rapport, a standing order and switching costs hold', () => {
    expect(yearAt(72, rules, ({ people }) => people.rapport.fill(1))).toBeGreaterThan(usual + 0.02);
    expect(yearAt(72, rules, ({ people }) => people.subscribed.fill(1))).toBeGreaterThan(usual + 0.05);
    expect(yearAt(72, rules, undefined, (d) => d.add('leave.lock', 0.3))).toBeGreaterThan(usual + 0.02);
  });
  test('a pull from outside and distrust draw away', () => {
    expect(yearAt(72, rules, undefined, (d) => d.add('leave.pull', 0.5))).toBeLessThan(usual - 0.03);
    const distrusting = rules.charts.privacy.is.distrusting.indexOf(1);
    expect(yearAt(72, rules, ({ people }) => people.privacy.fill(distrusting))).toBeLessThan(usual - 0.01);
  });
});

describe('one problem', () => {
  const { leave: l } = rules.model;
  test('leaves as many as the published table says, small or large, whatever was done about it', () => {
    const stay = (ends: readonly [number, number], severity: number) => exp(-hazardOf(ends, severity));
    expect([l.silent, l.unresolved, l.resolved, l.fast].map((ends) => stay(ends, 0))).toEqual(
      [0.37, 0.46, 0.7, 0.95].map((share) => expect.closeTo(share, 9)),
    );
    expect([l.silent, l.unresolved, l.resolved, l.fast].map((ends) => stay(ends, 1))).toEqual(
      [0.09, 0.19, 0.54, 0.82].map((share) => expect.closeTo(share, 9)),
    );
  });

  test('is a hazard of its own beside the standing one', () => {
    const of = rulesFor({ switching: 0, retentionPerYear: 0.98 });
    const market = openMarket(of, 'incident');
    const turn = nextTurn(market);
    market.people.satisfaction.fill(72);
    market.people.share.fill(0.35);
    market.people.nowShare.fill(0.35);
    market.people.incident.fill(hazardOf(l.silent, 1));
    leave.run(turn);
    const stayed = [...market.people.life].filter((state) => of.charts.lifecycle.is.customer[state] === 1).length / N;
    expect(Math.abs(stayed - 0.09)).toBeLessThan(0.01);
  });

  test('under a contract waits for the renewal', () => {
    const of = rulesFor({ switching: 0, retentionPerYear: 0.98 }, { leave: { contractWeeks: 52, incident: 0.25 } });
    const market = openMarket(of, 'contract');
    const left = Array.from({ length: 13 }, (_, k) => {
      const turn = nextTurn(market);
      market.people.share.fill(0.35);
      market.people.nowShare.fill(0.35);
      if (k === 9) market.people.incident.fill(hazardOf(l.silent, 1));
      leave.run(turn);
      return [...market.people.happened].filter((bits) => (bits & HAPPENED.left) !== 0).length / N;
    });
    expect(left[9]!).toBeLessThan(0.01);
    expect(left[11]! + left[12]!).toBeGreaterThan(0.25);
  });

  test.each([52 / 12, 30 / 7, 1 / 3])('lets a grievance out once in every contract, turns of %d weeks', (weeks) => {
    const contracts = { leave: { contractWeeks: 26 } };
    const of = smallRules({ weeks, segments: [{ customers: 20 }], model: contracts, past: { weeks: 0 } });
    const market = openMarket(of, 'renewals');
    const { people } = market;
    const before = people.life.slice();
    people.tenure.fill(0);
    people.frailty.fill(1e-30);
    let renewals = 0;
    for (let k = 0; k <= Math.round(104 / weeks); k++) {
      const turn = nextTurn(market);
      people.life.set(before);
      people.nowShare.set(people.share);
      people.grievance.fill(1e-9);
      leave.run(turn);
      expect(people.happened[7]! & HAPPENED.left).toBe(0);
      if (people.grievance[7] === 0) renewals++;
    }
    expect(renewals).toBe(4);
  });
});

describe('why somebody left', () => {
  const reasons = (each: (market: Market) => void) => {
    const market = openMarket(rules, 'why');
    const turn = nextTurn(market);
    market.people.share.fill(0.35);
    market.people.nowShare.fill(0.35);
    each(market);
    leave.run(turn);
    const counts = new Map<string, number>();
    for (let i = 0; i < N; i++) {
      if ((market.people.happened[i]! & HAPPENED.left) === 0) continue;
      const name = LEAVING_REASONS[market.people.lostReason[i]!]!;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
  test('is nothing but their own disposition where nothing happened', () => {
    expect(reasons(({ people }) => people.satisfaction.fill(72)).map(([name]) => name)).toEqual(['drifted']);
  });
  test('is the problem where there was one, and its answer where it was answered badly', () => {
    expect(reasons(({ people }) => people.incident.fill(1))[0]![0]).toBe('coreFailure');
    const answered = reasons(({ people }) => {
      people.incident.fill(1);
      people.happened.fill(HAPPENED.brushedOff);
    });
    expect(answered[0]![0]).toBe('response');
  });
  test('is the encounter where satisfaction is low, the price where it stood above the one in mind', () => {
    expect(reasons(({ people }) => people.satisfaction.fill(25))[0]![0]).toBe('failedEncounter');
    const dear = reasons(({ people }) => {
      people.satisfaction.fill(72);
      people.nowShare.fill(0.04);
      people.price.fill(1.2);
    });
    expect(dear[0]![0]).toBe('price');
  });
});

describe('lifecycle', () => {
  const rolesAfter = (prepared: (market: Market) => void) => {
    const market = openMarket(rulesFor({ retentionPerYear: 0.98 }), 'life');
    const turn = nextTurn(market);
    market.people.share.fill(0.35);
    market.people.nowShare.fill(0.35);
    prepared(market);
    leave.run(turn);
    const { is } = market.rules.charts.lifecycle;
    const share = (role: 'loyal' | 'atRisk') => meanOf([...market.people.life].map((state) => is[role][state]!));
    return { loyal: share('loyal'), atRisk: share('atRisk') };
  };
  test('attachment grown past its mark makes a loyal customer of a repeat buyer', () => {
    const { lifecycle } = rules.charts;
    const repeat =
      lifecycle.next[
        lifecycle.next[lifecycle.initial * lifecycle.stride + lifecycle.event.TRY]! * lifecycle.stride +
          lifecycle.event.BUY
      ]!;
    const settled = rolesAfter(({ people }) => {
      people.life.fill(repeat);
      people.attitude.fill(75);
      people.purchases.fill(5);
    });
    expect(settled.loyal).toBeGreaterThan(0.9);
  });
  test('a silence of several of the own intervals, or a cooled attitude, puts at risk', () => {
    expect(rolesAfter(({ people }) => people.attitude.fill(40)).atRisk).toBeGreaterThan(0.9);
    const silent = rolesAfter(({ people }) => {
      people.attitude.fill(66);
      people.fileLastOrder.fill(9);
      people.rate.fill(1);
    });
    expect(silent.atRisk).toBeGreaterThan(0.5);
  });
});
