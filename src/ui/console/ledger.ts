import type { Book } from '../../sim/index.ts';

/** One line of the account book over the turns that were closed. */
export interface LedgerRow {
  readonly line: string;
  readonly cents: readonly number[]; // by turn
  readonly total: number;
}

/** Lines summed by turn: money in first, the largest first. */
export function ledgerOf(books: readonly Book[]): readonly LedgerRow[] {
  const lines = [...new Set(books.flatMap(({ ledger }) => ledger.map(({ line }) => line)))];
  return lines
    .map((line) => {
      const cents = books.map(({ ledger }) =>
        ledger.filter((one) => one.line === line).reduce((sum, one) => sum + one.cents, 0),
      );
      return { line, cents, total: cents.reduce((sum, amount) => sum + amount, 0) };
    })
    .sort(
      (a, b) =>
        Math.sign(b.total) - Math.sign(a.total) || Math.abs(b.total) - Math.abs(a.total) || (a.line < b.line ? -1 : 1),
    );
}

/** Cash a turn began with: what it ended with, less all its lines; null without a turn. */
export function openingOf(book: Book | undefined): number | null {
  return book ? book.ledger.reduce((left, { cents }) => left - cents, book.cash) : null;
}
