import { HAPPENED } from '../people/vocabulary.ts';
import type { Scale, Target, Watch } from '../phases/phase.ts';
import type { Rules } from '../rules.ts';
import type { Run } from '../turn/run.ts';
import type { Carried } from './carried.ts';
import { addTo, feelInto, nothingCarried, settleAt } from './carried.ts';

type Terms = Readonly<Record<string, number>>;

/** What the decision to leave or stay was made of in one turn. */
export interface Leaving {
  readonly terms: Terms; // log hazard: disposition, satisfaction, drift …; their sum is ln(standing)
  readonly standing: number; // hazard without this turn's problem
  readonly problem: number; // hazard of the problem
  readonly limit: number; // hazard from which this luck means leaving
  readonly satisfaction: number; // when it was decided
  readonly carried: Carried; // the same by part
}
/** One customer's turn. */
export interface Page {
  readonly turn: number;
  readonly stays: boolean; // a customer when the turn had closed
  readonly left: boolean; // in this turn
  readonly satisfaction: number; // at the close
  readonly cents: number; // spent with us until now
  readonly leaving: Leaving | null; // null: no customer when it was decided
  readonly buying: Terms | null; // log odds of our share of wallet
}

/** The book of a few customers, written while the one and only kernel runs. */
export interface Chronicle extends Watch {
  /** Ends the turn's pages from the run as it stands after the close. */
  turnPage(turn: number, after: Run): void;
  pagesOf(who: number): readonly Page[];
  /** The same book so far, to be written on in another way. */
  copy(): Chronicle;
}

interface Book {
  carried: Carried;
  pages: readonly Page[];
  felt: Terms;
  served: Terms;
  noted: Terms;
  hazard: Terms;
  leaving: Leaving | null;
  buying: Terms | null;
}

const blank = (): Book => ({
  carried: nothingCarried(),
  pages: [],
  felt: {},
  served: {},
  noted: {},
  hazard: {},
  leaving: null,
  buying: null,
});

/** @param customers  whom to write about, in any order */
export function openChronicle(rules: Rules, customers: readonly number[]): Chronicle {
  const rows = [...new Set(customers)].sort((a, b) => a - b);
  return write(rules, rows, new Map(rows.map((who) => [who, blank()])));
}

function write(rules: Rules, rows: readonly number[], books: ReadonlyMap<number, Book>): Chronicle {
  let at = 0;
  const chronicle: Chronicle = {
    next: rows[0] ?? -1,
    rewind() {
      at = 0;
      chronicle.next = rows[0] ?? -1;
      return chronicle.next;
    },
    step() {
      at += 1;
      chronicle.next = rows[at] ?? -1;
      return chronicle.next;
    },
    note(phase, who, target, scale, terms) {
      take(books.get(who)!, rules, phase, target, scale, terms);
    },
    turnPage(turn, after) {
      for (const [who, book] of books) endPage(book, turn, after, who);
    },
    pagesOf: (who) => books.get(who)?.pages ?? [],
    copy: () => write(rules, rows, new Map([...books].map(([who, book]) => [who, { ...book }]))),
  };
  return chronicle;
}

function take(book: Book, rules: Rules, phase: string, target: Target, scale: Scale, terms: Terms): void {
  if (phase === 'buy' && target === 'purchase') book.buying = sumOfTerms(book.buying, terms);
  else if (phase === 'serve') book.served = terms;
  else if (phase === 'feel' && scale === 'points') book.felt = terms;
  else if (phase === 'feel') book.carried = feelInto(book.carried, book.felt, book.served, terms as never, rules.model);
  else if (phase === 'leave') takeLeaving(book, scale, terms);
  else if (target === 'satisfaction') {
    for (const part of ['contact', 'problem', 'recovery', 'welcome'] as const) {
      if (terms[part] !== undefined) book.carried = addTo(book.carried, part, terms[part]);
    }
  }
}

function takeLeaving(book: Book, scale: Scale, terms: Terms): void {
  if (scale === 'logHazard') book.noted = terms;
  else if (scale === 'hazard') book.hazard = terms;
  else {
    const { satisfaction, limit } = terms as { satisfaction: number; limit: number };
    const { standing, problem } = book.hazard as { standing: number; problem: number };
    book.carried = settleAt(book.carried, satisfaction);
    book.leaving = { terms: book.noted, standing, problem, limit, satisfaction, carried: book.carried };
  }
}

/** What a sold-out discount changed later in the turn is noted a second time, as a difference. */
function sumOfTerms(before: Terms | null, more: Terms): Terms {
  if (before === null) return more;
  const sum: Record<string, number> = { ...before };
  for (const [name, term] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + term;
  return sum;
}

function endPage(book: Book, turn: number, { people, rules }: Run, who: number): void {
  const page: Page = {
    turn,
    stays: rules.charts.lifecycle.is.customer[people.life[who]!] === 1,
    left: (people.happened[who]! & HAPPENED.left) !== 0,
    satisfaction: people.satisfaction[who]!,
    cents: people.spendBefore[who]!,
    leaving: book.leaving,
    buying: book.buying,
  };
  book.pages = [...book.pages, page];
  book.leaving = null;
  book.buying = null;
}
