import type { ChartOutline, StateOutline } from './outline.ts';
import { enterState, findInitial, findTarget, isEnd, leavesOf, rolesOf, transitionsOf } from './outline.ts';
import type { Report } from './problem.ts';
import type { ChartKind } from './vocabulary.ts';
import { wordsOf } from './vocabulary.ts';

/** Where the chart starts, where its transitions lead, and who can reach whom. */
export function checkGraph(kind: ChartKind, chart: ChartOutline, report: Report): void {
  const initials = checkInitials(chart, report);
  const targets = checkTargets(chart, report);
  if (!initials || !targets || chart.tooDeep.length > 0) return;
  const first = enterState(findInitial(chart.top, chart.initial));
  if (first === null) return;
  const role = wordsOf(kind).first;
  if (role !== null && !rolesOf(first).includes(role)) {
    report([...chart.path, 'initial'], 'firstRole', { role, state: first.id });
  }
  const steps = new Map(leavesOf(chart).map((leaf) => [leaf, stepsFrom(chart, leaf)]));
  checkReachable(
    kind,
    chart,
    walk([first], (leaf) => steps.get(leaf) ?? []),
    report,
  );
  const traps = checkTraps(kind, steps, report);
  checkWayHome(kind, steps, traps, report);
}

function checkInitials(chart: ChartOutline, report: Report): boolean {
  let sound = true;
  const judge = (
    path: ChartOutline['path'],
    states: readonly StateOutline[],
    initial: unknown,
    state: string,
  ): void => {
    if (states.length > 0 && findInitial(states, initial) !== null) return;
    sound = false;
    if (states.length === 0) report([...path, 'states'], 'noStates', { state });
    else if (initial === undefined) report(path, 'missingInitial', { state });
    else report([...path, 'initial'], 'unknownInitial', { initial: String(initial), state });
  };
  judge(chart.path, chart.top, chart.initial, '');
  for (const state of chart.all) {
    if (state.nested && state.parent === null) {
      judge(state.path, state.children, state.initial, state.id);
    } else if (!state.nested && state.initial !== undefined) {
      report([...state.path, 'initial'], 'uselessInitial', { state: state.id });
    }
  }
  return sound;
}

function checkTargets(chart: ChartOutline, report: Report): boolean {
  let sound = true;
  for (const state of chart.all) {
    for (const [event, target] of state.on) {
      if (findTarget(chart, state, target) !== null) continue;
      sound = false;
      report([...state.path, 'on', event], 'unknownTarget', { target, state: state.id });
    }
  }
  return sound;
}

/** The leaves one event away, the leaf itself left out. */
function stepsFrom(chart: ChartOutline, leaf: StateOutline): StateOutline[] {
  const there = [...transitionsOf(leaf).values()].map(({ at, target }) => enterState(findTarget(chart, at, target)));
  return [...new Set(there)].filter((state): state is StateOutline => state !== null && state !== leaf);
}

function walk(from: readonly StateOutline[], next: (leaf: StateOutline) => readonly StateOutline[]): Set<StateOutline> {
  const seen = new Set(from);
  for (const leaf of seen) for (const there of next(leaf)) seen.add(there);
  return seen;
}

function checkReachable(
  kind: ChartKind,
  chart: ChartOutline,
  reached: ReadonlySet<StateOutline>,
  report: Report,
): void {
  const leaves = leavesOf(chart);
  for (const leaf of leaves) {
    if (!reached.has(leaf)) report(leaf.path, 'unreachable', { state: leaf.id });
  }
  for (const role of wordsOf(kind).required) {
    const players = leaves.filter((leaf) => rolesOf(leaf).includes(role));
    if (players.length > 0 && !players.some((leaf) => reached.has(leaf))) {
      report([...chart.path, 'states'], 'roleUnreachable', { role });
    }
  }
}

type Steps = ReadonlyMap<StateOutline, readonly StateOutline[]>;

/**
 * A trap is a state that no event leads out of. Two kinds of state may be one: an arc's end, which says so, and a state
 * of a restful role (gone), whose author has by then written down that it ignores even RETURN.
 */
function checkTraps(kind: ChartKind, steps: Steps, report: Report): ReadonlySet<StateOutline> {
  const { restful } = wordsOf(kind);
  const traps = new Set<StateOutline>();
  for (const [leaf, there] of steps) {
    const mayRest = kind === 'arc' ? isEnd(leaf) : rolesOf(leaf).some((role) => restful.includes(role));
    if (there.length === 0 && !mayRest) {
      traps.add(leaf);
      report(leaf.path, 'trap', { state: leaf.id });
    }
    if (kind === 'arc' && isEnd(leaf) && there.length > 0) report(leaf.path, 'endLeavable', { state: leaf.id });
  }
  return traps;
}

/**
 * A group of states can be a trap though no single one is. So every kind says which roles must stay in reach: somebody
 * upset can always be calm again, every complaint can be filed away, everybody can leave; an arc that has ends can end.
 */
function checkWayHome(kind: ChartKind, steps: Steps, traps: ReadonlySet<StateOutline>, report: Report): void {
  const { home } = wordsOf(kind);
  const leaves = [...steps.keys()];
  const homes = leaves.filter((leaf) =>
    kind === 'arc' ? isEnd(leaf) : rolesOf(leaf).some((role) => home.includes(role)),
  );
  if (homes.length === 0) return;
  const safe = walk(homes, (leaf) => leaves.filter((from) => steps.get(from)?.includes(leaf)));
  for (const leaf of leaves) {
    if (!safe.has(leaf) && !traps.has(leaf)) {
      report(leaf.path, 'noWayHome', { state: leaf.id, roles: kind === 'arc' ? 'end' : home.join(' ') });
    }
  }
}
