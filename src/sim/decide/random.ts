import { SHARE_STEP } from './bound.ts';
import type { Audience, Bound, Knob } from './knobs.ts';
import { AUDIENCE_FIELDS } from './knobs.ts';
import type { Decision, Space } from './space.ts';
import { membersOf } from './space.ts';
import { isPlaced, placeCount, valueAt } from './step.ts';

/** The k-th of a row of numbers in [0, 1): the luck of a random player, a test's generator, a searcher's. */
export type Numbers = (k: number) => number;

/** A decision drawn evenly over every knob's places; always within bounds. Reads numbers 0, 1, 2 … in turn. */
export function randomDecision(space: Space, numbers: Numbers): Decision {
  let k = 0;
  const next = (below: number): number => Math.min(below - 1, Math.floor(numbers(k++) * below));
  const decision: Record<string, unknown> = {};
  for (const name of Object.keys(space.knobs)) {
    decision[name] = randomValue(space, space.knobs[name]!, space.bounds[name]!, next);
  }
  return decision;
}

type Next = (below: number) => number;
function randomValue(space: Space, knob: Knob, bound: Bound, next: Next): unknown {
  if (isPlaced(bound)) {
    const members = membersOf(knob, space.rosters);
    const one = (): unknown => valueAt(bound, next(placeCount(bound)));
    return members === null ? one() : Object.fromEntries(members.map((member) => [member, one()]));
  }
  switch (bound.kind) {
    case 'shares':
      return randomShares(knob.kind === 'shares' ? knob.of : [], next);
    case 'ranking':
      return randomOrder(knob.kind === 'ranking' ? knob.of : [], next);
    case 'audience':
      return randomAudience(bound.max, next);
    case 'picks':
      return randomPicks(bound.max, space.people, next);
  }
}

/** Units of a share are dealt one by one, each to a part drawn evenly. */
function randomShares(parts: readonly string[], next: Next): Readonly<Record<string, number>> {
  const shares = new Array<number>(parts.length).fill(0);
  for (let unit = 0; unit < 100 / SHARE_STEP; unit++) {
    const part = next(parts.length);
    shares[part] = shares[part]! + SHARE_STEP;
  }
  return Object.fromEntries(parts.map((part, at) => [part, shares[at]!]));
}

function randomOrder(of: readonly string[], next: Next): readonly string[] {
  const left = [...of];
  return of.map(() => left.splice(next(left.length), 1)[0]!);
}

function randomAudience(max: number, next: Next): Audience {
  const file = AUDIENCE_FIELDS[next(AUDIENCE_FIELDS.length)]!;
  const from = next(6);
  return { all: [{ file, from, to: from + next(200) }], limit: 1 + next(max) };
}

function randomPicks(max: number, people: number, next: Next): readonly number[] {
  const many = next(Math.min(max, people) + 1);
  const picks = new Set<number>();
  while (picks.size < many) {
    let who = next(people);
    while (picks.has(who)) who = (who + 1) % people;
    picks.add(who);
  }
  return [...picks].sort((a, b) => a - b);
}
