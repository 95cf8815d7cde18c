import type { Bound, Knob } from './knobs.ts';
import { sameDecision } from './same.ts';
import type { Decision, Space } from './space.ts';
import { leavesOf, withLeaf } from './space.ts';
import { placeCount, valueAt } from './step.ts';

/**
 * A decision's corners: each leaf alone at its first and at its last place, then everything at its first, then
 * everything at its last. The decision itself is left out.
 */
export function extremeDecisions(space: Space, decision: Decision): readonly Decision[] {
  const leaves = leavesOf(space);
  const ends: Decision[] = [];
  let low = decision;
  let high = decision;
  for (const leaf of leaves) {
    const first = valueAt(leaf.bound, 0);
    const last = valueAt(leaf.bound, placeCount(leaf.bound) - 1);
    ends.push(withLeaf(decision, leaf, first), withLeaf(decision, leaf, last));
    low = withLeaf(low, leaf, first);
    high = withLeaf(high, leaf, last);
  }
  for (const name of Object.keys(space.knobs)) {
    for (const value of wholeEnds(space.knobs[name]!, space.bounds[name]!)) ends.push({ ...decision, [name]: value });
  }
  if (leaves.length > 1) ends.push(low, high);
  return ends.filter((end) => !sameDecision(end, decision));
}

/** All on one part; each ranked first in turn; everybody on file; nobody picked. */
function wholeEnds(knob: Knob, bound: Bound): readonly unknown[] {
  if (knob.kind === 'shares') {
    return knob.of.map((all) => Object.fromEntries(knob.of.map((part) => [part, part === all ? 100 : 0])));
  }
  if (knob.kind === 'ranking') return knob.of.map((first) => [first, ...knob.of.filter((one) => one !== first)]);
  if (bound.kind === 'audience') return [{ all: [], limit: bound.max }];
  return bound.kind === 'picks' ? [[]] : [];
}
