import { describe, expect, it } from 'vitest';
import { fold128 } from '../../../src/math/fold.ts';
import { columnNames } from '../../../src/sim/people/columns.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { account } from '../../../src/sim/phases/account.ts';
import type { Turn } from '../../../src/sim/phases/phase.ts';
import { waitDaysOf } from '../../../src/sim/phases/read-work.ts';
import type { Doing, Small } from '../../support/small-rules.ts';
import { nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const RIVAL = { id: 'other', name: { en: 'x' }, about: { en: 'x' } };
const CALM = {
  serve: { moraleRest: 60 },
  account: { moraleWeeks: 13, moraleTraining: 10, moraleLoad: 25, moraleLoadFrom: 0.8 },
};

/** Six people in turn 1, before the books are closed. */
function sixPeople(more: Small = {}, doing: Doing = {}): Turn {
  const rules = smallRules({
    segments: [{ customers: 6, prospects: 0 }],
    past: { weeks: 0 },
    rivals: [RIVAL],
    model: CALM,
    ...more,
  });
  const market = openMarket(rules, 'six');
  return nextTurn(market, doing);
}

function closed(turn: Turn) {
  account.run(turn);
  return turn.firm.books.at(-1)!;
}

describe('a page of the books', () => {
  it('counts what happened this turn', () => {
    const turn = sixPeople({}, { dials: (dials) => dials.scale('rival.price', 0.85) });
    const { people, firm, rules } = turn;
    const { is, index } = {
      is: rules.charts.ticket.is,
      index: (list: ArrayLike<number>) => Array.from(list).indexOf(1),
    };
    const { joined, complained, resolved, resolvedFast, brushedOff, contacted, returned } = HAPPENED;
    people.orders.set([3, 2, 0, 1, 0, 0]);
    people.spend.set([900, 500, 0, 300, 0, 0]);
    people.cost.set([400, 200, 0, 100, 0, 0]);
    people.points.set([11, 0, 5, 0, 0, 0]);
    people.lostReason.set([0, 4, 4, 0, 0, 0]);
    people.ticket.set([0, index(is.open), index(is.overdue), 0, 0, index(is.open)]);
    people.ticketCause.set([1, 1, 0, 0, 0, 0]);
    people.happened.set([
      joined | complained,
      complained | resolvedFast,
      returned,
      resolved | contacted,
      brushedOff,
      0,
    ]);
    people.planVisit.set([1, 0, 0, 1, 0, 1]);
    people.planCall.set([1, 0, 0, 2, 0, 1]);
    people.planMessage.set([1, 0, 0, 4, 0, 1]);
    firm.spentMinutes = 0.9 * 1234.4;
    firm.capacityMinutes = 1234.4;
    const before = firm.cents;
    const book = closed(turn);
    expect(book).toEqual({
      turn: 1,
      sales: 1700,
      orders: 6,
      joined: 1,
      complaints: 2,
      closed: 3,
      // an overdue complaint is still open
      ticketsOpen: 2 + is.open[index(is.overdue)]!,
      ticketsOverdue: 1,
      waitDays: Math.round(10 * waitDaysOf(turn)),
      utilisation: 90,
      capacity: 1234,
      causes: [0, 2],
      contacts: 7,
      visits: 1,
      silent: 0,
      customers: 0,
      surveyed: 0,
      satisfaction: null,
      plusMinus: null,
      trulyLoyal: null,
      rivalPrice: 8500,
      profit: 1700 - 700 - 1_000_000,
      cash: before + 1700 - 700 - 1_000_000,
      returned: 1,
      returnedOrders: 2,
      stages: [],
      ledger: [
        { line: 'sales', cents: 1700 },
        { line: 'goods', cents: -700 },
        { line: 'fixed', cents: -1_000_000 },
      ],
    });
    expect(firm.pointsCents).toBe(16);
    expect(firm.cents).toBe(book.cash);
    expect(firm.measured).toMatchObject({ turns: 1, profit: book.profit });
  });

  it('keeps its own copy of the lines', () => {
    const turn = sixPeople();
    const book = closed(turn);
    turn.firm.turnLedger.push({ line: 'later', cents: 5 });
    expect(book.ledger.map(({ line }) => line)).toEqual(['fixed']);
  });

  it('knows no rival where there is none', () => {
    expect(closed(sixPeople({ rivals: [] })).rivalPrice).toBe(10_000);
  });

  it('measures nothing before the first turn: the past is not played', () => {
    const market = openMarket(smallRules({ segments: [{ customers: 6, prospects: 0 }], past: { weeks: 26 } }), 'past');
    expect(market.firm.measured.turns).toBe(0);
    const turn = nextTurn(market);
    closed({ ...turn, turn: 0 });
    expect(market.firm.measured.turns).toBe(0);
    closed(turn);
    expect(market.firm.measured.turns).toBe(1);
  });

  it('adds up what was done against good conduct', () => {
    const turn = sixPeople({}, { dials: (dials) => dials.add('account.conduct', 2.5) });
    turn.firm.conduct = 4;
    closed(turn);
    expect(turn.firm.conduct).toBe(6.5);
  });

  it.each([
    ['fails costs its overrun, in whole cents', 1, [{ line: 'overrun', cents: -20_001 }]],
    ['works costs nothing more', 0, []],
  ])('with a project that %s', (_how, risk, lines) => {
    const turn = sixPeople(
      {},
      {
        dials: (dials) => {
          dials.set('system.number', 1);
          dials.add('system.risk', risk);
          dials.add('system.overrunCents', 20_000.6);
        },
      },
    );
    expect(closed(turn).ledger.filter(({ line }) => line === 'overrun')).toEqual(lines);
  });
});

describe('what businesses owe', () => {
  const mixed = (): Small => ({
    segments: [
      { customers: 3, prospects: 0 },
      { customers: 3, prospects: 0, trade: {} },
    ],
  });

  it('is earned before it is paid; what consumers have on file is no debt', () => {
    const turn = sixPeople(mixed());
    const { people, firm } = turn;
    firm.receivables = 700;
    firm.badDebt = 90;
    people.fileOwes.set([5000, 0, 0, 100, 200, 600]);
    const book = closed(turn);
    expect(book).toMatchObject({ receivables: 900, badDebt: 90, profit: -1_000_000 + 200 });
    expect(firm.receivables).toBe(900);
  });

  it('is no line in the books of a firm that has only consumers', () => {
    const turn = sixPeople();
    expect(Object.keys(closed(turn))).not.toContain('receivables');
    expect(turn.firm.receivables).toBe(undefined);
  });
});

describe('morale', () => {
  const moraleOf = (firm: Partial<Turn['firm']>, lift = 0, more: Small = {}) => {
    const turn = sixPeople({ weeks: 13, ...more }, { dials: (dials) => dials.add('account.morale', lift) });
    Object.assign(turn.firm, { morale: 60, capacityMinutes: 1000, spentMinutes: 0, training: 0, ...firm });
    closed(turn);
    return turn.firm.morale;
  };
  const PART = 1 - Math.exp(-1); // of the way, in a quarter

  it.each([
    ['stays where it rests', {}, 0, 60],
    ['rises with training', { training: 0.5 }, 0, 60 + 5 * PART],
    ['falls with a load beyond the usual', { spentMinutes: 1200 }, 0, 60 - 25 * 0.4 * PART],
    ['does not rise with a light load', { spentMinutes: 500 }, 0, 60],
    ['follows what levers do for it', {}, 12, 60 + 12 * PART],
    ['comes nearer by the same part from anywhere', { morale: 20 }, 0, 20 + 40 * PART],
    ['aims at a hundred at most', { morale: 100 }, 500, 100],
    ['aims at nothing at least', { morale: 10 }, -500, 10 - 10 * PART],
  ])('%s', (_how, firm, lift, points) => {
    expect(moraleOf(firm, lift)).toBeCloseTo(points, 9);
  });

  it('does not move where a scenario is only talk', () => {
    expect(moraleOf({ morale: 20 }, 30, { inert: true })).toBe(20);
  });
});

describe('the phase that keeps the books', () => {
  it('reads no dial but those it declares, and those all', () => {
    const turn = sixPeople(
      {},
      {
        dials: (dials) => {
          dials.set('system.number', 1);
          dials.add('system.risk', 1);
        },
      },
    );
    const read = new Set<string>();
    const dials = new Proxy(turn.dials, {
      get(target, name) {
        read.add(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
    const slots = new Set<string>();
    const at: Turn['luck']['at'] = (slot, ...more) => {
      slots.add(slot);
      return turn.luck.at(slot, ...more);
    };
    const luck = { ...turn.luck, at };
    closed({ ...turn, dials, luck });
    expect([...read].sort()).toEqual([...account.dials].sort());
    expect([...slots]).toEqual([...account.slots]);
  });

  it('writes to nobody', () => {
    const turn = sixPeople();
    turn.people.happened.fill(HAPPENED.joined | HAPPENED.complained);
    const folds = () => columnNames(turn.people.groups).map((name) => fold128(turn.people[name]));
    const before = folds();
    closed(turn);
    expect(folds()).toEqual(before);
    expect(account).toMatchObject({ name: 'account', writes: [] });
  });
});
