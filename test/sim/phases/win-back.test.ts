import { describe, expect, test } from 'vitest';
import { stepTable } from '../../../src/sim/charts/table.ts';
import type { LeavingReason, Offer } from '../../../src/sim/people/vocabulary.ts';
import { HAPPENED, LEAVING_REASONS, OFFERS } from '../../../src/sim/people/vocabulary.ts';
import { winBack } from '../../../src/sim/phases/win-back.ts';
import type { Market } from '../../support/small-rules.ts';
import { nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const N = 4000;
const rules = smallRules({ segments: [{ customers: N, prospects: 0 }], past: { weeks: 0 } });

function gone(reason: LeavingReason, days: number, resolved = false): Market {
  const market = openMarket(rules, 'gone');
  const { people } = market;
  const { lifecycle } = rules.charts;
  for (let i = 0; i < N; i++) {
    people.life[i] = stepTable(lifecycle, people.life[i]!, lifecycle.event.LEAVE);
    people.returnDraw[i] = (i + 0.5) / N;
    people.lostDays[i] = days;
    people.exitSatisfaction[i] = 50;
    people.lostReason[i] = LEAVING_REASONS.indexOf(reason);
    people.resolvedOnce[i] = resolved ? 1 : 0;
  }
  return market;
}
function offer(market: Market, what: Offer, cents = 4000): number {
  const turn = nextTurn(market, {
    plan: (people) => {
      people.planOffer.fill(OFFERS.indexOf(what));
      people.planWorth.fill(cents);
    },
  });
  winBack.run(turn);
  return [...market.people.happened].filter((bits) => (bits & HAPPENED.returned) !== 0).length / N;
}

describe('an offer to somebody who left', () => {
  test('is taken by fewer the longer ago it was, in the published proportion', () => {
    const soon = offer(gone('coreFailure', 45, true), 'gift');
    const later = offer(gone('coreFailure', 135, true), 'gift');
    expect(soon).toBeGreaterThan(0.35);
    expect(soon).toBeLessThan(0.6);
    expect(soon / later).toBeGreaterThan(1.5);
    expect(soon / later).toBeLessThan(1.7);
    expect(offer(gone('coreFailure', 400, true), 'gift')).toBe(0);
  });

  test('is taken oftener when it answers the reason: a price for a price, a word for a deed', () => {
    expect(offer(gone('price', 60), 'coupon')).toBeGreaterThan(offer(gone('price', 60), 'apology'));
    expect(offer(gone('response', 60), 'apology')).toBeGreaterThan(offer(gone('response', 60), 'coupon'));
    expect(offer(gone('response', 60), 'apology')).toBeLessThan(offer(gone('drifted', 60), 'gift'));
  });

  test('meets the same person the second time: repeating it wins nobody new at once', () => {
    const market = gone('drifted', 60);
    const first = offer(market, 'gift');
    expect(first).toBeGreaterThan(0.1);
    expect(offer(market, 'gift')).toBe(0);
  });

  test('costs only where it is taken, in whole cents', () => {
    const market = gone('price', 30);
    const taken = offer(market, 'coupon', 900) * N;
    expect(market.firm.turnLedger).toEqual([{ line: 'offers', cents: -900 * Math.round(taken) }]);
  });

  test('brings back somebody not quite won: satisfaction no lower than a modest mark', () => {
    const market = gone('price', 30);
    market.people.satisfaction.fill(20);
    offer(market, 'gift');
    const back = [...market.people.happened].flatMap((bits, i) => ((bits & HAPPENED.returned) !== 0 ? [i] : []));
    expect(back.length).toBeGreaterThan(100);
    for (const i of back) {
      expect(market.people.satisfaction[i]).toBe(58);
      expect(rules.charts.lifecycle.is.customer[market.people.life[i]!]).toBe(1);
    }
  });
});

test('without an offer nobody returns', () => {
  const market = gone('price', 10);
  winBack.run(nextTurn(market));
  expect([...market.people.happened].every((bits) => bits === 0)).toBe(true);
});

test('somebody who never left is pleased, and remembers a coupon as a price', () => {
  const market = openMarket(rules, 'here');
  const before = market.people.reference[0]!;
  offer(market, 'coupon');
  expect(market.people.reference[0]!).toBeLessThan(before);
  expect(rules.charts.mood.states[market.people.mood[0]!]).toBe('content');
});
