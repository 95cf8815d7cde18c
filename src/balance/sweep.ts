import type { Decision, Leaf } from '../sim/decide/space.ts';
import { leafValue, leavesOf, spaceOf, withLeaf } from '../sim/decide/space.ts';
import type { Placed } from '../sim/decide/step.ts';
import { placeCount, valueAt } from '../sim/decide/step.ts';
import type { View } from '../sim/index.ts';
import type { Held } from './overlay.ts';

/** Places of a knob that a sweep stops at, at most: the ends, and as many between, evenly. (chosen) */
const MOST_STOPS = 5;

/** One knob, with the places it is held at in turn. */
export interface Sweep {
  readonly lever: string;
  readonly knob: string;
  readonly member: string | null;
  readonly start: number; // the stop at which it stands when the game opens; −1 where that is between two
  readonly stops: readonly { readonly value: Placed; readonly hold: Held }[]; // in the order of the desk
}

/** Every knob that has places in a row, from the turn its lever opens to the end; lapsing levers are held all the same. */
export function sweepsOf(view: View): readonly Sweep[] {
  return view.desk.flatMap((desk) => {
    const space = spaceOf(desk, view);
    return leavesOf(space).map((leaf): Sweep => {
      const { lever, opensAt: from } = desk;
      const stops = stopsOf(leaf).map((value) => {
        const set = pick(withLeaf(desk.last, leaf, value), leaf.knob);
        return { value, hold: { lever, set, from, to: view.of } };
      });
      const start = stops.findIndex(({ value }) => value === leafValue(desk.last, leaf));
      return { lever, knob: leaf.knob, member: leaf.member, start, stops };
    });
  });
}

function stopsOf({ bound }: Leaf): readonly Placed[] {
  const many = placeCount(bound);
  const stops = Math.min(many, MOST_STOPS);
  if (stops === 1) return [valueAt(bound, 0)];
  return Array.from({ length: stops }, (_, k) => valueAt(bound, Math.round((k * (many - 1)) / (stops - 1))));
}

const pick = (decision: Decision, knob: string): Decision => ({ [knob]: decision[knob] });
