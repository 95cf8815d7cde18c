import type { View } from '../sim/index.ts';
import type { Wish } from './player.ts';

/** Standing wishes from a turn on; later entries are added to and win over earlier ones. */
export type Course = readonly (readonly [turn: number, wish: Wish])[];

/** All that a course wishes by now, latest last. What is set already costs no change, so wishing again is free. */
export function wishesAt(course: Course, turn: number): Wish {
  const wish: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [from, added] of course) {
    if (from > turn) continue;
    for (const [lever, set] of Object.entries(added)) wish[lever] = { ...wish[lever], ...set };
  }
  return wish;
}

/** One course up to a turn, another from then on: somebody who sees the light. */
export function turning(before: (view: View) => Wish, after: (view: View) => Wish, at: number): (view: View) => Wish {
  return (view) => (view.turn < at ? before(view) : after(view));
}
