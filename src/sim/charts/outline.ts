import { MOST_DEPTH } from './vocabulary.ts';

/**
 * What can be read of a chart that may be anything JSON can say: wrong types are passed over (the schema reports them),
 * names are only ever compared or kept in maps, and nothing recurses, so neither `__proto__` nor a depth of 5,000 hurts.
 */
export type Path = readonly (string | number)[];

export interface StateOutline {
  /** Dot path within the chart, `decline.ended`. */
  readonly id: string;
  readonly name: string;
  /** Where it stands in the document. */
  readonly path: Path;
  readonly parent: StateOutline | null;
  readonly children: StateOutline[];
  readonly initial: unknown;
  /** Own transitions, target by event. */
  readonly on: ReadonlyMap<string, string>;
  readonly ignores: readonly string[];
  /** Own roles, null when none are written. */
  readonly roles: readonly string[] | null;
  readonly profile: ReadonlyMap<string, unknown>;
  readonly end: boolean | null;
  /** Own names by language, null when none are written. */
  readonly names: ReadonlyMap<string, unknown> | null;
  /** True where a `states` block is written, empty or not. */
  readonly nested: boolean;
}

export interface ChartOutline {
  readonly path: Path;
  readonly id: unknown;
  readonly initial: unknown;
  readonly top: readonly StateOutline[];
  /** All states, parents before their children, in document order. */
  readonly all: readonly StateOutline[];
  /** Where states are nested deeper than charts may be. */
  readonly tooDeep: readonly Path[];
}

export function outlineChart(doc: unknown, path: Path): ChartOutline {
  const root = entriesOf(doc);
  const all: StateOutline[] = [];
  const tooDeep: Path[] = [];
  const waiting: { doc: unknown; path: Path; parent: StateOutline | null; depth: number }[] = [
    { doc: root.get('states'), path: [...path, 'states'], parent: null, depth: 1 },
  ];
  for (let level = waiting.shift(); level !== undefined; level = waiting.shift()) {
    for (const [name, body] of entriesOf(level.doc)) {
      const state = outlineState(name, body, [...level.path, name], level.parent);
      all.push(state);
      level.parent?.children.push(state);
      if (!state.nested) continue;
      const inner = { doc: entriesOf(body).get('states'), path: [...state.path, 'states'], parent: state };
      if (level.depth < MOST_DEPTH) waiting.push({ ...inner, depth: level.depth + 1 });
      else tooDeep.push(inner.path);
    }
  }
  const top = all.filter((state) => state.parent === null);
  return { path, id: root.get('id'), initial: root.get('initial'), top, all, tooDeep };
}

function outlineState(name: string, body: unknown, path: Path, parent: StateOutline | null): StateOutline {
  const own = entriesOf(body);
  const meta = entriesOf(own.get('meta'));
  const roles = meta.get('roles');
  const names = meta.get('name');
  const end = meta.get('end');
  return {
    id: parent === null ? name : `${parent.id}.${name}`,
    name,
    path,
    parent,
    children: [],
    initial: own.get('initial'),
    on: new Map([...entriesOf(own.get('on'))].filter((entry): entry is [string, string] => isString(entry[1]))),
    ignores: stringsOf(meta.get('ignores')),
    roles: roles === undefined ? null : stringsOf(roles),
    profile: entriesOf(meta.get('profile')),
    end: typeof end === 'boolean' ? end : null,
    names: names === undefined ? null : entriesOf(names),
    nested: isObject(own.get('states')),
  };
}

/** The state a target means, written at `from`, in XState's way of reading; null when there is none. */
export function findTarget(chart: ChartOutline, from: StateOutline, target: string): StateOutline | null {
  const ownId = typeof chart.id === 'string' ? `#${chart.id}.` : null;
  if (ownId !== null && target.startsWith(ownId)) return findPath(chart.top, target.slice(ownId.length));
  if (target.startsWith('.')) return findPath(from.children, target.slice(1));
  return findPath(siblingsOf(chart, from), target);
}

/** The leaf one stands in after entering a state, following initial states; null when one of them is missing. */
export function enterState(state: StateOutline | null): StateOutline | null {
  let here = state;
  while (here !== null && here.children.length > 0) here = findInitial(here.children, here.initial);
  return here;
}

export function findInitial(states: readonly StateOutline[], initial: unknown): StateOutline | null {
  return states.find((state) => state.name === initial) ?? null;
}

/** Transitions of a leaf, its own before its parent's, by event. */
export function transitionsOf(leaf: StateOutline): ReadonlyMap<string, { at: StateOutline; target: string }> {
  const found = new Map<string, { at: StateOutline; target: string }>();
  for (let at: StateOutline | null = leaf; at !== null; at = at.parent) {
    for (const [event, target] of at.on) {
      if (!found.has(event)) found.set(event, { at, target });
    }
  }
  return found;
}

export function leavesOf(chart: ChartOutline): StateOutline[] {
  return chart.all.filter((state) => state.children.length === 0);
}

export function rolesOf(leaf: StateOutline): readonly string[] {
  return leaf.roles ?? leaf.parent?.roles ?? [];
}

export function isEnd(leaf: StateOutline): boolean {
  return leaf.end ?? leaf.parent?.end ?? false;
}

function siblingsOf(chart: ChartOutline, state: StateOutline): readonly StateOutline[] {
  return state.parent?.children ?? chart.top;
}

function findPath(states: readonly StateOutline[], path: string): StateOutline | null {
  let level = states;
  let found: StateOutline | null = null;
  for (const name of path.split('.')) {
    found = level.find((state) => state.name === name) ?? null;
    level = found?.children ?? [];
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return isObject(value) ? new Map(Object.entries(value)) : new Map();
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isString) : [];
}
