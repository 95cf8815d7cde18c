import { extremeDecisions } from '../../sim/decide/extremes.ts';
import { neighbourDecisions } from '../../sim/decide/neighbours.ts';
import { randomDecision } from '../../sim/decide/random.ts';
import { sameDecision } from '../../sim/decide/same.ts';
import type { Decision, Space } from '../../sim/decide/space.ts';
import { leafValue, leavesOf, spaceOf, withLeaf } from '../../sim/decide/space.ts';
import { placeCount, placeOf, valueAt } from '../../sim/decide/step.ts';
import type { View } from '../../sim/index.ts';
import type { Plan, Situation, Turns } from './plan.ts';

/** All a searcher may change: levers with the turn they open on, places in talks it has come to, plans to borrow from. */
export interface Field {
  readonly levers: readonly { readonly space: Space; readonly opensAt: number }[];
  readonly turns: number;
  readonly met: ReadonlyMap<string, Situation>;
  readonly others: readonly Plan[];
}
export type Toss = () => number; // 0 to 1

export function fieldOf(view: View): Pick<Field, 'levers' | 'turns'> {
  return {
    levers: view.desk.map((desk) => ({ space: spaceOf(desk, view), opensAt: desk.opensAt })),
    turns: view.of,
  };
}

const below = (toss: Toss, many: number): number => Math.min(many - 1, Math.floor(toss() * many));
const oneOf = <T>(toss: Toss, list: readonly T[]): T => list[below(toss, list.length)]!;

/** One to three changes at once: most tricks take two, one that pays and one that hides the bill. */
export function varied(plan: Plan, field: Field, toss: Toss): Plan {
  const dice = toss();
  const times = dice < 0.6 ? 1 : dice < 0.9 ? 2 : 3;
  let made = plan;
  for (let k = 0; k < times; k++) made = variedOnce(made, field, toss);
  return made;
}

function variedOnce(plan: Plan, field: Field, toss: Toss): Plan {
  const talks = field.levers.length === 0 || toss() < 0.2;
  return talks ? replied(plan, field, toss) : { ...plan, turns: moved(plan, field, toss) };
}

function replied(plan: Plan, { met }: Field, toss: Toss): Plan {
  if (met.size === 0) return plan;
  const { key, replies } = oneOf(toss, [...met.values()]);
  return { ...plan, replies: { ...plan.replies, [key]: oneOf(toss, replies) } };
}

/** One lever of the plan moved in one of the ways that tricks are made of. */
function moved(plan: Plan, field: Field, toss: Toss): Turns {
  const { space, opensAt } = oneOf(toss, field.levers);
  const row = rowOf(plan.turns, space.lever);
  const last = field.turns;
  const at = opensAt + below(toss, last - opensAt + 1);
  const ways: readonly (() => readonly Decision[])[] = [
    () => held(row, at, at, anyOf(space, row[at - 1]!, toss)), // a pulse
    () => held(row, at, at + 1 + below(toss, last - at + 1), anyOf(space, row[at - 1]!, toss)),
    () => held(row, at, last, anyOf(space, row[at - 1]!, toss)),
    () => held(row, last - below(toss, 2), last, anyOf(space, row[last - 1]!, toss)), // a flip at the very end
    () => crept(row, at, space, toss),
    () => nudged(row, at, space, toss),
    () => shifted(row, at, opensAt, toss),
    () => (field.others.length === 0 ? row : rowOf(oneOf(toss, field.others).turns, space.lever)),
  ];
  return withRow(plan.turns, space.lever, oneOf(toss, ways)());
}

const rowOf = (turns: Turns, lever: string): readonly Decision[] =>
  turns.map((wanted) => wanted.find((one) => one.lever === lever)!.decision);

/** The turns with one lever's row exchanged. Where it is another, the lever is changed before all others. */
function withRow(turns: Turns, lever: string, row: readonly Decision[]): Turns {
  return turns.map((wanted, k) => {
    const decision = row[k]!;
    const old = wanted.find((one) => one.lever === lever)!;
    if (sameDecision(old.decision, decision)) return wanted;
    return [{ lever, decision }, ...wanted.filter((one) => one.lever !== lever)];
  });
}

/** An end of the range or anything within it. */
function anyOf(space: Space, now: Decision, toss: Toss): Decision {
  const ends = extremeDecisions(space, now);
  return toss() < 0.5 && ends.length > 0 ? oneOf(toss, ends) : randomDecision(space, toss);
}

/** One decision in the turns from `from` to `to`, both included. */
const held = (row: readonly Decision[], from: number, to: number, decision: Decision): readonly Decision[] =>
  row.map((old, k) => (k + 1 >= from && k + 1 <= to ? decision : old));

/** A knob moved on by a place every turn, or every second turn, until it can go no further. */
function crept(row: readonly Decision[], at: number, space: Space, toss: Toss): readonly Decision[] {
  const leaves = leavesOf(space);
  if (leaves.length === 0) return row;
  const leaf = oneOf(toss, leaves);
  const by = toss() < 0.5 ? 1 : -1;
  const every = 1 + below(toss, 2);
  const from = placeOf(leaf.bound, leafValue(row[at - 1]!, leaf));
  return row.map((old, k) => {
    const steps = Math.floor((k + 1 - at) / every) + 1;
    if (k + 1 < at) return old;
    const place = Math.min(placeCount(leaf.bound) - 1, Math.max(0, from + by * steps));
    return withLeaf(old, leaf, valueAt(leaf.bound, place));
  });
}

/** One place further or back, for as long as the plan leaves the lever as it is. */
function nudged(row: readonly Decision[], at: number, space: Space, toss: Toss): readonly Decision[] {
  const near = neighbourDecisions(space, row[at - 1]!);
  return near.length === 0 ? row : held(row, at, endOfStretch(row, at), oneOf(toss, near));
}

/** The change that ends a stretch made up to three turns earlier, or as much later. */
function shifted(row: readonly Decision[], at: number, opensAt: number, toss: Toss): readonly Decision[] {
  const end = endOfStretch(row, at);
  if (end === row.length) return row;
  const by = 1 + below(toss, 3);
  if (toss() < 0.5) return held(row, Math.max(opensAt, end + 1 - by), end, row[end]!);
  return held(row, end + 1, Math.min(row.length, end + by), row[end - 1]!);
}

function endOfStretch(row: readonly Decision[], at: number): number {
  let end = at;
  while (end < row.length && sameDecision(row[end], row[at - 1])) end += 1;
  return end;
}
