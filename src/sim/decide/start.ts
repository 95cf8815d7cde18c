import type { Rosters } from './bound.ts';
import type { Bound, Knob, Knobs } from './knobs.ts';
import type { Decision } from './space.ts';
import { membersOf } from './space.ts';

/** The decision an author starts a lever with: its status quo, which do-nothing keeps. */
export function startDecision(
  lever: { readonly knobs: Knobs },
  bounds: Readonly<Record<string, Bound>>,
  rosters: Rosters,
): Decision {
  const decision: Record<string, unknown> = {};
  for (const name of Object.keys(lever.knobs)) decision[name] = startValue(lever.knobs[name]!, bounds[name]!, rosters);
  return decision;
}

function startValue(knob: Knob, bound: Bound, rosters: Rosters): unknown {
  if (bound.kind === 'picks') return [];
  const { start } = bound;
  const members = membersOf(knob, rosters);
  if (members === null) return start;
  const each = typeof start === 'object' ? (start as Readonly<Record<string, unknown>>) : null;
  return Object.fromEntries(members.map((member) => [member, each ? each[member] : start]));
}
