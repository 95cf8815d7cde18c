import type { ChartDoc, InnerState, OuterState, StateMeta } from '../../src/sim/charts/language.ts';
import type { ChartKind } from '../../src/sim/charts/vocabulary.ts';
import { FACES, PLACES, PROFILE_RANGE, VOCABULARY, wordsOf } from '../../src/sim/charts/vocabulary.ts';

/**
 * A valid authored chart of the kind, the same for the same seed: flat or with states within states, targets in every
 * spelling XState knows, events handled by the state, by its parent or ignored, roles and numbers written on the state
 * or on its parent. Every chart passes the schema and the checker.
 */
export function randomChart(kind: ChartKind, seed: number): ChartDoc {
  const dice = throwDice(seed * 8 + Object.keys(VOCABULARY).indexOf(kind));
  const leaves = drawLeaves(kind, dice);
  const groups = groupLeaves(leaves, dice);
  const events = kind === 'arc' ? ARC_EVENTS.slice(0, 3 + dice.below(4)) : wordsOf(kind).events;
  drawTransitions(leaves, groups, events, dice);
  return writeChart(kind, leaves, groups, events, dice);
}

const ARC_EVENTS = ['HEARD', 'MENDED', 'BRUSHED_OFF', 'PROMISE_KEPT', 'PROMISE_BROKEN', 'MONTH'];

interface Leaf {
  readonly id: string;
  readonly roles: readonly string[];
  /** True when no event may lead out: an arc's end, or a gone state nobody returns from. */
  readonly resting: boolean;
  group: Group | null;
  /** The leaf each event leads to; an event that is not here is ignored. */
  readonly leads: Map<string, Leaf>;
}

interface Group {
  readonly id: string;
  readonly leaves: Leaf[];
  /** Events the parent handles for all of its states that do not say otherwise. */
  readonly shared: Map<string, Leaf>;
}

interface Dice {
  /** A whole number from 0 to most − 1. */
  below(most: number): number;
  chance(part: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, good enough to vary test data, the same everywhere. */
function throwDice(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number): number => Math.floor(uniform() * most);
  return { below, chance: (part) => uniform() < part, pick: (from) => from[below(from.length)] as never };
}

/** Role sets a state may have, those first that every chart of the kind needs; the first is the initial state's. */
const CASTS: Record<ChartKind, { needed: string[][]; also: string[][] }> = {
  mood: { needed: [['calm'], ['upset']], also: [['calm'], ['upset'], []] },
  privacy: { needed: [['atEase'], ['distrusting']], also: [['atEase'], ['distrusting'], []] },
  lifecycle: {
    needed: [['prospect'], ['customer'], ['gone']],
    also: [['prospect', 'target'], ['customer'], ['customer', 'loyal'], ['customer', 'atRisk'], ['gone'], ['prospect']],
  },
  ticket: { needed: [['none'], ['open'], ['open', 'overdue'], ['closed']], also: [['open'], ['closed'], ['none']] },
  level: { needed: [[], []], also: [[], ['strategic']] },
  arc: { needed: [[], [], []], also: [[]] },
};

function drawLeaves(kind: ChartKind, dice: Dice): Leaf[] {
  const { needed, also } = CASTS[kind];
  const more = dice.chance(0.05) ? 30 : dice.below(7);
  const casts = [...needed, ...Array.from({ length: more }, () => dice.pick(also))];
  // The last state of an arc ends it; a gone state may be one without return, if another state of the cycle remains.
  const resting = kind === 'arc' ? casts.length - 1 : kind === 'lifecycle' && dice.chance(0.4) ? 2 : -1;
  return casts.map((roles, at) => ({
    id: `s${at}${dice.pick(['', 'Quiet', 'X', '2b'])}`,
    roles,
    resting: at === resting,
    group: null,
    leads: new Map(),
  }));
}

function groupLeaves(leaves: readonly Leaf[], dice: Dice): Group[] {
  const groups: Group[] = [];
  if (dice.chance(0.4)) return groups;
  for (const leaf of leaves) {
    const open = groups.at(-1);
    if (open !== undefined && open.leaves.length < 4 && dice.chance(0.5)) {
      leaf.group = open;
      open.leaves.push(leaf);
    } else if (dice.chance(0.4)) {
      leaf.group = { id: `g${groups.length}`, leaves: [leaf], shared: new Map() };
      groups.push(leaf.group);
    }
  }
  return groups;
}

/**
 * A cycle through all states that are not at rest makes every one of them reachable from every other; the rest is
 * thrown over it at random.
 */
function drawTransitions(
  leaves: readonly Leaf[],
  groups: readonly Group[],
  events: readonly string[],
  dice: Dice,
): void {
  const moving = leaves.filter((leaf) => !leaf.resting);
  for (const group of groups) {
    if (group.leaves.some((leaf) => leaf.resting)) continue;
    for (const event of events) if (dice.chance(0.2)) group.shared.set(event, dice.pick(leaves));
  }
  moving.forEach((leaf, at) => {
    for (const event of events) if (dice.chance(0.4)) leaf.leads.set(event, dice.pick(leaves));
    const ways = [moving[(at + 1) % moving.length] as Leaf, ...(at === 0 ? leaves.filter((one) => one.resting) : [])];
    const from = dice.below(events.length);
    ways.forEach((there, way) => {
      leaf.leads.set(events[(from + way) % events.length] as string, there);
    });
  });
}

/** What all parts of one chart are written with. */
interface Pen {
  readonly kind: ChartKind;
  readonly events: readonly string[];
  readonly dice: Dice;
  spell(from: Leaf | Group, there: Leaf): string;
}

function writeChart(
  kind: ChartKind,
  leaves: readonly Leaf[],
  groups: readonly Group[],
  events: readonly string[],
  dice: Dice,
): ChartDoc {
  // Out of a group only `#chart.state` leads, so a chart with groups has an id.
  const id = groups.length > 0 || dice.chance(0.5) ? `chart${dice.below(100)}` : undefined;
  const first = leaves[0] as Leaf;
  const initials = new Map<Group, Leaf>();
  for (const group of groups) initials.set(group, group.leaves.includes(first) ? first : dice.pick(group.leaves));
  const pen: Pen = { kind, events, dice, spell: (from, there) => spellTarget(id, from, there, initials, dice) };
  const states: Record<string, OuterState> = {};
  for (const leaf of leaves) {
    const { group } = leaf;
    if (group === null) states[leaf.id] = writeLeaf(pen, leaf, true);
    else if (group.leaves[0] === leaf) states[group.id] = writeGroup(pen, group, initials.get(group) as Leaf);
  }
  return { ...(id === undefined ? {} : { id }), initial: first.group?.id ?? first.id, states };
}

/** What all states of a group have in common is written on each of them or once on their parent. */
function writeGroup(pen: Pen, group: Group, initial: Leaf): OuterState {
  const { kind, events, dice } = pen;
  const roles = (group.leaves[0] as Leaf).roles;
  const alike = group.leaves.every((leaf) => leaf.roles.join() === roles.join());
  const ownRoles = !alike || dice.chance(0.5);
  const ignored = events.filter(
    (event) => !group.shared.has(event) && group.leaves.every((leaf) => !leaf.leads.has(event)),
  );
  const hoisted = kind !== 'arc' && dice.chance(0.5) ? ignored : [];
  const rest: Pen = { ...pen, events: events.filter((event) => !hoisted.includes(event)) };
  const meta: StateMeta = {
    ...(dice.chance(0.5) ? drawMeta(kind, dice) : {}),
    ...(ownRoles ? {} : { roles: [...roles] }),
    ...(hoisted.length > 0 ? { ignores: hoisted } : {}),
  };
  return {
    initial: initial.id,
    states: Object.fromEntries(group.leaves.map((leaf) => [leaf.id, writeLeaf(rest, leaf, ownRoles)])),
    on: writeOn(pen, group.shared, group),
    meta,
  };
}

function writeLeaf(pen: Pen, leaf: Leaf, ownRoles: boolean): InnerState {
  const { kind, events, dice } = pen;
  const ignored = events.filter((event) => !leaf.leads.has(event) && !leaf.group?.shared.has(event));
  const meta: StateMeta = {
    ...(dice.chance(0.7) ? drawMeta(kind, dice) : {}),
    ...(ownRoles ? { roles: [...leaf.roles] } : {}),
    ...(kind === 'arc' && leaf.resting ? { end: true } : {}),
    ...(kind === 'arc' || ignored.length === 0 ? {} : { ignores: ignored }),
  };
  return { on: writeOn(pen, leaf.leads, leaf), meta };
}

function writeOn(pen: Pen, leads: ReadonlyMap<string, Leaf>, from: Leaf | Group): Record<string, string> {
  return Object.fromEntries([...leads].map(([event, there]) => [event, pen.spell(from, there)]));
}

/** One of the ways to write a target that mean this state, from here. */
function spellTarget(
  id: string | undefined,
  from: Leaf | Group,
  there: Leaf,
  initials: ReadonlyMap<Group, Leaf>,
  dice: Dice,
): string {
  const path = there.group === null ? there.id : `${there.group.id}.${there.id}`;
  const group = 'leads' in from ? from.group : null;
  const ways: string[] = [];
  if (id !== undefined) ways.push(`#${id}.${path}`);
  if (group === null) ways.push(path);
  if (group !== null && there.group === group) ways.push(there.id, there.id);
  if (!('leads' in from) && there.group === from) ways.push(`.${there.id}`, `.${there.id}`);
  if (there.group !== null && initials.get(there.group) === there) {
    if (group === null) ways.push(there.group.id);
    if (id !== undefined) ways.push(`#${id}.${there.group.id}`);
  }
  return dice.pick(ways);
}

function drawMeta(kind: ChartKind, dice: Dice): StateMeta {
  const { least, most } = PROFILE_RANGE;
  const drawn = wordsOf(kind).profile.filter(() => dice.chance(0.5));
  const word = `${dice.below(1000)}`;
  return {
    profile: Object.fromEntries(drawn.map((name) => [name, least + ((most - least) * dice.below(101)) / 100])),
    face: dice.pick(FACES),
    ...(dice.chance(0.5) ? { place: dice.pick(PLACES) } : {}),
    name: { 'zh-Hans': `状态${word}`, 'zh-Hant': `狀態${word}`, en: `state ${word}` },
  };
}
