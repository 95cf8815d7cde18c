import { pow } from '../../math/pow.ts';

/** Points of trust a kept promise brings, and a broken one costs. (chosen: a breach weighs eight times as much) */
export const KEPT = 1;
export const BROKEN = 8;

/**
 * Part of those served who were served later than promised. Waiting times spread about their mean: a promise of exactly
 * the mean is broken for every second one, one of twice the mean for one in twenty-five. (chosen)
 *
 * @param days       mean days of waiting
 * @param promised   days, above 0
 */
function lateShare(days: number, promised: number): number {
  const part = days / promised;
  const squared = part * part;
  return 1 - pow(0.5, squared * squared);
}

/** Points of trust that serving in `days` moves where it was promised in `promised`; none without a promise. */
export function promiseTrust(days: number, promised: number): number {
  if (!(promised > 0)) return 0;
  const late = lateShare(days, promised);
  return KEPT * (1 - late) - BROKEN * late;
}
