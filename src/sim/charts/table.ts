import type { AnyActorScope, AnyMachineSnapshot, AnyStateNode, StateValue } from 'xstate';
import type { ChartDoc, StateMeta, StateName } from './language.ts';
import { statePath, xstateMachine } from './machine.ts';
import type { ChartKind, CrowdKind, EventOf, Face, Place, ProfileOf, RoleOf } from './vocabulary.ts';
import { FACE_BY_ROLE, PLACE_BY_ROLE, PROFILE_RANGE, wordsOf } from './vocabulary.ts';

/** One chart, enumerated once through XState and then only looked up. Immutable by agreement. */
export interface ChartTable<E extends string = string, P extends string = string, R extends string = string> {
  readonly kind: ChartKind;
  /** Dot paths of the leaf states in document order; the number in a column is the index here. */
  readonly states: readonly string[];
  /** The state everybody starts in. */
  readonly initial: number;
  /** `next[state * stride + event]`; an ignored event leads back to the same state. */
  readonly next: Uint8Array;
  readonly stride: number;
  /** An event's number. Authored words are looked up only once they are known to be events (`chartEvents`). */
  readonly event: Readonly<Record<E, number>>;
  /** `is.customer[state]` is 1 or 0. */
  readonly is: Readonly<Record<R, Uint8Array>>;
  /** `profile.leave[state]`: a factor, 1 where the author wrote nothing; as authored until `normaliseProfile`. */
  readonly profile: Readonly<Record<P, Float64Array>>;
  /** What the screen shows of a state. */
  readonly face: readonly Face[];
  /** Where on the street a lifecycle state stands; null for other kinds. */
  readonly place: readonly (Place | null)[];
  /** Names by language; empty where the author wrote none. */
  readonly name: readonly StateName[];
  /** 1 for the end states of an arc. */
  readonly end: Uint8Array;
}

export type TableOf<K extends ChartKind> = ChartTable<EventOf<K>, ProfileOf<K>, RoleOf<K>>;
/** One table per kind: what phases read. */
export type Charts = { readonly [K in CrowdKind]: TableOf<K> };

/**
 * One scope for all machines and steps: `transition` of a chart without actions asks it for nothing but a place to
 * report microsteps to. Making a fresh one per step, as XState's own `getNextSnapshot` does, costs about eight times
 * as much.
 */
const SCOPE = {
  self: null,
  id: '',
  sessionId: '',
  logger: () => {},
  defer: () => {},
  emit: () => {},
  system: { _sendInspectionEvent: () => {} },
  stopChild: () => {},
  actionExecutor: () => {},
} as unknown as AnyActorScope;

/**
 * Asks XState once for every (state, event) and writes the answers down.
 *
 * @param doc  a chart that passed `ChartDoc` and `checkChart` for this kind
 * @throws     XState's own error when it did not; an unchecked eventless cycle would hang here
 */
export function compileChart<K extends ChartKind>(kind: K, doc: ChartDoc): TableOf<K> {
  const machine = xstateMachine(doc);
  const leaves = listLeaves(machine.root);
  const states = leaves.map((leaf) => leaf.path.join('.'));
  const numbers = new Map(states.map((state, number) => [state, number]));
  const events = chartEvents(kind, doc);
  const next = new Uint8Array(leaves.length * events.length);
  leaves.forEach((leaf, state) => {
    const here = machine.resolveState({ value: stateValue(leaf.path), context: {} });
    events.forEach((type, event) => {
      const there: AnyMachineSnapshot = machine.transition(here, { type }, SCOPE);
      next[state * events.length + event] = numbers.get(statePath(there.value)) as number;
    });
  });
  const roles = leaves.map((leaf) => inherited(leaf, 'roles') ?? []);
  const table: ChartTable = {
    kind,
    states,
    initial: numbers.get(statePath(machine.getInitialSnapshot(SCOPE).value)) as number,
    next,
    stride: events.length,
    event: Object.fromEntries(events.map((event, number) => [event, number])),
    is: Object.fromEntries(
      wordsOf(kind).roles.map((role) => [role, Uint8Array.from(roles, (own) => (own.includes(role) ? 1 : 0))]),
    ),
    profile: Object.fromEntries(
      wordsOf(kind).profile.map((number) => [number, Float64Array.from(leaves, (leaf) => profileOf(leaf, number))]),
    ),
    face: leaves.map((leaf, state) => inherited(leaf, 'face') ?? byRole(FACE_BY_ROLE, roles[state]) ?? 'neutral'),
    place: leaves.map((leaf, state) => inherited(leaf, 'place') ?? byRole(PLACE_BY_ROLE, roles[state]) ?? null),
    name: leaves.map((leaf) => inherited(leaf, 'name') ?? {}),
    end: Uint8Array.from(leaves, (leaf) => (inherited(leaf, 'end') ? 1 : 0)),
  };
  return table as TableOf<K>;
}

/** The state that follows; phases with a hot loop write the same expression in place. */
export function stepTable(table: Pick<ChartTable, 'next' | 'stride'>, state: number, event: number): number {
  return table.next[state * table.stride + event] as number;
}

/**
 * The events a chart can be sent, in the order of their numbers: the vocabulary's, or for an arc all that its states
 * speak of, sorted, so that the order of keys in the document decides nothing.
 */
export function chartEvents(kind: ChartKind, doc: ChartDoc): readonly string[] {
  if (kind !== 'arc') return wordsOf(kind).events;
  const found = new Set<string>();
  for (const outer of Object.values(doc.states)) {
    for (const state of [outer, ...Object.values(outer.states ?? {})]) {
      for (const event of Object.keys(state.on ?? {})) found.add(event);
    }
  }
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * One profile as phases use it: what the author wrote, divided by its mean over the neutral run, so that an author who
 * says "buys half as much" everywhere changes differences between states and not the level of the whole market.
 *
 * @param means  mean of each profile over the customer-turns of the neutral run; absent means not measured, left as is
 */
export function normaliseProfile<P extends string>(
  table: Pick<ChartTable<string, P>, 'profile'>,
  name: P,
  means: Readonly<Partial<Record<P, number>>>,
): Float64Array {
  const mean = means[name] ?? 1;
  return table.profile[name].map((value) => value / mean);
}

function listLeaves(node: AnyStateNode): AnyStateNode[] {
  const inner = Object.values(node.states);
  return inner.length === 0 ? [node] : inner.flatMap(listLeaves);
}

function stateValue(path: readonly string[]): StateValue {
  const [outer = '', inner] = path;
  return inner === undefined ? outer : { [outer]: inner };
}

/** A leaf's own entry of `meta`, else its parent's. */
function inherited<N extends keyof StateMeta>(leaf: AnyStateNode, entry: N): StateMeta[N] | undefined {
  const own: StateMeta = leaf.meta ?? {};
  const parents: StateMeta = leaf.parent?.meta ?? {};
  return own[entry] ?? parents[entry];
}

/** Profiles are inherited number by number. */
function profileOf(leaf: AnyStateNode, name: string): number {
  const own: StateMeta = leaf.meta ?? {};
  const parents: StateMeta = leaf.parent?.meta ?? {};
  return own.profile?.[name] ?? parents.profile?.[name] ?? PROFILE_RANGE.unset;
}

function byRole<T>(choices: readonly (readonly [string, T])[], roles: readonly string[] = []): T | undefined {
  return choices.find(([role]) => roles.includes(role))?.[1];
}
