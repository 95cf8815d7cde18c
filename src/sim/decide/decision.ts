import type { Refusal } from '../record/act.ts';
import { refused } from '../record/act.ts';
import { checkAudience, SHARE_STEP } from './bound.ts';
import type { Audience, Bound, Knob } from './knobs.ts';
import { AUDIENCE_FIELDS } from './knobs.ts';
import type { Space } from './space.ts';
import { membersOf } from './space.ts';
import { spell } from './spell.ts';
import type { PlacedBound } from './step.ts';
import { isPlaced, placeCount, placeOf, valueAt } from './step.ts';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with one lever's decision, each with its place (`staff.agents`, `price.discount.gold`). Empty: it is
 * complete and within its bounds. Codes: knob.missing, knob.unknown, knob.offGrid, knob.wrongType.
 */
export function checkDecision(space: Space, decision: unknown): readonly Refusal[] {
  if (!isPlain(decision)) return [refused('knob.wrongType', space.lever)];
  const refusals: Refusal[] = [];
  for (const name of Object.keys(space.knobs)) {
    const where = `${space.lever}.${name}`;
    if (Object.hasOwn(decision, name)) refusals.push(...checkKnob(space, name, decision[name], where));
    else refusals.push(refused('knob.missing', where));
  }
  return [...refusals, ...strangers(decision, Object.keys(space.knobs), space.lever, 'knob.unknown')];
}

/** Keys that do not belong, in the order of their letters. */
export function strangers(value: Plain, known: readonly string[], where: string, code: string): Refusal[] {
  const extra = Object.keys(value).filter((key) => !known.includes(key));
  extra.sort((a, b) => (a < b ? -1 : 1));
  return extra.map((key) => refused(code, where === '' ? key : `${where}.${key}`));
}

function checkKnob(space: Space, name: string, value: unknown, where: string): readonly Refusal[] {
  const knob = space.knobs[name]!;
  const bound = space.bounds[name]!;
  if (!isPlaced(bound)) return checkWhole(knob, bound, value, where, space.people);
  const members = membersOf(knob, space.rosters);
  if (members === null) return checkPlaced(bound, value, where);
  if (!isPlain(value)) return [refused('knob.wrongType', where)];
  return [
    ...members.flatMap((member) =>
      Object.hasOwn(value, member)
        ? checkPlaced(bound, value[member], `${where}.${member}`)
        : [refused('knob.missing', `${where}.${member}`)],
    ),
    ...strangers(value, members, where, 'knob.unknown'),
  ];
}

function checkPlaced(bound: PlacedBound, value: unknown, where: string): readonly Refusal[] {
  if (placeOf(bound, value) >= 0) return [];
  const wanted = bound.kind === 'switch' ? 'boolean' : bound.kind === 'choice' ? 'string' : 'number';
  const told: string | number = typeof value === 'number' ? value : spell(value);
  if (typeof value !== wanted) return [refused('knob.wrongType', where, { value: told, wanted })];
  const from = String(valueAt(bound, 0));
  const to = String(valueAt(bound, placeCount(bound) - 1));
  return [refused('knob.offGrid', where, { value: told, from, to })];
}

type WholeBound = Exclude<Bound, PlacedBound>;
function checkWhole(knob: Knob, bound: WholeBound, value: unknown, where: string, people: number): readonly Refusal[] {
  switch (bound.kind) {
    case 'shares':
      return checkShares(knob.kind === 'shares' ? knob.of : [], value, where);
    case 'ranking':
      return checkRanking(knob.kind === 'ranking' ? knob.of : [], value, where);
    case 'audience':
      return isAudience(value)
        ? checkAudience(value, bound.max, []).map(({ path, because }) =>
            refused('knob.offGrid', [where, ...path].join('.'), because),
          )
        : [refused('knob.wrongType', where)];
    case 'picks':
      return checkPicks(value, bound.max, people, where);
  }
}

function checkShares(parts: readonly string[], value: unknown, where: string): readonly Refusal[] {
  if (!isPlain(value)) return [refused('knob.wrongType', where)];
  const found: Refusal[] = [];
  let sum = 0;
  for (const part of parts) {
    const share = value[part];
    if (share === undefined) found.push(refused('knob.missing', `${where}.${part}`));
    else if (!Number.isSafeInteger(share)) found.push(refused('knob.wrongType', `${where}.${part}`));
    else if ((share as number) < 0 || (share as number) % SHARE_STEP !== 0) {
      found.push(refused('knob.offGrid', `${where}.${part}`, { value: share as number, step: SHARE_STEP }));
    } else sum += share as number;
  }
  found.push(...strangers(value, parts, where, 'knob.unknown'));
  return found.length === 0 && sum !== 100 ? [refused('knob.offGrid', where, { sum, wanted: 100 })] : found;
}

function checkRanking(of: readonly string[], value: unknown, where: string): readonly Refusal[] {
  if (!Array.isArray(value)) return [refused('knob.wrongType', where)];
  const whole = value.length === of.length && of.every((one) => value.includes(one));
  return whole ? [] : [refused('knob.offGrid', where, { wanted: of.join(', ') })];
}

/** Picks stand in rising order, so that one choice of people has one spelling. */
function checkPicks(value: unknown, max: number, people: number, where: string): readonly Refusal[] {
  if (!Array.isArray(value)) return [refused('knob.wrongType', where)];
  if (value.length > max) return [refused('knob.offGrid', where, { value: value.length, to: max })];
  return Array.from(value).flatMap((who: unknown, at) => {
    const rises = at === 0 || (who as number) > (value[at - 1] as number);
    if (Number.isSafeInteger(who) && (who as number) >= 0 && (who as number) < people && rises) return [];
    return [refused('knob.offGrid', `${where}.${at}`, { value: spell(who), to: people - 1 })];
  });
}

function isAudience(value: unknown): value is Audience {
  if (!isPlain(value) || !Array.isArray(value['all'])) return false;
  const { all, order, limit, ...rest } = value as { all: unknown[]; order?: unknown; limit?: unknown };
  return (
    Object.keys(rest).length === 0 &&
    Array.from(all).every(isFileTest) &&
    (!Object.hasOwn(value, 'order') || isOrder(order)) &&
    (!Object.hasOwn(value, 'limit') || (Number.isSafeInteger(limit) && (limit as number) >= 1))
  );
}

const isField = (value: unknown): boolean => (AUDIENCE_FIELDS as readonly unknown[]).includes(value);
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Math.abs(value as number) <= 1_000_000_000;

function isFileTest(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { file, from, to, ...rest } = value;
  if (Object.keys(rest).length > 0 || !isField(file)) return false;
  return (!Object.hasOwn(value, 'from') || isWhole(from)) && (!Object.hasOwn(value, 'to') || isWhole(to));
}

function isOrder(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { by, desc, ...rest } = value;
  return Object.keys(rest).length === 0 && isField(by) && typeof desc === 'boolean';
}
