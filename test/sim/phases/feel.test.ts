import { describe, expect, test } from 'vitest';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { feel } from '../../../src/sim/phases/feel.ts';
import { gapPoints } from '../../../src/sim/phases/feel-gap.ts';
import type { Market } from '../../support/small-rules.ts';
import { meanOf, nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const rules = smallRules({
  segments: [{ customers: 300, prospects: 0 }],
  past: { weeks: 0 },
  model: { born: { fitSpread: 0 } },
});

interface Given {
  readonly orders?: number;
  readonly performance?: number;
  readonly price?: number;
  readonly prepared?: (market: Market) => void;
  readonly dials?: (writer: DialWriter) => void;
}

/** One turn in which everybody orders and is served alike. */
function feelOnce({ orders = 1, performance = 72, price = 1, prepared, dials }: Given = {}, of = rules): Market {
  const market = openMarket(of, 'feel');
  prepared?.(market);
  const turn = nextTurn(market, dials ? { dials } : {});
  market.people.orders.fill(orders);
  market.people.encountered.fill(performance);
  market.people.price.fill(price);
  feel.run(turn);
  return market;
}
const satisfaction = (market: Market) => meanOf([...market.people.satisfaction]);
const base = satisfaction(feelOnce());

describe('an experience', () => {
  test('moves nobody who had none', () => {
    const market = feelOnce({ orders: 0, performance: 20 });
    expect([...market.people.satisfaction].every((points) => points === 72)).toBe(true);
    expect([...market.people.experiences].every((count) => count === 0)).toBe(true);
  });

  test('below expectation weighs about one and a half times one above, performance counted', () => {
    const up = satisfaction(feelOnce({ performance: 80 })) - base;
    const down = base - satisfaction(feelOnce({ performance: 64 }));
    expect(down / up).toBeGreaterThan(1.5);
    expect(down / up).toBeLessThan(2.5);
  });

  test('counts less the longer the acquaintance, but never nothing', () => {
    const fall = (experiences: number) =>
      base -
      satisfaction(feelOnce({ performance: 50, prepared: ({ people }) => people.experiences.fill(experiences) }));
    expect(fall(10)).toBeLessThan(0.7 * fall(0));
    expect(fall(500)).toBeGreaterThan(0.1 * fall(0));
    expect(fall(500)).toBeCloseTo(fall(5000), 6);
  });

  test('n alike in one turn count as n, not as one', () => {
    const one = base - satisfaction(feelOnce({ performance: 55 }));
    const four = base - satisfaction(feelOnce({ performance: 55, orders: 4 }));
    expect(four).toBeGreaterThan(2 * one);
    expect(four).toBeLessThan(4 * one);
  });

  test('raises expectations faster than it lowers them', () => {
    const expected = (performance: number) => meanOf([...feelOnce({ performance }).people.expectation]);
    expect(expected(82) - 72).toBeCloseTo(1, 4);
    expect(72 - expected(62)).toBeCloseTo(0.4, 4);
  });

  test('sends the mood the event it deserves', () => {
    const moods = (performance: number) => rules.charts.mood.states[feelOnce({ performance }).people.mood[0]!];
    expect(moods(100)).toBe('delighted');
    expect(moods(72)).toBe('neutral');
    expect(moods(62)).toBe('irritated');
    expect(moods(30)).toBe('angry');
  });
});

describe('the price paid', () => {
  test('above the one in mind displeases more than as much below pleases', () => {
    const gain = satisfaction(feelOnce({ price: 0.9 })) - base;
    const loss = base - satisfaction(feelOnce({ price: 1 / 0.9 }));
    expect(gain).toBeGreaterThan(0.2);
    expect(loss / gain).toBeCloseTo(1.5, 3);
  });

  test('becomes the one in mind, step by step; without buying it drifts to the list price', () => {
    const bought = feelOnce({ price: 0.8 }).people.reference[0]!;
    expect(bought).toBeCloseTo(0.8 ** 0.25, 6);
    const idle = feelOnce({ orders: 0, prepared: ({ people }) => people.reference.fill(0.8) }).people.reference[0]!;
    expect(idle).toBeGreaterThan(0.8);
    expect(idle).toBeLessThan(0.83);
  });
});

describe('fairness', () => {
  test('a lower price for others displeases those who paid more, unless regulars were told', () => {
    const firstOnly = (d: DialWriter) => d.most('price.discount', 0.3, 'first');
    const seen = satisfaction(feelOnce({ dials: firstOnly }));
    expect(seen).toBeLessThan(base - 0.2);
    const told = feelOnce({
      dials: (d) => {
        firstOnly(d);
        d.add('price.notice', 1);
      },
    });
    expect(satisfaction(told)).toBeCloseTo(base, 9);
  });

  test('a spread of a few per cent does not show', () => {
    expect(satisfaction(feelOnce({ dials: (d) => d.most('price.discount', 0.08, 'first') }))).toBeCloseTo(base, 9);
  });

  test('what friends told of it counts once, and is told as a slight', () => {
    const market = feelOnce({ prepared: ({ people }) => people.slight.fill(0.5) });
    expect(base - satisfaction(market)).toBeGreaterThan(0.5);
    expect([...market.people.slight].every((share) => share === 0)).toBe(true);
    expect([...market.people.happened].every((bits) => (bits & HAPPENED.slighted) !== 0)).toBe(true);
  });
});

test('effort and a passing mood are felt point for point by what a new experience counts', () => {
  const learnt = 0.35;
  expect(base - satisfaction(feelOnce({ dials: (d) => d.add('feel.effort', 4) }))).toBeCloseTo(4 * learnt, 4);
  expect(satisfaction(feelOnce({ dials: (d) => d.add('feel.mood', 4) })) - base).toBeCloseTo(4 * learnt, 4);
});

test('trust moves by its dial and comes back to rest over a year', () => {
  const market = feelOnce({ orders: 0, dials: (d) => d.add('feel.trust', -10) });
  expect(market.people.trust[0]).toBeCloseTo(50, 9);
  for (let k = 0; k < 12; k++) feel.run(nextTurn(market));
  expect(market.people.trust[0]!).toBeGreaterThan(56);
  expect(market.people.trust[0]!).toBeLessThan(57);
});

test('what is remembered is half the mean and a quarter each the peak and the end', () => {
  const market = openMarket(rules, 'memory');
  for (const performance of [72, 30, 90]) {
    const turn = nextTurn(market);
    market.people.orders.fill(1);
    market.people.price.fill(1);
    market.people.encountered.fill(performance);
    feel.run(turn);
  }
  const { memoryMean, memoryPeak, memoryEnd, memoryCount } = market.people;
  expect(memoryCount[0]).toBe(3);
  expect(memoryPeak[0]!).toBeLessThan(50);
  expect(memoryEnd[0]!).toBeGreaterThan(72);
  expect(memoryMean[0]!).toBeGreaterThan(memoryPeak[0]!);
  expect(memoryMean[0]!).toBeLessThan(memoryEnd[0]!);
});

test('an account feels as its decider for four tenths, as each other role for two', () => {
  const accounts = smallRules({
    segments: [{ customers: 20, prospects: 0, centre: true }],
    past: { weeks: 0 },
    model: { born: { fitSpread: 0 } },
  });
  const { people } = feelOnce({ performance: 60, price: 1.2 }, accounts);
  const { centreBuyer, centreUser, centreDecider, centreInfluencer } = people;
  const sum = 0.4 * centreDecider[0]! + 0.2 * (centreBuyer[0]! + centreUser[0]! + centreInfluencer[0]!);
  expect(people.satisfaction[0]).toBeCloseTo(sum, 4);
  const wellServed = feelOnce({ performance: 85, price: 1.3 }, accounts).people;
  expect(wellServed.centreBuyer[0]!).toBeLessThan(wellServed.centreUser[0]!);
});

test('a gap is felt concavely: the second ten points less than the first', () => {
  const curve = rules.model.feel;
  expect(gapPoints(10, 2, curve)).toBeCloseTo(10, 1);
  expect(gapPoints(20, 2, curve)).toBeLessThan(20);
  expect(gapPoints(-10, 2, curve)).toBeCloseTo(-2 * gapPoints(10, 2, curve), 12);
  expect(gapPoints(0, 2, curve)).toBe(0);
});
