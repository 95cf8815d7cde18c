import { describe, expect, it } from 'vitest';
import type { Book, WhyLine } from '../../../src/sim/index.ts';
import type { Pages } from '../../../src/ui/why/pages.ts';
import { flowOf, pagesOf, pulledMost } from '../../../src/ui/why/pages.ts';
import { pullingCauses } from '../../../src/ui/why/pulling.ts';

type Cause = WhyLine['causes'][number];

const QUIET: Partial<Book> = {
  orders: 100,
  waitDays: 30,
  sales: 1_000_000,
  customers: 500,
  rivalPrice: 9500,
  capacity: 6000,
  causes: [10, 10],
  cash: 50_000,
  ledger: [
    { line: 'sales', cents: 1_000_000 },
    { line: 'fixed', cents: -400_000 },
  ],
};
const page = (turn: number, over: Partial<Book> = {}) => ({ ...QUIET, ...over, turn }) as Book;
const causes = [{ money: true }, { money: false }] as unknown as Pages['causes'];
const pages = (over: Partial<Book>): Pages => ({ before: page(1), now: page(2, over), causes });
const line = (measure: WhyLine['measure'], to: number, ...told: readonly Cause[]): WhyLine => ({
  measure,
  from: 100,
  to,
  causes: told,
});
const bills = (cents: number) => ({
  ledger: [
    { line: 'sales', cents: 1_000_000 },
    { line: 'fixed', cents: -cents },
  ],
});

describe('a cause is told only as the books have it', () => {
  it.each<[string, Cause, Partial<Book>, 'up' | 'down' | null]>([
    ['smaller bills, and they are', { id: 'bills', weight: 0.3 }, bills(200_000), 'up'],
    ['smaller bills, and they rose', { id: 'bills', weight: 0.3 }, bills(900_000), null],
    ['bigger bills, and they fell', { id: 'bills', weight: -0.3 }, bills(200_000), null],
    ['bigger bills, and they stood still', { id: 'bills', weight: -0.3 }, {}, null],
    ['longer waits, and they are', { id: 'waiting', weight: 0.3 }, { waitDays: 40 }, 'up'],
    ['longer waits, and they fell', { id: 'waiting', weight: 0.3 }, { waitDays: 20 }, null],
    ['fewer hands, and there are', { id: 'staff', weight: 0.3 }, { capacity: 5000 }, 'up'],
    ['fewer hands, and there are more', { id: 'staff', weight: 0.3 }, { capacity: 7000 }, null],
    ['fewer faulty goods, and there are more', { id: 'quality', weight: -0.3 }, { causes: [20, 0] }, null],
    ['more faulty goods, and there are', { id: 'quality', weight: 0.3 }, { causes: [20, 0] }, 'up'],
    ['a price that fell and drew more', { id: 'price', weight: 0.3 }, { orders: 150 }, 'down'],
    ['a price that rose and brought more', { id: 'price', weight: 0.3 }, { sales: 1_500_000 }, 'up'],
    ['a season, which no book has', { id: 'season', weight: 0.3 }, {}, 'up'],
  ])('%s', (_, cause, over, way) => {
    const told = pullingCauses(line('sales', cause.weight > 0 ? 200 : 50, cause), pages(over));
    expect(told.map((one) => one.way)).toEqual(way === null ? [] : [way]);
  });

  it('which pulled the way the line went, and not the other way', () => {
    const both = [
      { id: 'season', weight: 0.3 },
      { id: 'unseen', weight: -0.2 },
    ] as const;
    expect(pullingCauses(line('sales', 200, ...both), null).map(({ id }) => id)).toEqual(['season']);
    expect(pullingCauses(line('sales', 50, ...both), null).map(({ id }) => id)).toEqual(['unseen']);
  });
});

describe('two pages of the books', () => {
  it('are those of the turn asked for, or the last two; the first turn has none', () => {
    const books = [page(1), page(2), page(3)];
    expect(pagesOf(books, { causes })).toMatchObject({ before: { turn: 2 }, now: { turn: 3 } });
    expect(pagesOf(books, { causes }, 2)).toMatchObject({ before: { turn: 1 }, now: { turn: 2 } });
    expect(pagesOf(books, { causes }, 1)).toBeNull();
    expect(pagesOf([], { causes })).toBeNull();
  });

  it('tell what came in and went out: what is sold on credit has not come in', () => {
    const ledger = [
      { line: 'sales', cents: 900 },
      { line: 'onCredit', cents: -500 },
      { line: 'goods', cents: -300 },
      { line: 'collected', cents: 100 },
    ];
    expect(flowOf({ ledger })).toEqual({ in: 500, out: 300 });
  });

  it('tell the line that pulled cash most the way it went, one that was not there before included', () => {
    const ledger = [
      { line: 'sales', cents: 800_000 },
      { line: 'fixed', cents: -300_000 },
      { line: 'deposit', cents: -700_000 },
    ];
    expect(pulledMost(pages({ ledger, cash: 40_000 }))).toEqual({ line: 'deposit', from: 0, to: -700_000 });
    expect(pulledMost(pages({ ledger, cash: 60_000 }))).toEqual({ line: 'fixed', from: -400_000, to: -300_000 });
    expect(pulledMost(pages({ ledger }))).toBeNull();
    expect(pulledMost(pages({ cash: 60_000 }))).toBeNull();
  });
});
