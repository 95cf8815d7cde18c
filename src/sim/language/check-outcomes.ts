import { CROWD_KINDS } from '../charts/vocabulary.ts';
import type { Per } from '../dials.ts';
import { DIALS, joinOf } from '../dials.ts';
import type { Scene } from './check-conditions.ts';
import { checkConditions } from './check-conditions.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf, textOf } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';

/** Figures that are money themselves. */
const MONEY: readonly unknown[] = ['cash', 'sales', 'receivables', 'badDebt'];

/** Every name a list of outcomes speaks of: charts and their events, people, dials, ledger lines, flags. */
export function checkOutcomes(check: Check, outcomes: unknown, scene: Scene, path: Path): void {
  for (const [k, one] of listOf(outcomes).entries()) checkOutcome(check, one, scene, [...path, k]);
}

function checkOutcome(check: Check, one: unknown, scene: Scene, path: Path): void {
  if (!isRecord(one)) return;
  const has = (key: string): boolean => Object.hasOwn(one, key);
  checkConditions(check, one['when'], scene, [...path, 'when']);
  if (has('send')) checkSend(check, one, scene, path);
  else if (has('add')) checkTo(check, one['to'], scene, [...path, 'to']);
  else if (has('learn')) checkTo(check, one['of'], scene, [...path, 'of']);
  else if (has('consent')) {
    checkTo(check, one['of'], scene, [...path, 'of']);
    lookUp(check, 'field', one['consent'], check.names.fields, [...path, 'consent']);
  } else if (has('dial')) checkDial(check, one, path);
  else if (has('cents') || has('conduct')) {
    lookUp(check, 'line', one['line'], check.names.lines, [...path, 'line']);
    if (one['times'] === 'alike' && !scene.alike) tell(check, [...path, 'times'], 'outcome.noAlike');
    if (MONEY.includes(one['times'])) tell(check, [...path, 'times'], 'outcome.moneyTimesMoney');
  } else if (has('agree')) {
    checkTo(check, one['to'], scene, [...path, 'to']);
    if (!check.names.trades) tell(check, path, 'outcome.noTrade');
  } else if (has('flag')) {
    const flag = textOf(one['flag']);
    if (flag !== null && !check.flagsSet.has(flag)) check.flagsSet.set(flag, [...path, 'flag']);
  } else if (has('chance')) {
    checkOutcomes(check, one['then'], scene, [...path, 'then']);
    checkOutcomes(check, one['else'], scene, [...path, 'else']);
  }
}

function checkSend(check: Check, one: unknown, scene: Scene, path: Path): void {
  const chart = get(one, 'chart');
  if (chart === 'arc') {
    const { cast, arcs } = check.names;
    const member = lookUp(check, 'cast', get(one, 'to'), [...cast.keys()], [...path, 'to']);
    const arc = arcs.get(cast.get(member ?? '') ?? '');
    if (arc) lookUp(check, 'signal', get(one, 'send'), arc.signals, [...path, 'send']);
    return;
  }
  const kind = CROWD_KINDS.find((known) => known === chart);
  if (kind) lookUp(check, 'signal', get(one, 'send'), check.names.charts[kind].signals, [...path, 'send']);
  checkTo(check, get(one, 'to'), scene, [...path, 'to']);
}

/** A role here, somebody of the cast, or a group; groups that nobody can be in here are told apart. */
function checkTo(check: Check, to: unknown, scene: Scene, path: Path): void {
  if (to === 'alike') {
    if (!scene.alike) tell(check, path, 'outcome.noAlike');
    return;
  }
  if (to === 'friends') {
    if (scene.roles.length === 0) tell(check, path, 'outcome.noFriends');
    return;
  }
  const segments = check.names.members.segment.map((id) => `segment:${id}`);
  const known = [...scene.roles, ...check.names.cast.keys(), 'everyone', ...segments];
  if (scene.roles.length > 0) known.push('friends');
  if (scene.alike) known.push('alike');
  lookUp(check, 'person', to, known, path);
}

/** How far a dial may be turned at once; what lies beyond is a slip, and would end a game with a fault. (chosen) */
const FACTOR = { least: 0.01, most: 100 };
const ADDED = { least: -1e9, most: 1e9 };

/** A dial turned outside the levers: by an outcome or in the past. Dials with one owner belong to their lever. */
export function checkDial(check: Check, one: unknown, path: Path): void {
  const dial = textOf(get(one, 'dial'));
  const join = dial === null ? null : joinOf(dial);
  if (dial === null || join === null) return;
  if (join === 'set') tell(check, [...path, 'dial'], 'outcome.ownedDial', { dial });
  const by = numberOf(get(one, 'by'));
  const { least, most } = join === 'scale' ? FACTOR : ADDED;
  if (by !== null && (by < least || by > most))
    tell(check, [...path, 'by'], 'outcome.dialRange', { dial, by, least, most });
  checkMember(check, dial, get(one, 'member'), [...path, 'member']);
}

/** The member a dial is turned for: one of those it has a value for. */
function checkMember(check: Check, dial: string, member: unknown, path: Path): void {
  const per: Per = DIALS[dial as keyof typeof DIALS].per;
  if (member === undefined) return;
  if (per === 'firm') tell(check, path, 'outcome.noMember', { dial });
  else lookUp(check, 'member', member, check.names.members[per], path);
}

/** How many chances a list of outcomes may ask for at most, whichever way they fall. */
export function chancesIn(outcomes: unknown): number {
  let asked = 0;
  for (const one of listOf(outcomes)) {
    if (!isRecord(one) || !Object.hasOwn(one, 'chance')) continue;
    asked += 1 + Math.max(chancesIn(one['then']), chancesIn(one['else']));
  }
  return asked;
}
