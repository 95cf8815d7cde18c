import { notOk } from '../complaint.ts';
import { near } from '../near.ts';
import { readDate } from './dates.ts';

/** The columns a person asked for, by name or by number from 1. */
export interface AskedColumns {
  readonly customer: string;
  readonly date: string;
  readonly amount: string | null;
  /** Further columns whose cells are kept as they are: what a pivot table is made by. */
  readonly labels: readonly string[];
}

/** Where they stand in a row, from 0, and whether the first row is a header. */
export interface FoundColumns {
  readonly customer: number;
  readonly date: number;
  readonly amount: number | null;
  readonly labels: readonly number[];
  readonly header: boolean;
}

/** What a sentence can hold of a header. (chosen) */
const MOST_NAMES = 40;
const LONGEST_NAME = 40;

/** A column that is meant by its place. */
export const NUMBER = /^\d{1,4}$/;

/**
 * Where columns stand by the file's first row. A whole number is a place.
 *
 * @throws Complaint with the nearest name where there is no such column
 */
export function placesIn(first: readonly string[]): (written: string, option: string) => number {
  const names = first.map((cell) => cell.trim());
  return (written, option) => {
    if (NUMBER.test(written)) {
      const at = Number(written) - 1;
      if (at >= 0 && at < names.length) return at;
      throw notOk('analyse.noPlace', { option, n: names.length, place: written });
    }
    const at = placeOfName(names, written);
    if (at !== null) return at;
    const shown = names
      .filter((name) => name !== '')
      .map((name) => name.replace(/\p{Cc}/gu, '·').slice(0, LONGEST_NAME));
    const known = [...shown.slice(0, MOST_NAMES), ...(shown.length > MOST_NAMES ? ['…'] : [])].join(', ');
    throw notOk('analyse.noColumn', { option, name: written, known, ...near(written, shown) });
  };
}

/**
 * Finds the columns of purchases. A first row whose date is a date is no header.
 *
 * @throws Complaint
 */
export function findColumns(first: readonly string[], asked: AskedColumns): FoundColumns {
  const place = placesIn(first);
  const customer = place(asked.customer, '--customer');
  const date = place(asked.date, '--date');
  const amount = asked.amount === null ? null : place(asked.amount, '--amount');
  const labels = asked.labels.map((one) => place(one, '--pivot'));
  const written = [asked.customer, asked.date, asked.amount, ...asked.labels];
  const isNamed = written.some((one) => one !== null && !NUMBER.test(one));
  return { customer, date, amount, labels, header: isNamed || readDate(first[date]!.trim()) === null };
}

/** Exactly, else without regard to width, capitals and blanks if only one column is meant. */
function placeOfName(names: readonly string[], written: string): number | null {
  const exact = names.indexOf(written.trim());
  if (exact >= 0) return exact;
  const loose = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const found = names.flatMap((name, at) => (loose(name) === loose(written) ? [at] : []));
  return found.length === 1 ? found[0]! : null;
}
