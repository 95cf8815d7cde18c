import type { Decisions } from '../record/act.ts';
import { SHARE_STEP } from './bound.ts';
import { checkDecision } from './decision.ts';
import { numbersReader, numbersWriter } from './digits.ts';
import type { Audience, Bound, Knob } from './knobs.ts';
import { AUDIENCE_FIELDS } from './knobs.ts';
import { sameDecision } from './same.ts';
import type { Decision, Space } from './space.ts';
import { membersOf } from './space.ts';
import { startDecision } from './start.ts';
import { isPlaced, placeCount, placeOf, valueAt } from './step.ts';

/** The first number of every pack, so that another way of packing can be told apart. */
const FORM = 1;
/** More turns than any scenario has: a pack that says more is broken. */
const MOST_TURNS = 600;

/**
 * A game's decisions as one short text of letters, digits, `-` and `_`: what changed from turn to turn, in steps of each
 * knob, starting from the scenario's own start. Takes complete, legal decisions only.
 */
export function packDecisions(spaces: readonly Space[], turns: readonly Decisions[]): string {
  const out = numbersWriter();
  out.push(FORM);
  out.push(turns.length);
  const before = new Map(spaces.map((space) => [space.lever, startDecision(space, space.bounds, space.rosters)]));
  for (const decisions of turns) {
    for (const space of spaces) {
      const now = decisions[space.lever]!;
      for (const name of Object.keys(space.knobs)) {
        packKnob(space, name, before.get(space.lever)?.[name], now[name], out.push);
      }
      before.set(space.lever, now);
    }
  }
  return out.text();
}

/** The decisions of a pack, or null when the text is none, or none for these levers. */
export function unpackDecisions(spaces: readonly Space[], text: string): readonly Decisions[] | null {
  const numbers = numbersReader(text);
  if (numbers === null || numbers.next() !== FORM) return null;
  const count = numbers.next();
  if (!(count >= 0 && count <= MOST_TURNS)) return null;
  const before = new Map(spaces.map((space) => [space.lever, startDecision(space, space.bounds, space.rosters)]));
  const turns: Decisions[] = [];
  for (let turn = 0; turn < count; turn++) {
    const decisions: Record<string, Decision> = {};
    for (const space of spaces) {
      const decision: Record<string, unknown> = {};
      for (const name of Object.keys(space.knobs)) {
        const value = unpackKnob(space, name, before.get(space.lever)?.[name], numbers.next);
        if (value === null) return null;
        decision[name] = value;
      }
      if (checkDecision(space, decision).length > 0) return null;
      before.set(space.lever, decision);
      decisions[space.lever] = decision;
    }
    turns.push(decisions);
  }
  return numbers.isDone() ? turns : null;
}

type Push = (value: number) => void;
type Pull = () => number;

function packKnob(space: Space, name: string, before: unknown, now: unknown, push: Push): void {
  const knob = space.knobs[name]!;
  const bound = space.bounds[name]!;
  if (isPlaced(bound)) {
    for (const member of membersOf(knob, space.rosters) ?? [null]) {
      push(placeOf(bound, memberOf(now, member)) - placeOf(bound, memberOf(before, member)));
    }
    return;
  }
  if (sameDecision(before, now)) {
    push(0);
    return;
  }
  push(1);
  const row = rowOf(knob, bound, now);
  if (!isFixed(knob)) push(row.length);
  for (const value of row) push(value);
}

function unpackKnob(space: Space, name: string, before: unknown, pull: Pull): unknown {
  const knob = space.knobs[name]!;
  const bound = space.bounds[name]!;
  if (isPlaced(bound)) {
    const members = membersOf(knob, space.rosters);
    const values = (members ?? [null]).map((member) => {
      const place = placeOf(bound, memberOf(before, member)) + pull();
      return place >= 0 && place < placeCount(bound) ? valueAt(bound, place) : null;
    });
    if (values.includes(null)) return null;
    return members === null ? values[0] : Object.fromEntries(members.map((member, at) => [member, values[at]]));
  }
  const moved = pull();
  if (moved === 0) return before;
  const length = isFixed(knob) ? knob.of.length : pull();
  if (moved !== 1 || !(length >= 0 && length <= space.people + 4 * AUDIENCE_FIELDS.length + 4)) return null;
  return wholeOf(knob, bound, Array.from({ length }, pull));
}

const memberOf = (value: unknown, member: string | null): unknown =>
  member === null ? value : (value as Readonly<Record<string, unknown>>)[member];

type Listed = Extract<Knob, { readonly kind: 'shares' | 'ranking' }>;
const isFixed = (knob: Knob): knob is Listed => knob.kind === 'shares' || knob.kind === 'ranking';

/** A value that is no place in a row, as whole numbers. */
function rowOf(knob: Knob, bound: Bound, value: unknown): readonly number[] {
  if (knob.kind === 'shares') {
    return knob.of.map((part) => (value as Readonly<Record<string, number>>)[part]! / SHARE_STEP);
  }
  if (knob.kind === 'ranking') return (value as readonly string[]).map((one) => knob.of.indexOf(one));
  if (bound.kind === 'audience') return rowOfAudience(value as Audience);
  const picks = value as readonly number[];
  return picks.map((who, at) => (at === 0 ? who : who - picks[at - 1]!));
}

/** Whatever the numbers say; whether it is a legal value is seen when the whole decision is checked. */
function wholeOf(knob: Knob, bound: Bound, row: readonly number[]): unknown {
  if (knob.kind === 'shares') {
    return Object.fromEntries(knob.of.map((part, at) => [part, row[at]! * SHARE_STEP]));
  }
  if (knob.kind === 'ranking') return row.map((at) => knob.of[at]);
  if (bound.kind === 'audience') return audienceOf(row);
  const picks: number[] = [];
  for (const step of row) picks.push((picks.at(-1) ?? 0) + step);
  return picks;
}

/** Per test its field and the bounds it has, then the order, then the limit; −1 for what is absent. */
function rowOfAudience({ all, order, limit }: Audience): readonly number[] {
  const tests = all.flatMap(({ file, from, to }) => [
    AUDIENCE_FIELDS.indexOf(file),
    (from === undefined ? 0 : 1) + (to === undefined ? 0 : 2),
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [to]),
  ]);
  const by = order ? AUDIENCE_FIELDS.indexOf(order.by) * 2 + (order.desc ? 1 : 0) : -1;
  return [limit ?? -1, by, ...tests];
}

function audienceOf(row: readonly number[]): Audience | null {
  const [limit, by, ...rest] = row;
  if (limit === undefined || by === undefined) return null;
  const all: { file: (typeof AUDIENCE_FIELDS)[number]; from?: number; to?: number }[] = [];
  let at = 0;
  while (at < rest.length) {
    const file = AUDIENCE_FIELDS[rest[at]!];
    const has = rest[at + 1];
    if (file === undefined || has === undefined || has < 0 || has > 3) return null;
    at += 2;
    const from = (has & 1) === 1 ? rest[at++] : undefined;
    const to = (has & 2) === 2 ? rest[at++] : undefined;
    all.push({ file, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
  }
  const field = AUDIENCE_FIELDS[Math.floor(by / 2)];
  if (by >= 0 && field === undefined) return null;
  return {
    all,
    ...(by >= 0 ? { order: { by: field!, desc: by % 2 === 1 } } : {}),
    ...(limit >= 0 ? { limit } : {}),
  };
}
