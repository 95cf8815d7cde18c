import { expect } from 'vitest';
import type { Decision } from '../../../src/sim/decide/space.ts';
import type { Turned, Where } from './pull.ts';
import { centsOf, pull } from './pull.ts';

/** A decision, what it bills in cents and in minutes of the first post, which dials it turns, and why; where, if not in a first month. */
export type Row = [
  id: string,
  decision: Decision,
  cents: number,
  minutes: number,
  dials: Turned,
  why: string,
  where?: Where,
];
export const ROW = '%s %o costs %i cents and %i minutes';
export const close = (value: number) => expect.closeTo(value, 10) as number;

/** Pulls the lever and holds it to the row. */
export function checkRow(...[id, decision, cents, minutes, dials, , where]: Row): void {
  const found = pull(id, decision, where);
  expect(centsOf(found)).toBe(cents);
  expect(found.bills.reduce((sum, bill) => sum + (bill.minutes['service'] ?? 0), 0)).toBe(minutes);
  expect(found.dials).toEqual(dials);
}
