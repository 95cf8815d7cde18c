import { isHostile } from './check-names.ts';
import type { ChartOutline, StateOutline } from './outline.ts';
import { leavesOf, rolesOf, transitionsOf } from './outline.ts';
import type { Report } from './problem.ts';
import type { ChartKind } from './vocabulary.ts';
import { PROFILE_RANGE, wordsOf } from './vocabulary.ts';

/** Events, roles, numbers and names: what the states say about themselves. */
export function checkMeaning(kind: ChartKind, chart: ChartOutline, languages: readonly string[], report: Report): void {
  const events = knownEvents(kind, chart);
  for (const state of chart.all) {
    checkEvents(state, events, report);
    checkOwnRoles(kind, state, report);
    checkProfile(kind, state, report);
    if (kind !== 'arc' && state.end !== null) {
      report([...state.path, 'meta', 'end'], 'endOutsideArc', { state: state.id });
    }
  }
  const leaves = leavesOf(chart);
  for (const leaf of leaves) {
    if (kind !== 'arc') checkHandled(leaf, events, report);
    checkRoles(kind, leaf, report);
    checkStateNames(leaf, languages, report);
  }
  for (const role of wordsOf(kind).required) {
    if (!leaves.some((leaf) => rolesOf(leaf).includes(role))) {
      report([...chart.path, 'states'], 'missingRole', { role });
    }
  }
}

/** An arc knows the events that some state of it handles; the other kinds know their vocabulary. */
function knownEvents(kind: ChartKind, chart: ChartOutline): ReadonlySet<string> {
  if (kind !== 'arc') return new Set(wordsOf(kind).events);
  return new Set(chart.all.flatMap((state) => [...state.on.keys()]));
}

function checkEvents(state: StateOutline, events: ReadonlySet<string>, report: Report): void {
  const known = [...events].join(' ');
  const handled = transitionsOf(state);
  for (const event of state.on.keys()) {
    if (!events.has(event) && !isHostile(event)) {
      report([...state.path, 'on', event], 'unknownEvent', { event, known });
    }
  }
  state.ignores.forEach((event, at) => {
    const path = [...state.path, 'meta', 'ignores', at];
    if (!events.has(event)) report(path, 'unknownEvent', { event, known });
    else if (handled.has(event)) report(path, 'ignoredYetHandled', { event, state: state.id });
  });
}

/** A forgotten transition is a problem with a place in the document, not silence. */
function checkHandled(leaf: StateOutline, events: ReadonlySet<string>, report: Report): void {
  const handled = transitionsOf(leaf);
  const ignored = new Set([...leaf.ignores, ...(leaf.parent?.ignores ?? [])]);
  for (const event of events) {
    if (!handled.has(event) && !ignored.has(event)) {
      report(leaf.path, 'unhandledEvent', { event, state: leaf.id });
    }
  }
}

function checkOwnRoles(kind: ChartKind, state: StateOutline, report: Report): void {
  const known = wordsOf(kind).roles;
  (state.roles ?? []).forEach((role, at) => {
    if (!known.includes(role)) {
      report([...state.path, 'meta', 'roles', at], 'unknownRole', { role, known: known.join(' ') });
    }
  });
}

function checkRoles(kind: ChartKind, leaf: StateOutline, report: Report): void {
  const { exclusive, exhaustive, within } = wordsOf(kind);
  const roles = rolesOf(leaf);
  const path = leaf.roles === null ? leaf.path : [...leaf.path, 'meta', 'roles'];
  const [role, ...others] = exclusive.filter((one) => roles.includes(one));
  if (role === undefined && exhaustive) report(path, 'noRole', { state: leaf.id, roles: exclusive.join(' ') });
  for (const other of others) report(path, 'roleConflict', { role: role ?? '', other, state: leaf.id });
  for (const [narrow, needs] of within) {
    if (roles.includes(narrow) && !roles.includes(needs)) {
      report(path, 'roleNeedsRole', { role: narrow, needs, state: leaf.id });
    }
  }
}

function checkProfile(kind: ChartKind, state: StateOutline, report: Report): void {
  const known = wordsOf(kind).profile;
  const { least, most } = PROFILE_RANGE;
  for (const [name, value] of state.profile) {
    const path = [...state.path, 'meta', 'profile', name];
    if (isHostile(name)) continue;
    if (!known.includes(name)) report(path, 'unknownProfile', { name, known: known.join(' ') });
    else if (typeof value === 'number' && !(value >= least && value <= most)) {
      report(path, 'profileRange', { name, value: String(value), least, most });
    }
  }
}

function checkStateNames(leaf: StateOutline, languages: readonly string[], report: Report): void {
  const names = leaf.names ?? leaf.parent?.names;
  const path = leaf.names === null ? leaf.path : [...leaf.path, 'meta', 'name'];
  for (const language of languages) {
    const name = names?.get(language);
    if (typeof name !== 'string' || name.trim() === '') {
      report(path, 'missingName', { state: leaf.id, language });
    }
  }
}
