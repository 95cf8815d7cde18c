import { describe, expect, test } from 'vitest';
import { fold128 } from '../../../src/math/fold.ts';
import { columnNames } from '../../../src/sim/people/columns.ts';
import { stepBounds } from '../../../src/sim/people/past.ts';
import { FILE_STAGES, FILE_TICKETS, HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { customersOf, meanOf, openMarket, smallRules } from '../../support/small-rules.ts';

describe('when turn 1 opens', () => {
  const rules = smallRules({ segments: [{ customers: 1500, prospects: 300 }], past: { weeks: 78, openTickets: 40 } });
  const market = openMarket(rules, 'past');
  const { people, firm } = market;
  const customers = customersOf(market);

  test('some have gone unnoticed, most are still customers, nobody was conjured', () => {
    expect(customers.length).toBeGreaterThan(900);
    expect(customers.length).toBeLessThan(1500);
    expect([...people.purchases].filter((count) => count > 0).length).toBe(1500);
    for (let i = 1500; i < 1800; i++) expect(people.purchases[i]).toBe(0);
  });

  test('satisfaction and expectation are at rest near each other', () => {
    expect(meanOf(customers.map((i) => people.satisfaction[i]!))).toBeGreaterThan(69);
    expect(meanOf(customers.map((i) => people.satisfaction[i]!))).toBeLessThan(77);
    expect(meanOf(customers.map((i) => people.expectation[i]!))).toBeGreaterThan(70);
    expect(meanOf(customers.map((i) => people.expectation[i]!))).toBeLessThan(75);
  });

  test('the books are new and cash is what the author gave', () => {
    expect(firm.cents).toBe(10_000_000);
    expect(firm.books).toEqual([]);
    expect(firm.turnLedger).toEqual([]);
    expect(firm.measured.turns).toBe(0);
    expect(firm.measured.openingShare).toBeGreaterThan(0.05);
    expect(firm.measured.openingShare).toBeLessThan(0.5);
  });

  test('as many complaints lie open as the author says, and those faces alone are known', () => {
    const open = [...people.fileTicket].filter((state) => FILE_TICKETS[state] === 'open').length;
    const overdue = [...people.fileTicket].filter((state) => FILE_TICKETS[state] === 'overdue').length;
    expect(open + overdue).toBe(40);
    expect([...people.fileMood].filter((mood) => mood !== 255).length).toBe(40);
    expect([...people.fileSatisfaction].every((points) => points === 255)).toBe(true);
  });

  test('files hold orders, money and silence; the opening base is who is really there', () => {
    for (let i = 0; i < 1500; i++) {
      expect(people.fileOrders[i]).toBe(people.purchases[i]);
      expect(people.fileLastOrder[i]).toBeLessThan(255);
    }
    expect([...people.opening].reduce((sum, one) => sum + one, 0)).toBe(customers.length);
    expect([...people.everCustomer]).toEqual([...people.opening]);
    expect(customers.every((i) => people.openingValue[i]! > 0)).toBe(true);
    const stages = [...people.fileStage].map((stage) => FILE_STAGES[stage]);
    for (const stage of ['first', 'repeat', 'silent', 'prospect']) expect(stages).toContain(stage);
    expect([...people.happened].every((bits) => bits === 0)).toBe(true);
  });

  test('no column holds a number that cannot be hashed', () => {
    for (const name of columnNames(people.groups)) expect(fold128(people[name])).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a sale in the past', () => {
  const past = { weeks: 78, sale: { weeksAgo: 1, discount: 0.5 } };
  const rules = smallRules({ segments: [{ customers: 1500, prospects: 0, joinedInSale: 0.5 }], past });

  test('has a week of its own among the steps', () => {
    const bounds = stepBounds(rules);
    expect(bounds).toContain(-1);
    expect(bounds).toContain(-2);
    expect(bounds.at(-1)).toBe(0);
    expect(bounds[0]).toBe(-78);
  });

  test('leaves those who joined in it with a lower price in mind, and it stands on their files', () => {
    const { people } = openMarket(rules, 'sale');
    const joined = [...people.fileJoinedPrice].flatMap((percent, i) => (percent === 50 ? [i] : []));
    const others = [...people.fileJoinedPrice].flatMap((percent, i) => (percent === 0 && i < 1500 ? [i] : []));
    expect(joined.length).toBeGreaterThan(650);
    const price = (who: number[]) => meanOf(who.map((i) => people.reference[i]!));
    expect(price(joined)).toBeLessThan(0.6);
    expect(price(others)).toBeGreaterThan(0.8);
  });
});

test('dials the author turned in the past leave their mark', () => {
  const bad = { weeks: 52, dials: [{ fromWeeksAgo: 26, toWeeksAgo: 0, dial: 'serve.quality', by: -20 }] };
  const mean = (past: Readonly<Record<string, unknown>>) => {
    const market = openMarket(smallRules({ past }), 'dials');
    return meanOf(customersOf(market).map((i) => market.people.satisfaction[i]!));
  };
  expect(mean(bad)).toBeLessThan(mean({ weeks: 52 }) - 2);
});

test('without a past all on file are customers with one order', () => {
  const market = openMarket(smallRules({ segments: [{ customers: 30, prospects: 5 }], past: { weeks: 0 } }), 'none');
  expect(customersOf(market).length).toBe(30);
  expect([...market.people.purchases].slice(0, 30).every((count) => count === 1)).toBe(true);
  expect([...market.people.fileLastOrder].slice(0, 30).every((turns) => turns === 0)).toBe(true);
});

describe('a named customer', () => {
  const story = {
    name: { en: 'x' },
    about: { en: 'x' },
    age: 40,
    head: 'bangs',
    segment: 'people',
    arc: 'story',
    remembers: { en: 'x' },
  };
  const lastMorning = [
    { when: [], comes: true, line: { en: 'x' } },
    { when: [], comes: false, line: { en: 'x' } },
  ];
  const rules = smallRules({
    segments: [{ customers: 40 }],
    cast: [
      {
        ...story,
        lastMorning,
        id: 'regular',
        at: 3,
        traits: { orders: 24, lastOrderTurnsAgo: 2, satisfaction: 51, tenureWeeks: 100, mood: 'irritated' },
        knownMood: true,
      },
      { ...story, lastMorning, id: 'lost', at: 4, gone: true, traits: { lastOrderTurnsAgo: 12, satisfaction: 35 } },
      { ...story, lastMorning, id: 'caller', at: 5, traits: { ticket: true, satisfaction: 60 } },
    ],
  });
  const { people } = openMarket(rules, 'cast');

  test('stands where the author put them', () => {
    expect(people.fileOrders[3]).toBe(24);
    expect(people.fileLastOrder[3]).toBe(2);
    expect(people.satisfaction[3]).toBe(51);
    expect(rules.charts.mood.states[people.mood[3]!]).toBe('irritated');
    expect(people.fileMood[3]).toBe(people.mood[3]);
    expect(rules.charts.lifecycle.is.customer[people.life[3]!]).toBe(1);
  });

  test('may have left long ago', () => {
    expect(rules.charts.lifecycle.is.gone[people.life[4]!]).toBe(1);
    expect(people.lostDays[4]).toBeGreaterThan(300);
    expect(people.opening[4]).toBe(0);
  });

  test('may stand there with an open complaint, feeling just what the author says', () => {
    expect(rules.charts.ticket.is.open[people.ticket[5]!]).toBe(1);
    expect(people.satisfaction[5]).toBe(60);
    expect(people.ticketFall[5]).toBeGreaterThan(0);
  });
});

test('nothing that happened in the past is left as news of the first turn', () => {
  const { people } = openMarket(smallRules(), 'news');
  expect([...people.fileNoticed].some((bits) => (bits & HAPPENED.bought) !== 0)).toBe(false);
  expect([...people.spend].every((cents) => cents === 0)).toBe(true);
});
