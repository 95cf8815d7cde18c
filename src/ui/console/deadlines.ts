import type { View } from '../../sim/index.ts';

/** When a complaint counts as late: in weeks by the house's rule, or in days where customers were promised a term. */
export type Limit = { readonly days: number } | { readonly weeks: number };

const SETTLE = 'settle';
const TERMS = 'timeLimits';

/** The term that stands on the desk for complaints; without one, the rule of the house. */
export function limitOf(desk: View['desk'], overdueWeeks: number): Limit {
  const terms = desk.find(({ lever, open }) => lever === TERMS && open);
  const settle = terms?.last[SETTLE];
  return typeof settle === 'number' && settle > 0 ? { days: settle } : { weeks: overdueWeeks };
}

/** The nearest word given to somebody and not yet kept: the turn it is due, or null. */
export function dueTo(promises: View['promises'], who: number): number | null {
  const due = promises.filter(({ to, state }) => to === who && state === 'open').map((one) => one.due);
  return due.length === 0 ? null : Math.min(...due);
}
