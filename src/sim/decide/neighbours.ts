import { SHARE_STEP } from './bound.ts';
import type { Bound, Knob } from './knobs.ts';
import type { Decision, Space } from './space.ts';
import { leafValue, leavesOf, withLeaf } from './space.ts';
import { placeCount, placeOf, valueAt } from './step.ts';

/** Every decision one step away: a leaf one place down or up, a share's step moved, two ranks swapped. */
export function neighbourDecisions(space: Space, decision: Decision): readonly Decision[] {
  const near: Decision[] = [];
  for (const leaf of leavesOf(space)) {
    const place = placeOf(leaf.bound, leafValue(decision, leaf));
    for (const to of [place - 1, place + 1]) {
      if (to >= 0 && to < placeCount(leaf.bound)) near.push(withLeaf(decision, leaf, valueAt(leaf.bound, to)));
    }
  }
  for (const name of Object.keys(space.knobs)) {
    for (const value of wholeSteps(space.knobs[name]!, space.bounds[name]!, decision[name])) {
      near.push({ ...decision, [name]: value });
    }
  }
  return near;
}

function wholeSteps(knob: Knob, bound: Bound, value: unknown): readonly unknown[] {
  if (knob.kind === 'shares') return sharesMoved(knob.of, value as Readonly<Record<string, number>>);
  if (knob.kind === 'ranking') return ranksSwapped(value as readonly string[]);
  if (bound.kind === 'audience') {
    const audience = value as { readonly limit?: number };
    const limit = audience.limit ?? bound.max;
    return [limit - 1, limit + 1].filter((to) => to >= 1 && to <= bound.max).map((to) => ({ ...audience, limit: to }));
  }
  if (bound.kind === 'picks') {
    const picks = value as readonly number[];
    return picks.map((_, without) => picks.filter((_who, at) => at !== without));
  }
  return [];
}

function sharesMoved(parts: readonly string[], shares: Readonly<Record<string, number>>): readonly unknown[] {
  return parts.flatMap((from) =>
    parts
      .filter((to) => to !== from && shares[from]! >= SHARE_STEP)
      .map((to) => ({ ...shares, [from]: shares[from]! - SHARE_STEP, [to]: shares[to]! + SHARE_STEP })),
  );
}

function ranksSwapped(ranking: readonly string[]): readonly unknown[] {
  return ranking.slice(1).map((_, at) => {
    const swapped = [...ranking];
    swapped[at] = ranking[at + 1]!;
    swapped[at + 1] = ranking[at]!;
    return swapped;
  });
}
