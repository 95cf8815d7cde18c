import { describe, expect, test } from 'vitest';
import { HAPPENED, LEAVING_REASONS } from '../../../src/sim/people/vocabulary.ts';
import type { Doing, Market } from '../../support/small-rules.ts';
import { customersOf, meanOf, openMarket, playTurn, smallRules } from '../../support/small-rules.ts';

const N = 600;
const SAFE = { risk: 0 };

/** A market of firms alone; what is not said is as any account is. */
function firms(trade: object, segment: object = {}, more: object = {}) {
  return smallRules({
    segments: [{ customers: N, prospects: 0, buysPer30Days: 4, ownShare: 0.5, trade, ...segment }],
    charts: {
      mood: { preset: 'fiveMoods' },
      privacy: { preset: 'fourSteps' },
      lifecycle: { preset: 'b2b' },
      ticket: { preset: 'complaint' },
      level: { preset: 'fourLevels' },
    },
    // hands enough, and nothing goes wrong: terms alone decide
    work: { orderMinutes: 1 },
    model: { serve: { failurePerOrder: 0 } },
    past: { weeks: 26 },
    ...more,
  });
}

function played(rules: ReturnType<typeof firms>, turns: number, doing: (turn: number) => Doing = () => ({})): Market {
  const market = openMarket(rules, 'firms');
  for (let turn = 1; turn <= turns; turn++) playTurn(market, doing(turn));
  return market;
}

const sum = (column: ArrayLike<number>): number => Array.from(column).reduce((all, one) => all + one, 0);

describe('credit', () => {
  test('is a sale now and cash later: profit and cash part by what more is owed', () => {
    const market = openMarket(firms({ ...SAFE, termDays: 60 }), 'credit');
    for (let turn = 1; turn <= 4; turn++) {
      const owed = market.firm.receivables!;
      playTurn(market, { dials: (dials) => dials.add('credit.days', 30) });
      const { ledger, profit } = market.firm.books.at(-1)!;
      const cash = sum(ledger.map(({ cents }) => cents));
      expect(market.firm.receivables).toBeGreaterThan(owed);
      expect(profit - cash).toBe(market.firm.receivables! - owed);
    }
  });

  test('stands at about a term of sales when terms are as they were', () => {
    const market = played(firms({ ...SAFE, termDays: 60 }), 6);
    const monthly = meanOf(market.firm.books.map(({ sales }) => sales));
    const months = market.firm.receivables! / monthly;
    expect(months).toBeGreaterThan(1.4);
    expect(months).toBeLessThan(2.6);
  });

  test('where nobody may owe anything, nothing is owed and nobody defaults', () => {
    const market = played(firms({ risk: 0.5, termDays: 0 }), 3);
    expect(market.firm.receivables).toBe(0);
    expect(market.firm.books.every(({ badDebt }) => badDebt === 0)).toBe(true);
  });

  test('longer terms sell more and lose more', () => {
    const at = (days: number, risk: number) => {
      const { books } = played(firms({ risk }), 6, () => ({ dials: (dials) => dials.add('credit.days', days) })).firm;
      return { orders: sum(books.map(({ orders }) => orders)), lost: sum(books.map(({ badDebt }) => badDebt!)) };
    };
    expect(at(45, 0).orders).toBeGreaterThan(1.05 * at(-15, 0).orders);
    expect(at(45, 0.02).lost).toBeGreaterThan(2 * at(-15, 0.02).lost);
  });

  test('what is written off is what the account owed, and the account is gone for good', () => {
    const market = openMarket(firms({ risk: 0.4 }), 'bad debt');
    const owed = Array.from(market.people.fileOwes);
    playTurn(market);
    const { people, firm, rules } = market;
    const out = owed.flatMap((_, i) => ((people.happened[i]! & HAPPENED.defaulted) !== 0 ? [i] : []));
    expect(out.length).toBeGreaterThan(10);
    expect(firm.books.at(-1)!.badDebt).toBe(sum(out.map((i) => owed[i]!)));
    for (const i of out) {
      expect(people.fileOwes[i]).toBe(0);
      expect(rules.charts.lifecycle.is.gone[people.life[i]!]).toBe(1);
      expect(LEAVING_REASONS[people.lostReason[i]!]).toBe('involuntary');
    }
    for (let turn = 2; turn <= 6; turn++) {
      playTurn(market, {
        plan: ({ planOffer, planWorth }) => {
          planOffer.fill(2);
          planWorth.fill(5000);
        },
      });
    }
    for (const i of out) expect(rules.charts.lifecycle.is.gone[people.life[i]!]).toBe(1);
  });

  test('a limit holds orders of who owes more than so many months', () => {
    const market = openMarket(firms({ ...SAFE, termDays: 120 }), 'limit');
    for (let turn = 1; turn <= 5; turn++) playTurn(market, { dials: (dials) => dials.set('credit.limit', 1) });
    const held = market.firm.receivables!;
    expect(held).toBeLessThan(0.75 * played(firms({ ...SAFE, termDays: 120 }), 5).firm.receivables!);
  });
});

describe('a price of one’s own', () => {
  test('is what is paid; what is agreed later moves the share, what was agreed at the start does not', () => {
    const market = openMarket(firms(SAFE), 'deal');
    const half = N / 2;
    const plan = (people: Market['people']) => void people.fileDeal.fill(0.85, 0, half);
    for (let turn = 1; turn <= 3; turn++) playTurn(market, { plan });
    const { people } = market;
    const here = customersOf(market);
    const mean = (column: ArrayLike<number>, from: number, to: number) =>
      meanOf(here.filter((i) => i >= from && i < to).map((i) => column[i]!));
    expect(mean(people.price, 0, half)).toBeCloseTo(0.85, 5);
    expect(mean(people.nowShare, 0, half)).toBeGreaterThan(mean(people.nowShare, half, N) + 0.05);
    people.restDeal.fill(0.85, 0, half);
    playTurn(market, { plan });
    expect(mean(people.nowShare, 0, half)).toBeLessThan(mean(people.nowShare, half, N) + 0.05);
  });
});

describe('winning a business', () => {
  const rules = firms({ ...SAFE, advancePerWeek: 0.3 }, { customers: 50, prospects: 400 });
  const joined = (market: Market) => sum(market.firm.books.map((book) => book.joined));
  const see = (people: Market['people']) => void people.planVisit.fill(1, 50);

  test('takes its steps one at a time: nobody signs in the turn they first hear of the firm', () => {
    const market = openMarket(rules, 'steps');
    const { lifecycle } = rules.charts;
    const met = new Map<number, number>();
    for (let turn = 1; turn <= 8; turn++) {
      const before = Array.from(market.people.life);
      playTurn(market, { plan: see });
      for (let i = 50; i < 450; i++) {
        const [was, now] = [before[i]!, market.people.life[i]!];
        if (was === lifecycle.initial && now !== was) met.set(i, turn);
        if (lifecycle.is.prospect[was] === 1 && lifecycle.is.customer[now] === 1) {
          expect(turn - met.get(i)!).toBeGreaterThanOrEqual(3);
        }
      }
    }
    expect(joined(market)).toBeGreaterThan(5);
  });

  test('goes faster for who is seen to, and backwards for who is not', () => {
    const seen = played(rules, 7, () => ({ plan: see }));
    const left = played(rules, 7, (turn) => (turn <= 3 ? { plan: see } : {}));
    expect(joined(seen)).toBeGreaterThan(1.3 * joined(left));
    const strangers = ({ people }: Market) =>
      Array.from(people.life.subarray(50)).filter((state) => state === rules.charts.lifecycle.initial).length;
    expect(strangers(left)).toBeGreaterThan(strangers(seen));
  });

  test('is stopped by a decider who is against it', () => {
    const centred = firms({ ...SAFE, advancePerWeek: 0.3 }, { customers: 50, prospects: 400, centre: true });
    const against = (people: Market['people']) => {
      people.planVisit.fill(1, 50);
      people.centreDecider.fill(30, 50);
    };
    expect(joined(played(centred, 8, () => ({ plan: see })))).toBeGreaterThan(5);
    expect(joined(played(centred, 8, () => ({ plan: against })))).toBe(0);
  });

  test('leaves offices to tenders', () => {
    const offices = firms({ ...SAFE, as: 'government', advancePerWeek: 2 }, { customers: 50, prospects: 400 });
    expect(joined(played(offices, 6, () => ({ plan: see })))).toBe(0);
  });
});

describe('a tender', () => {
  const text = { en: 'x' };
  const tenders = Array.from({ length: 24 }, (_, at) => ({
    id: `t${at}`,
    name: text,
    story: text,
    opens: 1,
    decides: 2,
    segment: 'people',
    at,
    weeks: 26,
    rivals: [{ name: text, price: 1 }],
    wonText: text,
    lostText: text,
  }));
  const rules = firms({ ...SAFE, as: 'government' }, { customers: 0, prospects: 60 }, { tenders });
  const won = (price: number, service = 0, prepare: (market: Market) => void = () => {}) => {
    const market = openMarket(rules, 'bids');
    prepare(market);
    for (let turn = 1; turn <= 2; turn++) {
      playTurn(market, {
        dials: (dials) => {
          if (turn === 2 && price > 0) dials.set('bid.price', price);
          dials.add('bid.service', service);
        },
      });
    }
    return { market, count: Object.values(market.firm.tenders!).filter((one) => one.won).length };
  };

  test('is not won without a bid, and more often at a lower price, with a better clause, a closer relationship', () => {
    expect(won(0).count).toBe(0);
    expect(won(0.85).count).toBeGreaterThan(won(1).count);
    expect(won(1).count).toBeGreaterThan(won(1.2).count);
    expect(won(1, 40).count).toBeGreaterThan(won(1).count);
    expect(won(1, 0, ({ people }) => void people.level.fill(3)).count).toBeGreaterThan(won(1).count);
  });

  test('binds who wins it at the price bid', () => {
    const { market } = won(0.8);
    const { people, firm } = market;
    const winners = tenders.filter(({ id }) => firm.tenders![id]!.won).map(({ at }) => at);
    expect(winners.length).toBeGreaterThan(12);
    for (const i of winners) {
      expect(people.fileDeal[i]).toBeCloseTo(0.8, 6);
      expect(people.happened[i]! & HAPPENED.joined).not.toBe(0);
    }
    expect(firm.tenders!['t0']).toMatchObject({ turn: 2, bid: 80 });
  });

  test('lost to a rival, a customer is gone', () => {
    const accounts = firms(SAFE, { customers: 60 }, { tenders });
    const market = played(accounts, 2);
    const { people, firm } = market;
    for (const { id, at } of tenders) {
      expect(firm.tenders![id]).toMatchObject({ won: false, bid: null });
      expect(accounts.charts.lifecycle.is.customer[people.life[at]!]).toBe(0);
    }
  });
});

describe('levels', () => {
  const at = (satisfaction: number, trust: number) => {
    const market = openMarket(firms({ ...SAFE, raisePerWeek: 0.1 }), 'levels');
    for (let turn = 1; turn <= 6; turn++) {
      playTurn(market, {
        plan: (people) => {
          people.attitude.fill(satisfaction);
          people.satisfaction.fill(satisfaction);
          people.trust.fill(trust);
        },
      });
    }
    return market;
  };
  const mean = ({ people }: Market) => meanOf(Array.from(people.level));
  test('rise where attitude and trust are above their marks', () => {
    expect(mean(at(88, 80))).toBeGreaterThan(1);
    expect(mean(at(60, 60))).toBe(0);
  });
  test('fall where attitude has cooled, and are nothing where trust is broken', () => {
    const market = at(88, 80);
    const high = mean(market);
    playTurn(market, {
      plan: ({ attitude, satisfaction }) => {
        attitude.fill(30);
        satisfaction.fill(30);
      },
    });
    expect(mean(market)).toBeLessThan(high);
    playTurn(market, { plan: ({ trust }) => void trust.fill(10) });
    expect(meanOf(customersOf(market).map((i) => market.people.level[i]!))).toBe(0);
  });
});

describe('kinds of businesses', () => {
  test('intermediaries order more unevenly than they sell', () => {
    const swing = (as: string) => {
      const market = openMarket(firms({ ...SAFE, as }, { buysPer30Days: 8 }), 'swing');
      const orders: number[] = [];
      for (let turn = 1; turn <= 12; turn++) {
        const season = turn % 4 === 0 ? 1.5 : 0.85;
        playTurn(market, { dials: (dials) => dials.scale('demand.season', season) });
        if (turn > 4) orders.push(market.firm.books.at(-1)!.orders / customersOf(market).length);
      }
      return Math.max(...orders) / Math.min(...orders);
    };
    expect(swing('intermediary')).toBeGreaterThan(1.1 * swing('account'));
  });

  test('colleagues are not invoiced, do not leave, and make a process worth more or less', () => {
    const mixed = (pleased: number) => {
      const rules = smallRules({
        segments: [
          { customers: 400, prospects: 0 },
          { customers: 40, prospects: 0, trade: { as: 'internal' } },
        ],
        past: { weeks: 8 },
      });
      const market = openMarket(rules, 'colleagues');
      for (let turn = 1; turn <= 3; turn++) {
        playTurn(market, {
          dials: (dials) => dials.add('serve.process', 1),
          plan: ({ satisfaction }) => void satisfaction.fill(pleased, 400),
        });
      }
      return market;
    };
    const [well, badly] = [mixed(90), mixed(30)];
    expect(sum(well.people.spend.subarray(400))).toBe(0);
    expect(sum(badly.people.orders.subarray(400))).toBeGreaterThan(0);
    expect(customersOf(badly).filter((i) => i >= 400)).toHaveLength(40);
    const others = ({ people }: Market) => meanOf(Array.from(people.satisfaction.subarray(0, 400)));
    expect(others(well)).toBeGreaterThan(others(badly) + 0.5);
  });
});
