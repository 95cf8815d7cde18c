const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar.
 *
 * @param year    1 to 9999
 * @param month   1 to 12
 * @param day     1 to the month's last
 * @returns       a whole number, negative before 1970; null where there is no such date
 */
export function dayNumber(year: number, month: number, day: number): number | null {
  const last = DAYS_IN[month - 1];
  if (last === undefined || !(year >= 1 && year <= 9999)) return null;
  if (!(day >= 1 && day <= (month === 2 && isLeap(year) ? 29 : last))) return null;
  return daysBefore(year) + daysBeforeMonth(year, month) + day - 719163;
}

/** Days from the year 1 to 1 January of this year, and one. */
function daysBefore(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  let days = month > 2 && isLeap(year) ? 1 : 0;
  for (let m = 1; m < month; m++) days += DAYS_IN[m - 1]!;
  return days;
}

/** A day number as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  let year = Math.floor(1970 + day / 365.2425);
  while (dayNumber(year + 1, 1, 1)! <= day) year++;
  while (dayNumber(year, 1, 1)! > day) year--;
  let month = 12;
  while (dayNumber(year, month, 1)! > day) month--;
  const rest = day - dayNumber(year, month, 1)! + 1;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(rest, 2)}`;
}

function digits(value: number, width: number): string {
  return `${value}`.padStart(width, '0');
}

/** The week a day is in, Monday to Sunday; 0 holds 1970-01-01, a Thursday. */
export function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}
