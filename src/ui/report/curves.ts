import { PLACES } from '../../scenes/crowd.ts';
import type { Book } from '../../sim/index.ts';

/** Two measures of a game turn by turn, each in hundredths of its own best turn, so that they fit one sheet. */
export interface Curves {
  readonly turns: readonly number[];
  readonly sales: readonly number[];
  readonly loyal: readonly number[]; // people on file as loyal
  /** Turns after which the one that was above lies below. */
  readonly crossings: readonly number[];
}

const LOYAL = PLACES.indexOf('loyal');

/** Sales against the loyal; null before there is anything to compare. */
export function curvesOf(books: readonly Pick<Book, 'turn' | 'sales' | 'stages'>[]): Curves | null {
  if (books.length < 2) return null;
  const sales = ofBest(books.map((book) => book.sales));
  const loyal = ofBest(books.map(({ stages }) => stages[LOYAL] ?? 0));
  const turns = books.map(({ turn }) => turn);
  const above = sales.map((value, k) => Math.sign(value - loyal[k]!));
  const crossings = turns.filter((_, k) => {
    const before = above.slice(0, k).findLast((side) => side !== 0) ?? 0;
    return before !== 0 && above[k] !== 0 && above[k] !== before;
  });
  return { turns, sales, loyal, crossings };
}

function ofBest(values: readonly number[]): readonly number[] {
  const best = Math.max(0, ...values);
  return values.map((value) => (best === 0 ? 0 : Math.max(0, (100 * value) / best)));
}
