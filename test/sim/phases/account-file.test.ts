import { describe, expect, test } from 'vitest';
import { FILE_STAGES, FILE_TICKETS, HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { account } from '../../../src/sim/phases/account.ts';
import { file } from '../../../src/sim/phases/file.ts';
import { everythingAtOnce, livelyRules } from '../../support/lively-market.ts';
import type { Doing } from '../../support/small-rules.ts';
import { customersOf, nextTurn, openMarket, playTurn, smallRules } from '../../support/small-rules.ts';

describe('money', () => {
  test('is conserved: cash moves by exactly the sum of the lines, every turn, in whole cents', () => {
    const market = openMarket(livelyRules(), 'money');
    for (let k = 1; k <= 12; k++) {
      const before = market.firm.cents;
      const owed = market.firm.receivables!;
      const bill = { line: 'staff', cents: -480_000 };
      playTurn(market, { ...everythingAtOnce(k), see: ({ firm }) => firm.turnLedger.push(bill) });
      const book = market.firm.books.at(-1)!;
      expect(book.ledger).toContainEqual(bill);
      const sum = book.ledger.reduce((total, { cents }) => total + cents, 0);
      expect(market.firm.cents).toBe(before + sum);
      expect(book.cash).toBe(market.firm.cents);
      // sold on credit is earned before it is paid, and what is never paid is a loss
      expect(book.profit).toBe(sum + market.firm.receivables! - owed);
      expect(book.receivables).toBe([...market.people.fileOwes].reduce((all, cents) => all + cents, 0));
      for (const { cents } of book.ledger) expect(Number.isSafeInteger(cents)).toBe(true);
    }
  });

  test('of sales is what customers paid, of goods what theirs cost', () => {
    const market = openMarket(smallRules(), 'sales');
    playTurn(market);
    const { people, firm } = market;
    const line = (name: string) => firm.turnLedger.find((one) => one.line === name)!.cents;
    expect(line('sales')).toBe(people.spend.reduce((sum, cents) => sum + cents, 0));
    expect(line('goods')).toBe(-people.cost.reduce((sum, cents) => sum + cents, 0));
    expect(line('fixed')).toBe(-1_000_000);
  });
});

describe('the books', () => {
  test('tell what happened, and of customers only what is on file', () => {
    const market = openMarket(livelyRules(), 'books');
    for (let k = 1; k <= 4; k++) playTurn(market, everythingAtOnce(k));
    const { people, firm } = market;
    const book = firm.books.at(-1)!;
    const count = (what: keyof typeof HAPPENED) =>
      [...people.happened].filter((bits) => (bits & HAPPENED[what]) !== 0).length;
    expect(firm.books.map(({ turn }) => turn)).toEqual([1, 2, 3, 4]);
    expect(book.joined).toBe(count('joined'));
    expect(book.complaints).toBe(count('complained'));
    expect(book.causes.reduce((sum, n) => sum + n, 0)).toBe(book.complaints);
    expect(book.returned).toBe(count('returned'));
    expect(book.surveyed).toBe(count('answeredSurvey'));
    expect(book.orders).toBe(people.orders.reduce((sum, n) => sum + n, 0));
    expect(book.ticketsOpen).toBe([...people.fileTicket].filter((state) => state === 1 || state === 2).length);
    expect(book.ticketsOverdue).toBe(
      [...people.fileTicket].filter((state) => FILE_TICKETS[state] === 'overdue').length,
    );
    expect(book.stages.reduce((sum, n) => sum + n, 0)).toBe(people.n);
    expect(book.silent).toBe(book.stages[FILE_STAGES.indexOf('silent')]);
    for (const value of Object.values(book))
      if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true);
  });
});

describe('a survey', () => {
  const ask = (samples: number, seed = 'survey') => {
    const market = openMarket(smallRules({ segments: [{ customers: 3000, prospects: 0 }] }), seed);
    playTurn(market, { dials: (d) => d.add('file.samples', samples) });
    const asked = [...market.people.fileSatisfaction].flatMap((points, i) => (points === 255 ? [] : [i]));
    return { market, asked, book: market.firm.books.at(-1)! };
  };

  test('a smaller sample lies within a larger one', () => {
    const few = ask(50).asked;
    const more = ask(400).asked;
    expect(few.length).toBeGreaterThan(15);
    expect(few.length).toBeLessThanOrEqual(50);
    expect(few.every((i) => more.includes(i))).toBe(true);
  });

  test('comes near what customers feel, the nearer the more are asked, and says how near', () => {
    const { book, market } = ask(2000);
    const here = customersOf(market);
    const truth = here.reduce((sum, i) => sum + market.people.satisfaction[i]!, 0) / here.length;
    expect(Math.abs(book.satisfaction! / 10 - truth)).toBeLessThan(4);
    expect(ask(60).book.plusMinus!).toBeGreaterThan(2.5 * book.plusMinus!);
  });

  test('is not answered by all, hardly by those who have gone', () => {
    const { market, asked } = ask(1e6);
    const gone = rulesGone(market);
    const here = customersOf(market);
    const share = (who: readonly number[]) => who.filter((i) => asked.includes(i)).length / who.length;
    expect(share(here)).toBeGreaterThan(0.5);
    expect(share(here)).toBeLessThan(0.7);
    expect(share(gone)).toBeLessThan(0.3);
    expect(share(gone)).toBeGreaterThan(0.1);
  });

  const rulesGone = ({ rules, people }: ReturnType<typeof openMarket>) =>
    [...people.life].flatMap((state, i) => (rules.charts.lifecycle.is.gone[state] === 1 ? [i] : []));

  test('when nobody is asked nothing is known', () => {
    const { book } = ask(0);
    expect(book.satisfaction).toBe(null);
    expect(book.plusMinus).toBe(null);
    expect(book.trulyLoyal).toBe(null);
  });
});

describe('on file', () => {
  const play = (turns: number, doing: Doing = {}) => {
    const market = openMarket(
      smallRules({ segments: [{ customers: 800, prospects: 200, buysPer30Days: 0.7 }] }),
      'file',
    );
    for (let k = 0; k < turns; k++) playTurn(market, doing);
    return market.people;
  };

  test('stands every order and every cent, and in which turns there was one', () => {
    const people = play(5);
    for (let i = 0; i < people.n; i++) {
      expect(people.fileOrders[i]).toBe(people.purchases[i]);
      expect(people.fileSpend[i]).toBe(Math.min(4_294_967_295, people.spendBefore[i]!));
      const bought = people.fileBought[i]!;
      if (people.fileLastOrder[i] === 0) expect((bought >>> 5) & 1).toBe(1);
      expect(bought & 1).toBe(0);
    }
  });

  test('no face is seen but of those who complained, when nobody is asked or called', () => {
    const market = openMarket(smallRules(), 'faces');
    playTurn(market);
    const { people } = market;
    for (let i = 0; i < people.n; i++) {
      const complained = (people.happened[i]! & HAPPENED.complained) !== 0;
      if (people.fileMood[i] !== 255 && people.fileMoodTurn[i] === 1) expect(complained).toBe(true);
      if (complained) expect(people.fileMood[i]).toBe(people.mood[i]);
    }
  });

  test('a call that is answered shows a face and, of who has left, the reason', () => {
    const people = play(6, {
      plan: (them) => {
        them.planCall.fill(1);
        them.planFit.fill(0.8);
      },
    });
    const seen = [...people.fileMood].filter((mood, i) => mood !== 255 && people.fileOrders[i]! > 0).length;
    expect(seen).toBeGreaterThan(600);
    const learned = [...people.fileReason].filter((reason, i) => reason !== 255 && people.lostReason[i]! > 0).length;
    expect(learned).toBeGreaterThan(20);
  });

  test('what nobody told the firm is not noticed: silent problems, talk, leaving', () => {
    const people = play(3);
    const hidden =
      HAPPENED.silent |
      HAPPENED.left |
      HAPPENED.toldGood |
      HAPPENED.toldBad |
      HAPPENED.stockedUp |
      HAPPENED.claimedFalsely;
    expect([...people.happened].some((bits) => (bits & hidden) !== 0)).toBe(true);
    expect([...people.fileNoticed].every((bits) => (bits & hidden) === 0)).toBe(true);
  });

  test("silence is measured by one's own rhythm: who orders once in four months is not silent after three", () => {
    const people = play(8);
    const silent = FILE_STAGES.indexOf('silent');
    const often: number[] = [];
    const seldom: number[] = [];
    for (let i = 0; i < people.n; i++) {
      if (people.fileOrders[i]! < 2 || people.fileLastOrder[i] !== 4) continue;
      const interval = (people.tenure[i]! * 12) / 52 / people.fileOrders[i]!;
      (interval < 1.2 ? often : seldom).push(people.fileStage[i] === silent ? 1 : 0);
    }
    const share = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    expect(share(often)).toBe(1);
    expect(share(seldom)).toBeLessThan(0.9);
  });

  test('members join a programme only while there is one', () => {
    expect([...play(3).fileMember].every((one) => one === 0)).toBe(true);
    const joined = play(3, { dials: (d) => d.add('buy.programme', 0.02) }).fileMember.reduce(
      (sum, one) => sum + one,
      0,
    );
    expect(joined).toBeGreaterThan(80);
  });
});

test('where a scenario is only talk, keeping books and files changes nobody', () => {
  const market = openMarket(smallRules({ segments: [{ customers: 6, prospects: 0 }], inert: true }), 'inert');
  const before = [...market.people.satisfaction];
  const { firm } = market;
  for (let k = 1; k <= 3; k++) {
    const turn = nextTurn(market);
    account.run(turn);
    file.run(turn);
  }
  expect([...market.people.satisfaction]).toEqual(before);
  expect(firm.books.length).toBe(3);
  expect(firm.cents).toBe(10_000_000 - 3 * 1_000_000);
  expect(firm.measured.turns).toBe(3);
  expect(firm.measured.satisfaction / 3).toBeCloseTo(before.reduce((sum, points) => sum + points, 0) / 6, 9);
});
