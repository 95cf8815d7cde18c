import type { Knob } from '../decide/knobs.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf, textOf } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';

/** Who and what conditions and outcomes of one place may speak of. */
export interface Scene {
  /** Roles of the people here; the first is meant where none is named. */
  readonly roles: readonly string[];
  /** The encounter's variants; null where none is being played. */
  readonly variants: readonly string[] | null;
  /** Whether people like the caller were looked up. */
  readonly alike: boolean;
}
/** Events, hints, rules of the place: nobody is here. */
export const NOBODY: Scene = { roles: [], variants: null, alike: false };

/** Every name a list of conditions speaks of, and spans in which nothing can lie. */
export function checkConditions(check: Check, conditions: unknown, scene: Scene, path: Path): void {
  for (const [k, one] of listOf(conditions).entries()) checkCondition(check, one, scene, [...path, k]);
}

function checkCondition(check: Check, one: unknown, scene: Scene, path: Path): void {
  if (!isRecord(one)) return;
  const has = (key: string): boolean => Object.hasOwn(one, key);
  if (has('any')) checkConditions(check, one['any'], scene, [...path, 'any']);
  else if (has('file')) checkPerson(check, one, scene, path);
  else if (has('chart')) {
    checkPerson(check, one, scene, path);
    const kind = one['chart'];
    const chart = Object.entries(check.names.charts).find(([name]) => name === kind)?.[1];
    if (chart) checkStates(check, one['in'], chart.states, path);
  } else if (has('arc')) checkArc(check, one, path);
  else if (has('turn')) checkTurns(check, one['turn'], [...path, 'turn']);
  else if (has('lever')) checkLever(check, one, path);
  else if (has('flag')) {
    const flag = textOf(one['flag']);
    if (flag !== null && !check.flagsRead.has(flag)) check.flagsRead.set(flag, [...path, 'flag']);
  } else if (has('replied')) checkReplied(check, one, path);
  else if (has('consent')) {
    checkPerson(check, one, scene, path);
    lookUp(check, 'field', one['consent'], check.names.fields, [...path, 'consent']);
  } else if (has('tender')) lookUp(check, 'tender', one['tender'], check.names.tenders, [...path, 'tender']);
  else if (has('minutes')) checkSpan(check, one['minutes'], [...path, 'minutes']);
  else if (has('variant')) checkVariant(check, one, scene, path);
  checkSpan(check, one, path);
}

/** A span from more to less holds nothing. */
export function checkSpan(check: Check, one: unknown, path: Path): void {
  const from = numberOf(get(one, 'from'));
  const to = numberOf(get(one, 'to'));
  if (from !== null && to !== null && from > to) tell(check, [...path, 'to'], 'condition.neverHolds', { from, to });
}

function checkPerson(check: Check, one: unknown, { roles }: Scene, path: Path): void {
  if (roles.length === 0) tell(check, path, 'condition.nobody');
  else lookUp(check, 'role', get(one, 'of'), roles, [...path, 'of']);
}

function checkStates(check: Check, states: unknown, known: readonly string[], path: Path): void {
  for (const [k, state] of listOf(states).entries()) lookUp(check, 'state', state, known, [...path, 'in', k]);
}

function checkArc(check: Check, one: unknown, path: Path): void {
  const member = lookUp(check, 'cast', get(one, 'arc'), [...check.names.cast.keys()], [...path, 'arc']);
  const arc = check.names.arcs.get(check.names.cast.get(member ?? '') ?? '');
  if (arc) checkStates(check, get(one, 'in'), arc.states, path);
}

function checkTurns(check: Check, span: unknown, path: Path): void {
  const { turns } = check.names;
  const from = numberOf(get(span, 'from'));
  if (turns !== null && from !== null && from > turns) {
    tell(check, [...path, 'from'], 'calendar.afterEnd', { turn: from, turns });
  }
  checkSpan(check, span, path);
}

function checkReplied(check: Check, one: unknown, path: Path): void {
  const { encounters } = check.names;
  const id = lookUp(check, 'encounter', get(one, 'replied'), [...encounters.keys()], [...path, 'replied']);
  const replies = encounters.get(id ?? '')?.replies;
  if (!replies) return;
  for (const [k, reply] of listOf(get(one, 'in')).entries()) {
    lookUp(check, 'reply', reply, replies, [...path, 'in', k]);
  }
}

function checkVariant(check: Check, one: unknown, { variants }: Scene, path: Path): void {
  if (variants === null) {
    tell(check, path, 'condition.noVariant');
    return;
  }
  for (const [k, variant] of listOf(get(one, 'variant')).entries()) {
    lookUp(check, 'variant', variant, variants, [...path, 'variant', k]);
  }
}

/** The engine compares one number, or the value as it is spelt; a knob with a value for each member has neither. */
function checkLever(check: Check, one: unknown, path: Path): void {
  const { levers } = check.names;
  const lever = lookUp(check, 'lever', get(one, 'lever'), [...levers.keys()], [...path, 'lever']);
  const own = levers.get(lever ?? '');
  if (!own || lever === null) return;
  const knobs = own.lever.knobs as Readonly<Record<string, Knob>>;
  const knob = lookUp(check, 'knob', get(one, 'knob'), Object.keys(knobs), [...path, 'knob']);
  if (knob === null) return;
  const kind = knobs[knob]!;
  const single = kind.kind === 'number' || kind.kind === 'switch' || kind.kind === 'choice';
  if (!single || kind.per !== undefined) {
    tell(check, [...path, 'knob'], 'condition.perMember', { lever, knob });
    return;
  }
  const ranged = get(one, 'from') !== undefined || get(one, 'to') !== undefined;
  if (ranged && kind.kind !== 'number') tell(check, [...path, 'knob'], 'condition.notNumber', { lever, knob });
  const places = placesOf(kind, own.knobs[knob]);
  if (places === null) return;
  for (const [k, value] of listOf(get(one, 'is')).entries()) {
    lookUp(check, 'place', value, places, [...path, 'is', k]);
  }
}

/** How a knob's values are spelt in a condition; null where there are too many to list. */
function placesOf(knob: Knob, bound: unknown): readonly string[] | null {
  if (knob.kind === 'switch') return ['true', 'false'];
  if (knob.kind === 'choice') {
    const allow = get(bound, 'allow');
    return Array.isArray(allow) ? allow.map(String) : knob.of;
  }
  const steps = get(bound, 'steps');
  return Array.isArray(steps) ? steps.map(String) : null;
}
