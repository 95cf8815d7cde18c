/** A millionth of a week: turns of 52/12 weeks do not add up to whole weeks to the last bit. */
const ALMOST = 1e-6;

/** Whether what has run for so many weeks has run as long as it takes. */
export function hasPassed(run: number, weeks: number): boolean {
  return run >= weeks - ALMOST;
}
