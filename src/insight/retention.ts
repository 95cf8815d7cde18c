import type { Measured } from './interval.ts';
import { shareInterval } from './interval.ts';

/** Who was a customer at the beginning and at the end of a period, by any rule; columns of one length, 0 or 1. */
export interface Presence {
  readonly atStart: ArrayLike<number>;
  readonly atEnd: ArrayLike<number>;
}

/**
 * Retention rate: share of those who were customers at the start that still are at the end. New ones do not count.
 *
 * @returns   0 to 1 with Wilson's interval; null where there was nobody at the start
 * @source    course, "customer retention rate: kept / customers at the start"
 */
export function retentionRate({ atStart, atEnd }: Presence, confidence = 0.95): Measured | null {
  let [there, kept] = [0, 0];
  for (let i = 0; i < atStart.length; i++) {
    if (atStart[i] === 0) continue;
    there++;
    if (atEnd[i] !== 0) kept++;
  }
  return shareInterval(kept, there, confidence);
}

/** Share of customers with more than one purchase; null without customers. */
export function repurchaseRate(purchases: ArrayLike<number>, confidence = 0.95): Measured | null {
  let [customers, again] = [0, 0];
  for (let i = 0; i < purchases.length; i++) {
    if (purchases[i]! > 0) customers++;
    if (purchases[i]! > 1) again++;
  }
  return shareInterval(again, customers, confidence);
}
