import { dayNumber } from '../../math/civil-day.ts';

/** Which way a date with its year last is written: 31/01/2026 or 01/31/2026. */
export type DayOrder = 'dmy' | 'mdy';

/** A date as it was written: a day number, or a date whose day and month the column must tell apart. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'yearLast'; readonly first: number; readonly second: number; readonly year: number };

/** Years a purchase can be of; others are slips of the pen or a program's way of saying "none". (chosen) */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** A time of day behind the date does not count: the day is the one that is written, in whatever zone it was. */
const TIME = '(?:[T ]\\s*\\d{1,2}:.*)?';
const PACKED = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6}|T\d{4,6}Z?)?$/;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號](?:\s.*)?$/;
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}$`);

/** Reads 2026-01-31, 2026/1/31, 2026.1.31, 20260131, 2026年1月31日 and 31/01/2026; null for anything else. */
export function readDate(written: string): WrittenDate | null {
  const found = PACKED.exec(written) ?? CHINESE.exec(written);
  if (found) return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  const first = YEAR_FIRST.exec(written);
  if (first) return dayOf(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = YEAR_LAST.exec(written);
  if (!last) return null;
  const one = { kind: 'yearLast', first: Number(last[1]), second: Number(last[3]), year: Number(last[4]) } as const;
  return resolve(one, 'dmy') === null && resolve(one, 'mdy') === null ? null : one;
}

function dayOf(year: number, month: number, day: number): WrittenDate | null {
  const number = dayIn(year, month, day);
  return number === null ? null : { kind: 'day', day: number };
}

function dayIn(year: number, month: number, day: number): number | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? dayNumber(year, month, day) : null;
}

/** The day number in one of both orders; null where there is no such date. */
export function resolve(
  { first, second, year }: Extract<WrittenDate, { kind: 'yearLast' }>,
  order: DayOrder,
): number | null {
  return order === 'dmy' ? dayIn(year, second, first) : dayIn(year, first, second);
}
