import type { AuthoredBound } from '../decide/bound.ts';
import { boundSchema, checkBound, readBound } from '../decide/bound.ts';
import { checkDecision as refuseDecision } from '../decide/decision.ts';
import type { Bound, Knob } from '../decide/knobs.ts';
import type { Space } from '../decide/space.ts';
import type { LeverNames } from './names.ts';
import type { Path } from './problem.ts';
import { problem } from './problem.ts';
import { get, isRecord, listOf, numberOf, recordOf } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';
import { excerpt } from './shape-words.ts';

/** What the shape of a lever's bounds cannot say: grids, starts, members. */
export function checkLevers(check: Check): void {
  const rosters = rostersOf(check);
  for (const [id, { lever, knobs }] of check.names.levers) {
    for (const name of Object.keys(lever.knobs)) {
      const knob = lever.knobs[name] as Knob;
      const authored = authoredBound(knob, knobs[name]);
      if (authored === null) continue;
      for (const one of checkBound(knob, authored, rosters)) {
        check.problems.push(problem(['levers', id, 'knobs', name, ...one.path], one.code, one.because));
      }
    }
  }
}

function rostersOf(check: Check): Space['rosters'] {
  const { segment, standing, post, cause, rival } = check.names.members;
  return { segments: segment, standings: standing, posts: post, causes: cause, rivals: rival };
}

/** A bound whose shape is right; null where it is not, which the shape reports. */
function authoredBound(knob: Knob, bound: unknown): AuthoredBound | null {
  const read = boundSchema(knob).safeParse(bound);
  return read.success ? (read.data as AuthoredBound) : null;
}

/** The decisions a lever of this scenario has, as far as its bounds can be read. */
export function spaceIn(check: Check, id: string, own: LeverNames): Space {
  const known = check.spaces.get(id) ?? readSpace(check, id, own);
  check.spaces.set(id, known);
  return known;
}

function readSpace(check: Check, id: string, { lever, knobs }: LeverNames): Space {
  const bounds: Record<string, Bound> = {};
  const known: Record<string, Knob> = {};
  for (const name of Object.keys(lever.knobs)) {
    const knob = lever.knobs[name] as Knob;
    const authored = authoredBound(knob, knobs[name]);
    if (authored === null || checkBound(knob, authored, rostersOf(check)).length > 0) continue;
    known[name] = knob;
    bounds[name] = readBound(knob, authored);
  }
  const segments = listOf(get(check.raw, 'segments'));
  const people = segments.reduce<number>((sum, segment) => sum + (numberOf(get(segment, 'customers')) ?? 0), 0);
  return { lever: id, knobs: known, bounds, rosters: rostersOf(check), people };
}

/**
 * A decision an author wrote down for one lever: of a precedent, of what a rule holds, of the reference plan. Knobs that
 * are not named keep their value unless `whole` is asked for.
 */
export function checkDecision(
  check: Check,
  { lever, set, whole = false }: { readonly lever: unknown; readonly set: unknown; readonly whole?: boolean },
  path: Path,
  leverKey: string | null,
  setKey: string | null,
): void {
  const { levers } = check.names;
  const leverPath = leverKey === null ? path : [...path, leverKey];
  const setPath = setKey === null ? path : [...path, setKey];
  const id = lookUp(check, 'lever', lever, [...levers.keys()], leverPath, leverKey === null ? 'key' : 'value');
  const own = levers.get(id ?? '');
  if (id === null || !own || !isRecord(set)) return;
  const known = Object.keys(own.lever.knobs);
  for (const name of Object.keys(set)) lookUp(check, 'knob', name, known, [...setPath, name], 'key');
  const missing = whole ? known.filter((name) => !Object.hasOwn(set, name)) : [];
  for (const knob of missing) tell(check, setPath, 'plan.missingKnob', { lever: id, knob });
  const space = spaceIn(check, id, own);
  const named = Object.keys(space.knobs).filter((name) => Object.hasOwn(set, name));
  const part = (all: Readonly<Record<string, unknown>>) => Object.fromEntries(named.map((name) => [name, all[name]]));
  const narrow: Space = { ...space, knobs: part(space.knobs) as Space['knobs'] };
  for (const { where } of refuseDecision(narrow, part(set))) {
    const [, knob = '', ...rest] = where.split('.');
    const at = [...setPath, knob, ...rest.map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
    const found = excerpt(valueAt(set, [knob, ...rest]));
    tell(check, at, 'decision.value', { lever: id, knob, found, allowed: allowedText(space.bounds[knob]!) });
  }
}

function valueAt(set: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, step) => (Array.isArray(here) ? here[Number(step)] : recordOf(here)[step]), set);
}

/** What a knob can be set to, in JSON's own words. */
function allowedText(bound: Bound): string {
  switch (bound.kind) {
    case 'steps':
      return bound.steps.join(', ');
    case 'grid':
      return `${bound.min}, ${bound.min + bound.step} … ${bound.max}`;
    case 'switch':
      return 'true, false';
    case 'choice':
      return bound.allow.map((one) => JSON.stringify(one)).join(', ');
    case 'shares':
      return Object.keys(bound.start).join(' + ').concat(' = 100');
    case 'ranking':
      return bound.start.map((one) => JSON.stringify(one)).join(', ');
    case 'audience':
      return `{"all": […]}, limit ≤ ${bound.max}`;
    case 'picks':
      return `[…], length ≤ ${bound.max}`;
  }
}
