import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold128 } from '../../src/math/fold.ts';
import { columnNames } from '../../src/sim/people/columns.ts';
import { buy } from '../../src/sim/phases/buy.ts';
import { feel } from '../../src/sim/phases/feel.ts';
import { everythingAtOnce, livelyRules } from '../support/lively-market.ts';
import { noteAbout } from '../support/noting-watch.ts';
import type { Market } from '../support/small-rules.ts';
import { nextTurn, openMarket, playTurn, smallRules } from '../support/small-rules.ts';

const FEW = smallRules({ segments: [{ customers: 120, prospects: 0 }], past: { weeks: 0 } });

describe('quality', () => {
  /** Everybody's satisfaction turn by turn when quality is raised for good at some turn; load and orders fixed. */
  function lives(base: number, rise: number, from: number, seed: number): number[][] {
    const market = openMarket(FEW, seed);
    return Array.from({ length: 24 }, (_, k) => {
      const turn = nextTurn(market);
      for (let i = 0; i < 120; i++) {
        market.people.orders[i] = market.luck.at('buy.need', i) < 0.6 ? 1 + (i % 3) : 0;
        const noise = 16 * (market.luck.at('serve.performance', i) - 0.5);
        market.people.encountered[i] = base + (k >= from ? rise : 0) + noise;
        market.people.price[i] = 1;
      }
      feel.run(turn);
      return [...market.people.satisfaction];
    });
  }

  test("raised for good never lowers anybody's satisfaction at any later time", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 45, max: 85 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 1000 }),
        (base, rise, from, seed) => {
          const plain = lives(base, 0, from, seed);
          const better = lives(base, rise, from, seed);
          for (let k = 0; k < 24; k++) {
            for (let i = 0; i < 120; i++) if (better[k]![i]! < plain[k]![i]! - 1e-9) return false;
          }
          const mean = (rows: number[][]) => rows[23]!.reduce((sum, points) => sum + points, 0) / 120;
          return mean(better) > mean(plain);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('price', () => {
  function at(price: number, inMind: number, seed: number): { market: Market; terms: number[]; felt: number[] } {
    const market = openMarket(FEW, seed);
    market.people.reference.fill(inMind);
    const watch = noteAbout(Array.from({ length: 120 }, (_, i) => i));
    const turn = nextTurn(market, { dials: (d) => d.scale('price.list', price), watch });
    buy.run(turn);
    const terms = watch.notes.map(({ terms }) => terms.price! + terms.priceInMind!);
    watch.notes.length = 0;
    market.people.orders.fill(1);
    feel.run(turn);
    return { market, terms, felt: watch.notes.map(({ terms }) => terms.price!) };
  }

  test('raised never raises a share of wallet, an order, or what the price is felt as', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.4, max: 1.8, noNaN: true }),
        fc.double({ min: 1.001, max: 1.5, noNaN: true }),
        fc.double({ min: 0.5, max: 1.5, noNaN: true }),
        fc.integer({ min: 0, max: 1000 }),
        (price, factor, inMind, seed) => {
          const low = at(price, inMind, seed);
          const high = at(price * factor, inMind, seed);
          for (let i = 0; i < 120; i++) {
            if (high.market.people.nowShare[i]! > low.market.people.nowShare[i]!) return false;
            if (high.terms[i]! >= low.terms[i]!) return false;
            if (high.felt[i]! >= low.felt[i]!) return false;
          }
          return true;
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    [-1.2, 0.5],
    [-2.6, 0.35],
    [-4.5, 0.3],
  ])('moves own purchases in one turn by the authored elasticity %f', (elasticity, ownShare) => {
    const rules = smallRules({
      segments: [{ customers: 6000, prospects: 0, elasticity, ownShare }],
      past: { weeks: 0 },
    });
    const bought = (price: number) => {
      const market = openMarket(rules, 'elasticity');
      buy.run(nextTurn(market, { dials: (d) => d.scale('price.list', price) }));
      return market.people.rate.reduce((sum, rate, i) => sum + rate * market.people.nowShare[i]!, 0);
    };
    const arc = (Math.log(bought(1.1)) - Math.log(bought(1 / 1.1))) / (2 * Math.log(1.1));
    expect(Math.abs(arc - elasticity)).toBeLessThan(0.3);
  });
});

describe('in any turn of a lively market', () => {
  test('what is bought of us and of rivals is never more than the category needs', () => {
    const market = openMarket(livelyRules(), 'need');
    for (let k = 1; k <= 18; k++) {
      playTurn(market, everythingAtOnce(k));
      const { people } = market;
      for (let i = 0; i < people.n; i++) expect(people.orders[i]!).toBeLessThanOrEqual(people.category[i]!);
    }
  });

  test('nobody is in two stages, and every number can be spelt and hashed', () => {
    const market = openMarket(livelyRules(), 'spelt');
    const { is } = market.rules.charts.lifecycle;
    for (let k = 1; k <= 18; k++) {
      playTurn(market, everythingAtOnce(k));
      for (const name of columnNames(market.people.groups)) expect(fold128(market.people[name])).toHaveLength(32);
      for (const state of market.people.life) {
        expect(is.prospect[state]! + is.customer[state]! + is.gone[state]!).toBe(1);
      }
    }
  });

  test('points stay between 0 and 100', () => {
    const market = openMarket(livelyRules(), 'points');
    for (let k = 1; k <= 18; k++) playTurn(market, everythingAtOnce(k));
    const { satisfaction, expectation, trust, attitude } = market.people;
    for (const column of [satisfaction, expectation, trust, attitude]) {
      expect(Math.min(...column)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...column)).toBeLessThanOrEqual(100);
    }
  });
});

test('splitting a segment in two equal halves changes nothing: people are their numbers', () => {
  const half = { customers: 400, prospects: 0 };
  const whole = smallRules({ segments: [{ customers: 800, prospects: 0 }] });
  const halves = smallRules({ segments: [half, half] });
  const spends = (rules: typeof whole) => {
    const market = openMarket(rules, 'halves');
    return Array.from({ length: 6 }, () => {
      playTurn(market);
      return [...market.people.spend];
    });
  };
  expect(spends(halves)).toEqual(spends(whole));
});
