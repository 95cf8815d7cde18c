import { dateOf, weekNumber } from '../../math/civil-day.ts';

/** Periods of the calendar that days fall in. */
export const PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Monday of week 0 is three days before 1970-01-01, a Thursday. */
const FIRST_MONDAY = -3;

/** Whole number of the period that a day is in; one later is one more. */
export function periodOf(period: Period, day: number): number {
  if (period === 'week') return weekNumber(day);
  const [year, month] = dateOf(day).split('-').map(Number) as [number, number];
  if (period === 'year') return year;
  return period === 'month' ? year * 12 + month - 1 : year * 4 + Math.floor((month - 1) / 3);
}

/** How a period is written, so that its names stand in order: its Monday, `2026-03`, `2026-Q1`, `2026`. */
export function nameOfPeriod(period: Period, number: number): string {
  if (period === 'week') return dateOf(7 * number + FIRST_MONDAY);
  if (period === 'year') return `${number}`;
  const [parts, sign, width] = period === 'month' ? [12, '', 2] : [4, 'Q', 1];
  return `${Math.floor(number / parts)}-${sign}${`${(number % parts) + 1}`.padStart(width, '0')}`;
}
