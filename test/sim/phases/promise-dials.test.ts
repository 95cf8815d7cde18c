import { describe, expect, test } from 'vitest';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { promiseTrust } from '../../../src/sim/phases/read-promise.ts';
import type { Market, Small } from '../../support/small-rules.ts';
import { meanOf, openMarket, playTurn, smallRules } from '../../support/small-rules.ts';

const quiet = smallRules({ turns: 12, work: { minutesAtRest: 60_000 } });
const crowded = smallRules({ turns: 12, work: { minutesAtRest: 3500 }, model: { serve: { failurePerOrder: 0.2 } } });
const play = (rules: ReturnType<typeof smallRules>, dials: (writer: DialWriter) => void): Market => {
  const market = openMarket(rules, 'promises');
  playTurn(market, { dials });
  return market;
};
const buyers = ({ people }: Market): number[] => [...people.orders.keys()].filter((who) => people.orders[who]! > 0);
const trust = (market: Market, whom: number[]): number => meanOf(whom.map((who) => market.people.trust[who]!));

describe('a term promised to everybody', () => {
  test('is worth nothing without a promise, a point when kept, and costs eight when broken', () => {
    expect(promiseTrust(3, 0)).toBe(0);
    expect(promiseTrust(1, 4)).toBeGreaterThan(0.9);
    expect(promiseTrust(4, 4)).toBeCloseTo(-3.5, 10);
    expect(promiseTrust(8, 4)).toBeLessThan(-7.9);
  });
  test('builds trust where hands are plenty, costs it where they are short, of those who ordered', () => {
    for (const [rules, sign] of [
      [quiet, 1],
      [crowded, -1],
    ] as const) {
      const without = play(rules, () => {});
      const promised = play(rules, (dials) => dials.set('serve.promiseDays', 3));
      const whom = buyers(without);
      expect(sign * (trust(promised, whom) - trust(without, whom))).toBeGreaterThan(0.5);
      const others = [...without.people.orders.keys()].filter((who) => without.people.orders[who] === 0);
      expect(trust(promised, others)).toBe(trust(without, others));
    }
  });
  test('raised expectations are held against what was delivered', () => {
    const without = play(quiet, () => {});
    const raised = play(quiet, (dials) => dials.add('feel.expectation', 5));
    const whom = buyers(without);
    const felt = (market: Market) => meanOf(whom.map((who) => market.people.encountered[who]!));
    expect(felt(raised)).toBeLessThan(felt(without) - 2);
    // what they expect next time is what was delivered, not what was said
    expect(raised.people.expectation).toEqual(without.people.expectation);
  });
});

describe('a term promised to those who complain', () => {
  const settled = (rules: ReturnType<typeof smallRules>, days: number) =>
    play(rules, (dials) => {
      if (days > 0) dials.set('recover.promiseDays', days);
    });
  const complained = ({ people }: Market): number[] =>
    [...people.ticketCause.keys()].filter((who) => people.credit[who]! > 0);
  test('is kept for those settled in time and broken for the others, once', () => {
    const without = settled(quiet, 0);
    const whom = complained(without);
    expect(whom.length).toBeGreaterThan(5);
    const kept = settled(quiet, 30);
    for (const who of whom) expect(kept.people.trust[who]! - without.people.trust[who]!).toBeCloseTo(1, 4);
    const late = play(crowded, (dials) => dials.set('recover.promiseDays', 1));
    const before = play(crowded, () => {});
    const waiting = [...late.people.ticketAge.keys()].filter((who) => late.people.ticketAge[who] === 1);
    expect(waiting.length).toBeGreaterThan(5);
    for (const who of waiting) expect(late.people.trust[who]! - before.people.trust[who]!).toBeCloseTo(-8, 4);
  });
});

describe('what complaints meet', () => {
  const small: Small = { turns: 12, model: { serve: { failurePerOrder: 0.25 } } };
  const rules = smallRules({ ...small, work: { minutesAtRest: 40_000 } });
  const run = (dials: (writer: DialWriter) => void): Market => play(rules, dials);
  const line = ({ firm }: Market, name: string): number =>
    firm.turnLedger.reduce((sum, { line, cents }) => sum + (line === name ? cents : 0), 0);
  const credit = ({ people }: Market): number => people.credit.reduce((sum, one) => sum + one, 0);

  test('is better where the right cause is found, and worse where it is not', () => {
    const usual = credit(run(() => {}));
    expect(credit(run((dials) => dials.add('recover.rightCause', 0.2)))).toBeGreaterThan(usual);
    expect(credit(run((dials) => dials.add('recover.rightCause', -0.4)))).toBeLessThan(usual);
  });
  test('is more generous where the counter may give more; it costs, and invites false claims', () => {
    const usual = run((dials) => dials.set('recover.remedyCents', 1000));
    const more = run((dials) => {
      dials.set('recover.remedyCents', 1000);
      dials.add('recover.extra', 0.4);
      dials.add('recover.extraCents', 500);
    });
    expect(credit(more)).toBeGreaterThan(credit(usual));
    expect(line(more, 'remedies')).toBeLessThan(1.4 * line(usual, 'remedies'));
    expect(line(more, 'falseClaims')).toBeLessThan(2 * line(usual, 'falseClaims'));
  });
  test('is reached more often where hands are kept for it', () => {
    const short = smallRules({ ...small, work: { minutesAtRest: 1800 } });
    const waiting = ({ people }: Market) => people.ticketAge.filter((age) => age > 0).length;
    expect(waiting(play(short, (dials) => dials.most('recover.reserved', 0.4)))).toBeLessThan(
      waiting(play(short, () => {})),
    );
  });
  test('goes higher less often where somebody listens first', () => {
    const higher = (dials: (writer: DialWriter) => void): number => {
      const market = openMarket(rules, 'higher');
      let count = 0;
      for (let turn = 0; turn < 6; turn++) {
        playTurn(market, { dials });
        count += market.people.happened.filter((bits) => (bits & HAPPENED.escalated) !== 0).length;
      }
      return count;
    };
    expect(higher((dials) => dials.scale('complain.escalating', 0.2))).toBeLessThan(higher(() => {}));
  });
});

describe('the firm itself', () => {
  test('work an order takes is load; morale, the public rating and conduct move as they are turned', () => {
    const usual = play(quiet, () => {});
    const turned = play(quiet, (dials) => {
      dials.scale('serve.orderMinutes', 0.5);
      dials.add('account.morale', -20);
      dials.add('talk.rating', -3);
      dials.add('account.conduct', 1.5);
    });
    expect(turned.firm.spentMinutes).toBeLessThan(0.8 * usual.firm.spentMinutes);
    expect(turned.firm.morale).toBeLessThan(usual.firm.morale - 3);
    expect(turned.firm.rating).toBeCloseTo(usual.firm.rating - 3, 6);
    expect(turned.firm.conduct - usual.firm.conduct).toBe(1.5);
  });
});
