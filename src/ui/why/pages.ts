import type { Book, Scenario, WhyLine } from '../../sim/index.ts';
import { changeBetween } from './change.ts';

type CauseId = WhyLine['causes'][number]['id'];

/** The page of the turn just closed and the one before it: what every cause that is told is held against. */
export interface Pages {
  readonly before: Book;
  readonly now: Book;
  readonly causes: Scenario['causes']; // what complaints may be about, in the order of the books
}

/** The pages of a turn, the last one where none is named; null where it is the first, or not closed. */
export function pagesOf(books: readonly Book[], { causes }: Pick<Scenario, 'causes'>, turn?: number): Pages | null {
  const at = turn === undefined ? books.length - 1 : books.findIndex((book) => book.turn === turn);
  const now = books[at];
  const before = books[at - 1];
  return now && before ? { before, now, causes } : null;
}

/** Cents that came in and cents that went out. What is sold on credit has not come in. */
export function flowOf({ ledger }: Pick<Book, 'ledger'>): { readonly in: number; readonly out: number } {
  let income = 0;
  let out = 0;
  for (const { line, cents } of ledger) {
    if (cents > 0 || line === 'onCredit') income += cents;
    else out -= cents;
  }
  return { in: income, out };
}

/** The books' own figure of what a cause speaks of; null where they have none. */
function figureOf(id: CauseId, book: Book, causes: Pages['causes']): number | null {
  switch (id) {
    case 'orders':
      return book.orders;
    case 'waiting':
      return book.waitDays;
    case 'sales':
      return book.sales;
    case 'bills':
      return flowOf(book).out;
    case 'base':
      return book.customers;
    case 'rival':
      return book.rivalPrice;
    case 'staff':
      return book.capacity;
    case 'price':
      return book.orders > 0 ? book.sales / book.orders : null;
    case 'quality':
      return causes.reduce((sum, { money }, k) => (money ? sum + (book.causes[k] ?? 0) : sum), 0);
    default:
      return null;
  }
}

/** How far a cause's own figure moved, against what it was; null where the books do not tell. */
export function ownMove(id: CauseId, { before, now, causes }: Pages): number | null {
  const from = figureOf(id, before, causes);
  const to = figureOf(id, now, causes);
  return from === null || to === null ? null : changeBetween(from, to);
}

/**
 * The line of the ledger that changed most in favour of the way cash went, sales and bills alike; null where cash stood
 * still, or no line changed that way.
 */
export function pulledMost({ before, now }: Pages): { line: string; from: number; to: number } | null {
  const sumOf = ({ ledger }: Book, line: string) =>
    ledger.reduce((sum, one) => (one.line === line ? sum + one.cents : sum), 0);
  const lines = [...new Set([...now.ledger, ...before.ledger].map(({ line }) => line))];
  const changed = lines.map((line) => ({ line, from: sumOf(before, line), to: sumOf(now, line) }));
  const way = Math.sign(now.cash - before.cash);
  const [most] = changed.sort((a, b) => way * (b.to - b.from - (a.to - a.from)));
  return most && way * (most.to - most.from) > 0 ? most : null;
}
