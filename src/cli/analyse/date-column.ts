import { notOk } from '../complaint.ts';
import type { DayOrder, WrittenDate } from './dates.ts';
import { readDate, resolve } from './dates.ts';

/** Where in the code of a date with its year last these begin: far above any day number. */
const YEAR_LAST = 10_000_000;
/** Different dates remembered, so that a million rows are not parsed a million times. (chosen) */
const MOST_REMEMBERED = 100_000;

/**
 * Reads the dates of one column. Dates with their year last are read in one order throughout: the one asked for, else
 * the one that a date with a number above 12 gives away.
 */
export class DateColumn {
  readonly #asked: DayOrder | null;
  readonly #codes = new Map<string, number | null>();
  /** The first line that can only be read in this order. */
  readonly #proof = new Map<DayOrder, number>();
  #unclear: { readonly line: number; readonly written: string } | null = null;

  constructor(asked: DayOrder | null) {
    this.#asked = asked;
  }

  /** A code for a date, to be turned into a day number by `days`; null where it is none. */
  read(written: string, line: number): number | null {
    let code = this.#codes.get(written);
    if (code === undefined) {
      code = this.#code(readDate(written), line, written);
      if (this.#codes.size < MOST_REMEMBERED) this.#codes.set(written, code);
    }
    return code;
  }

  #code(date: WrittenDate | null, line: number, written: string): number | null {
    if (date === null) return null;
    if (date.kind === 'day') return date.day;
    if (this.#asked) return resolve(date, this.#asked);
    const orders = (['dmy', 'mdy'] as const).filter((order) => resolve(date, order) !== null);
    const only = orders.length === 1 ? orders[0]! : null;
    if (only === null) this.#unclear ??= { line, written };
    else if (!this.#proof.has(only)) this.#proof.set(only, line);
    return YEAR_LAST + date.year * 10_000 + date.first * 100 + date.second;
  }

  /**
   * Turns codes into day numbers, in place.
   *
   * @returns   the order of dates with their year last; null where there are none
   * @throws    Complaint where nothing, or everything, speaks for both orders
   */
  days(codes: Int32Array): DayOrder | null {
    const [dmy, mdy] = [this.#proof.get('dmy'), this.#proof.get('mdy')];
    if (dmy !== undefined && mdy !== undefined) throw notOk('analyse.mixedDates', { dmy: `${dmy}`, mdy: `${mdy}` });
    const order = dmy !== undefined ? 'dmy' : mdy !== undefined ? 'mdy' : null;
    if (order === null && this.#unclear) {
      throw notOk('analyse.unclearDates', { line: `${this.#unclear.line}`, written: this.#unclear.written });
    }
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]! - YEAR_LAST;
      if (code < 0) continue;
      const [year, first, second] = [Math.floor(code / 10_000), Math.floor(code / 100) % 100, code % 100];
      codes[i] = resolve({ kind: 'yearLast', first, second, year }, order!)!;
    }
    return order;
  }
}
