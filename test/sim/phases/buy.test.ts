import { describe, expect, test } from 'vitest';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { attract } from '../../../src/sim/phases/attract.ts';
import { buy } from '../../../src/sim/phases/buy.ts';
import { file } from '../../../src/sim/phases/file.ts';
import type { Doing, Market, Small } from '../../support/small-rules.ts';
import { customersOf, nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const SMALL: Small = { segments: [{ customers: 3000, prospects: 0, buysPer30Days: 0.8 }], past: { weeks: 0 } };
const rules = smallRules(SMALL);

function buyOnce(doing: Doing = {}, prepared: (market: Market) => void = () => {}, of = rules): Market {
  const market = openMarket(of, 'buy');
  prepared(market);
  buy.run(nextTurn(market, doing));
  return market;
}
const ordersOf = ({ people }: Market) => people.orders.reduce((sum, n) => sum + n, 0);
const usual = ordersOf(buyOnce());

describe('orders', () => {
  test('are part of what the category needs, which no decision changes', () => {
    const neutral = buyOnce().people;
    const cheap = buyOnce({ dials: (d) => d.most('price.discount', 0.4) }).people;
    expect([...cheap.category]).toEqual([...neutral.category]);
    for (let i = 0; i < cheap.n; i++) {
      expect(cheap.orders[i]!).toBeLessThanOrEqual(cheap.category[i]!);
      expect(cheap.orders[i]!).toBeGreaterThanOrEqual(neutral.orders[i]!);
    }
    expect(ordersOf(buyOnce({ dials: (d) => d.most('price.discount', 0.4) }))).toBeGreaterThan(1.5 * usual);
  });

  test('follow the season', () => {
    const high = ordersOf(buyOnce({ dials: (d) => d.scale('demand.season', 1.5) }));
    expect(high / usual).toBeGreaterThan(1.4);
    expect(high / usual).toBeLessThan(1.6);
  });

  test('go to a rival that is cheap or pulls', () => {
    expect(ordersOf(buyOnce({ dials: (d) => d.scale('rival.price', 0.8) }))).toBeLessThan(0.75 * usual);
    expect(ordersOf(buyOnce({ dials: (d) => d.add('rival.pull', 0.5) }))).toBeLessThan(0.9 * usual);
  });

  test('bring the price paid, not the list price, and goods cost what they cost', () => {
    const full = buyOnce().people;
    const same = buyOnce({ dials: (d) => d.scale('price.list', 1) }).people;
    expect([...same.spend]).toEqual([...full.spend]);
    const half = buyOnce({ dials: (d) => d.most('price.discount', 0.5) }).people;
    for (let i = 0; i < full.n; i++) {
      if (full.orders[i] === 0 || full.orders[i] !== half.orders[i]) continue;
      expect(Math.abs(half.spend[i]! - full.spend[i]! / 2)).toBeLessThanOrEqual(1);
      expect(half.cost[i]).toBe(full.cost[i]);
    }
  });
});

describe('prices by standing', () => {
  test('a first-order price is not for those who have ordered', () => {
    expect(ordersOf(buyOnce({ dials: (d) => d.most('price.discount', 0.3, 'first') }))).toBe(usual);
    expect(ordersOf(buyOnce({ dials: (d) => d.most('price.discount', 0.3, 'returning') }))).toBeGreaterThan(
      1.3 * usual,
    );
  });

  test('a member price is for members on file', () => {
    const members = (market: Market) => {
      for (let i = 0; i < 3000; i += 2) market.people.fileMember[i] = 1;
    };
    const { people } = buyOnce({ dials: (d) => d.most('price.discount', 0.1, 'member') }, members);
    for (let i = 0; i < 3000; i++) expect(people.price[i]).toBeCloseTo(i % 2 === 0 ? 0.9 : 1, 6);
  });
});

describe('a discount for so many orders', () => {
  const limited = (limit: number, notice = 0) =>
    buyOnce(
      {
        dials: (d) => {
          d.most('price.discount', 0.3);
          d.set('price.discountLimit', limit);
          d.add('price.notice', notice);
        },
      },
      ({ people }) => {
        for (let i = 0; i < 3000; i += 2) people.purchases[i] = 5;
      },
    );
  const reduced = ({ people }: Market) =>
    [...people.orders].reduce((sum, n, i) => sum + (people.price[i]! < 1 ? n : 0), 0);

  test('is given to no more than that', () => {
    expect(reduced(limited(200))).toBeLessThanOrEqual(200);
    expect(reduced(limited(200))).toBeGreaterThan(180);
    expect(ordersOf(limited(200))).toBeLessThan(ordersOf(limited(1e9)));
    expect(ordersOf(limited(200))).toBeGreaterThan(usual);
  });

  test('who gets it with a small limit gets it with a larger one', () => {
    const few = limited(100).people;
    const more = limited(300).people;
    for (let i = 0; i < 3000; i++) if (few.orders[i]! > 0 && few.price[i]! < 1) expect(more.price[i]).toBeLessThan(1);
  });

  test('goes to regulars first when they were told ahead', () => {
    const share = (notice: number) => {
      const { people } = limited(200, notice);
      const winners = [...people.orders].flatMap((n, i) => (n > 0 && people.price[i]! < 1 ? [i % 2 === 0] : []));
      return winners.filter(Boolean).length / winners.length;
    };
    expect(share(1)).toBeGreaterThan(0.95);
    expect(share(0)).toBeLessThan(0.7);
  });

  test('turns strangers away who came for it alone', () => {
    const street = smallRules({
      segments: [{ customers: 0, prospects: 5000 }],
      past: { weeks: 0 },
      work: { minutesAtRest: 1000 },
    });
    const come = (limit: number) => {
      const market = openMarket(street, 'street');
      const turn = nextTurn(market, {
        dials: (d) => {
          d.most('price.discount', 0.5, 'first');
          d.set('price.discountLimit', limit);
        },
      });
      attract.run(turn);
      buy.run(turn);
      return customersOf(market);
    };
    const all = come(1e9);
    const few = come(20);
    expect(few.length).toBeLessThan(0.6 * all.length);
    expect(few.every((i) => all.includes(i))).toBe(true);
  });
});

test.each([1.07, 0.93])('who pays the list price in full stocks up on nothing, list prices at %d', (list) => {
  const { people } = buyOnce({
    dials: (d) => {
      d.scale('price.list', list);
      d.most('price.discount', 0.3, 'first');
    },
  });
  expect([...people.owed].every((ahead) => ahead === 0)).toBe(true);
});

describe('the price in mind', () => {
  test('a price above it costs more orders than one below brings', () => {
    const at = (inMind: number) => ordersOf(buyOnce({}, ({ people }) => people.reference.fill(inMind)));
    const gain = at(1.1) / usual - 1;
    const loss = 1 - at(1 / 1.1) / usual;
    expect(gain).toBeGreaterThan(0.03);
    expect(loss).toBeGreaterThan(1.15 * gain);
  });

  test('can be moved at once by what happened outside', () => {
    const { people } = buyOnce({ dials: (d) => d.scale('price.reference', 0.9) });
    expect(people.reference[0]).toBeCloseTo(0.9, 6);
  });
});

describe('buying ahead', () => {
  test('a discount fills pantries, and a full pantry buys less until it is used up', () => {
    const market = buyOnce({ dials: (d) => d.most('price.discount', 0.4) });
    const owed = market.people.owed.reduce((sum, one) => sum + one, 0);
    expect(owed).toBeGreaterThan(0.1 * usual);
    market.people.reference.fill(1);
    const plain = openMarket(rules, 'buy');
    nextTurn(plain);
    for (const column of ['life', 'purchases', 'reference'] as const) plain.people[column].set(market.people[column]);
    const withPantry = nextTurn(market);
    buy.run(withPantry);
    buy.run(nextTurn(plain));
    expect(ordersOf(market)).toBeLessThan(0.97 * ordersOf(plain));
    expect(market.people.owed.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.7 * owed);
  });
});

describe('a programme', () => {
  const members = ({ people }: Market) => people.fileMember.fill(1);
  test('pulls members, those most whose share of wallet was small', () => {
    const pulled = buyOnce({ dials: (d) => d.add('buy.programme', 0.04) }, members).people;
    const plain = buyOnce({}, members).people;
    const lift = (small: boolean) => {
      let to = 0;
      let from = 0;
      for (let i = 0; i < plain.n; i++) {
        if (plain.share[i]! < 0.4 !== small) continue;
        to += pulled.nowShare[i]! * pulled.rate[i]!;
        from += plain.nowShare[i]! * plain.rate[i]!;
      }
      return to / from - 1;
    };
    expect(lift(true)).toBeGreaterThan(0.03);
    expect(lift(true)).toBeGreaterThan(1.5 * lift(false));
  });

  test('points are owed first and paid out as rewards when they are worth one', () => {
    const doing: Doing = { dials: (d) => d.add('buy.programmeCost', 0.05) };
    const market = buyOnce(doing, members);
    const paid = (line: string) =>
      market.firm.turnLedger.filter((one) => one.line === line).reduce((sum, { cents }) => sum + cents, 0);
    const earned = market.people.spend.reduce((sum, cents) => sum + Math.round(cents * 0.05), 0);
    const owed = market.people.points.reduce((sum, cents) => sum + cents, 0);
    expect(owed - paid('rewards')).toBe(earned);
    expect(paid('rewards')).toBeLessThan(0);
    expect(Number.isSafeInteger(paid('rewards'))).toBe(true);
  });
});

describe('the monthly box', () => {
  const boxes = (places: number, prepared: (market: Market) => void = () => {}) =>
    buyOnce({ dials: (d) => d.add('buy.subscribe', places) }, (market) => {
      market.people.purchases.fill(4);
      prepared(market);
    });

  test('fills its places with the most satisfied of the willing, and each is at least one order', () => {
    const { people } = boxes(60);
    const inBox = [...people.subscribed].flatMap((one, i) => (one === 1 ? [i] : []));
    expect(inBox.length).toBe(60);
    expect(inBox.every((i) => people.orders[i]! >= 1 && people.category[i]! >= people.orders[i]!)).toBe(true);
    const least = Math.min(...inBox.map((i) => people.satisfaction[i]!));
    expect(least).toBeGreaterThan(72);
  });

  test('is left by who is no longer content, and closed when there are no places', () => {
    const kept = boxes(60, ({ people }) => {
      people.subscribed.fill(1, 0, 10);
      people.satisfaction.fill(40, 0, 10);
    });
    expect([...kept.people.subscribed].slice(0, 10)).toEqual(Array(10).fill(0));
    expect(boxes(0, ({ people }) => people.subscribed.fill(1)).people.subscribed.every((one) => one === 0)).toBe(true);
  });
});

test('a first order makes a customer of a prospect: price in mind, tenure, stage, file', () => {
  const street = smallRules({
    segments: [{ customers: 0, prospects: 3000 }],
    past: { weeks: 0 },
    work: { minutesAtRest: 1000 },
  });
  const market = openMarket(street, 'street');
  const turn = nextTurn(market, { dials: (d) => d.most('price.discount', 0.25, 'first') });
  attract.run(turn);
  buy.run(turn);
  file.run(turn);
  const { people } = market;
  const came = [...people.happened].flatMap((bits, i) => ((bits & HAPPENED.joined) === 0 ? [] : [i]));
  expect(came.length).toBeGreaterThan(50);
  expect(customersOf(market)).toEqual(came);
  for (const i of came) {
    expect(people.orders[i]).toBeGreaterThan(0);
    expect(people.reference[i]).toBeCloseTo(0.75, 12);
    expect(people.everCustomer[i]).toBe(1);
    expect(people.fileJoinedPrice[i]).toBe(25);
    expect(people.tenure[i]! + turn.weeks).toBeGreaterThan(0);
  }
});

test('a decider who is set against the firm lets nothing through', () => {
  const accounts = smallRules({
    segments: [{ customers: 200, prospects: 0, centre: true, buysPer30Days: 2 }],
    past: { weeks: 0 },
  });
  const against = buyOnce({}, ({ people }) => people.centreDecider.fill(39), accounts);
  expect(ordersOf(against)).toBe(0);
  expect(ordersOf(buyOnce({}, () => {}, accounts))).toBeGreaterThan(100);
});
