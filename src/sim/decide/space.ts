import type { Rosters } from './bound.ts';
import type { Bound, Knob, Knobs } from './knobs.ts';
import type { Placed, PlacedBound } from './step.ts';
import { isPlaced } from './step.ts';

/** One lever's decision: a value for each of its knobs. */
export type Decision = Readonly<Record<string, unknown>>;

/** All that says which decisions a lever has: a lever of the desk, the rosters, and how many people are on file. */
export interface Space {
  readonly lever: string;
  readonly knobs: Knobs;
  readonly bounds: Readonly<Record<string, Bound>>;
  readonly rosters: Rosters;
  readonly people: number;
}

/** A lever of the View as a decision space. */
export function spaceOf(
  lever: { readonly lever: string; readonly knobs: Knobs; readonly bounds: Readonly<Record<string, Bound>> },
  view: { readonly rosters: Rosters; readonly files: { readonly n: number } },
): Space {
  const { knobs, bounds } = lever;
  return { lever: lever.lever, knobs, bounds, rosters: view.rosters, people: view.files.n };
}

/** Whom a knob holds one value each for; null where it holds one value. */
export function membersOf(knob: Knob, rosters: Rosters): readonly string[] | null {
  return 'per' in knob && knob.per ? (rosters[knob.per] ?? []) : null;
}

/** One place of a decision that holds one value out of a row: a knob, or a member's share of it. */
export interface Leaf {
  readonly knob: string;
  readonly member: string | null;
  readonly bound: PlacedBound;
}

/** Every leaf of a lever, knobs in the order declared, members in the order of their roster. */
export function leavesOf(space: Space): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const knob of Object.keys(space.knobs)) {
    const bound = space.bounds[knob]!;
    if (!isPlaced(bound)) continue;
    for (const member of membersOf(space.knobs[knob]!, space.rosters) ?? [null]) leaves.push({ knob, member, bound });
  }
  return leaves;
}

export function leafValue(decision: Decision, { knob, member }: Leaf): unknown {
  const value = decision[knob];
  return member === null ? value : (value as Readonly<Record<string, unknown>>)[member];
}

/** The decision with one leaf moved, everything else as it was. */
export function withLeaf(decision: Decision, { knob, member }: Leaf, value: Placed): Decision {
  if (member === null) return { ...decision, [knob]: value };
  return { ...decision, [knob]: { ...(decision[knob] as Readonly<Record<string, unknown>>), [member]: value } };
}
