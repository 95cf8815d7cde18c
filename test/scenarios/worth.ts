import type { Condition } from '../../src/sim/language/condition.ts';
import type { Encounter, EncounterNode, Reply } from '../../src/sim/language/encounter.ts';
import type { Outcome } from '../../src/sim/language/outcome.ts';
import type { Scenario } from '../../src/sim/language/scenario.ts';

/**
 * What an author's numbers come to, in points of one named customer, so that replies can be compared without playing.
 * One mark on the street stands for ten people, so ten unnamed people's point weighs as much as one of somebody named.
 * All rates here are chosen for this comparison; the engine knows none of them.
 */
const CENTS = 5000; // a point is worth ¥50
const MINUTES = 30; // and so is half an hour
const PEOPLE = 10;
const FRIENDS = 2;
const RETURNED = 20;
const ORDERS = 700;
const KEPT = 2; // what the engine itself adds for a promise kept or broken
const BROKEN = -3.91 - 5;

/** What one unit of a dial is worth, turned for everybody for one turn. A dial that scales is measured from 1. */
const DIAL_WORTH: Readonly<Record<string, number>> = {
  'price.discount': -200,
  'price.reference': 600,
  'buy.pull': 340,
  'attract.reach': 60,
  'attract.readiness': 300,
  'serve.failure': -40,
  'serve.load': -1 / MINUTES,
  'serve.quality': 2,
  'feel.unfair': -300,
  'leave.pull': -100,
};

/** A state of affairs as far as the replies of one talk can tell: figures, levers, flags, arcs, files. */
type State = ReadonlyMap<string, number | string | boolean>;
export interface World {
  readonly variant: string;
  readonly state: State;
  readonly kept: boolean; // whether promises made now will be kept
}

/** Every world that some condition of a talk can tell apart, and in which the talk comes about. */
export function worldsOf(encounter: Encounter): World[] {
  const conditions = conditionsIn(encounter);
  const values = new Map<string, Set<number | string | boolean>>();
  for (const condition of conditions) note(condition, values);
  let states: Map<string, number | string | boolean>[] = [new Map()];
  for (const [key, choices] of values) {
    states = states.flatMap((state) => [...choices].map((value) => new Map([...state, [key, value]])));
  }
  return states
    .filter((state) => encounter.offer.when.every((condition) => holds(condition, state, '')))
    .flatMap((state) =>
      encounter.variants.flatMap(({ id }) => [true, false].map((kept) => ({ variant: id, state, kept }))),
    );
}

/** The replies one may give in this world. */
export function offered(node: EncounterNode, { state, variant }: World): readonly Reply[] {
  return node.replies.filter(({ needs }) => needs.every((condition) => holds(condition, state, variant)));
}

/** What a reply comes to in a world, the best that can follow it included. */
export function worthOf(scenario: Scenario, encounter: Encounter, reply: Reply, world: World): number {
  const sum = (outcomes: readonly Outcome[]) =>
    outcomes.reduce((total, outcome) => total + outcomeWorth(scenario, encounter, outcome, world), 0);
  const own = sum(reply.outcomes) + sum(reply.byVariant[world.variant] ?? []);
  const promised = reply.promise
    ? world.kept
      ? KEPT + sum(reply.promise.kept)
      : BROKEN + sum(reply.promise.broken)
    : 0;
  const spent = reply.cents / CENTS + reply.minutes / MINUTES;
  return own + promised - spent + onward(scenario, encounter, reply, world);
}

function onward(scenario: Scenario, encounter: Encounter, { next }: Reply, world: World): number {
  const best = (id: string | null | undefined): number => {
    const node = encounter.nodes.find((one) => one.id === id);
    if (!node) return 0;
    return Math.max(...offered(node, world).map((reply) => worthOf(scenario, encounter, reply, world)));
  };
  if (next === null || typeof next === 'string') return best(next);
  if ('byVariant' in next) return best(next.byVariant[world.variant]);
  if ('if' in next) return best(next.if.every((one) => holds(one, world.state, world.variant)) ? next.then : next.else);
  return next.chance * best(next.then) + (1 - next.chance) * best(next.else);
}

function outcomeWorth(scenario: Scenario, encounter: Encounter, outcome: Outcome, world: World): number {
  if (outcome.when && !outcome.when.every((condition) => holds(condition, world.state, world.variant))) return 0;
  if ('chance' in outcome) {
    const sum = (list: readonly Outcome[]) =>
      list.reduce((total, one) => total + outcomeWorth(scenario, encounter, one, world), 0);
    return outcome.chance * sum(outcome.then) + (1 - outcome.chance) * sum(outcome.else);
  }
  if ('add' in outcome) {
    const weight = weightOf(scenario, encounter, outcome.to);
    if (outcome.add === 'slight') return -10 * outcome.points * weight;
    if (outcome.add === 'pressure') return -0.5 * outcome.points * weight;
    if (outcome.add === 'readiness') return 20 * outcome.points * weight;
    return outcome.points * weight;
  }
  if ('cents' in outcome) {
    const times = outcome.times === undefined ? 1 : outcome.times === 'alike' ? (encounter.alike?.limit ?? 0) : ORDERS;
    return (outcome.cents * times * outcome.turns) / CENTS;
  }
  if ('conduct' in outcome) return outcome.conduct;
  if ('dial' in outcome) return dialWorth(scenario, outcome);
  if ('send' in outcome && outcome.chart === 'lifecycle' && outcome.send === 'RETURN') return RETURNED;
  return 0;
}

function dialWorth(
  scenario: Scenario,
  { dial, by, member, turns }: Outcome & { dial: string; by: number; turns: number; member?: string | undefined },
): number {
  const worth = DIAL_WORTH[dial];
  if (worth === undefined) throw new Error(`no worth is set for the dial ${dial}`);
  const scaled = ['price.reference', 'attract.reach', 'serve.failure'].includes(dial) ? by - 1 : by;
  const segment = scenario.segments.find(({ id }) => id === member);
  const all = scenario.segments.reduce((sum, { customers }) => sum + customers, 0);
  const cause = scenario.causes.find(({ id }) => id === member);
  const share = segment ? segment.customers / all : cause ? cause.share : 1;
  return worth * scaled * share * turns;
}

function weightOf(scenario: Scenario, encounter: Encounter, to: string): number {
  if (to === 'alike') return (encounter.alike?.limit ?? 0) / PEOPLE;
  if (to === 'friends') return FRIENDS;
  const among = scenario.segments.filter(({ id }) => to === 'everyone' || to === `segment:${id}`);
  if (among.length > 0) return among.reduce((sum, { customers }) => sum + customers, 0) / PEOPLE;
  return 1;
}

/** What a condition asks about, as a key of a state. */
function keyOf(condition: Condition): string | null {
  if ('kpi' in condition) return `kpi ${condition.kpi}`;
  if ('lever' in condition) return `lever ${condition.lever}.${condition.knob}`;
  if ('flag' in condition) return `flag ${condition.flag}`;
  if ('arc' in condition) return `arc ${condition.arc}`;
  if ('chart' in condition) return `chart ${condition.chart} ${condition.of ?? ''}`;
  if ('file' in condition) return `file ${condition.file} ${condition.of ?? ''}`;
  return null;
}

/** Values that make a condition hold and values that do not. */
function note(condition: Condition, values: Map<string, Set<number | string | boolean>>): void {
  if ('any' in condition) {
    for (const one of condition.any) note(one as Condition, values);
    return;
  }
  const key = keyOf(condition);
  if (key === null) return;
  const known = values.get(key) ?? new Set();
  values.set(key, known);
  if ('flag' in condition) for (const value of [true, false]) known.add(value);
  else if ('in' in condition) for (const value of [...condition.in, 'otherwise']) known.add(value);
  else if ('is' in condition && condition.is) for (const value of [...condition.is, 'otherwise']) known.add(value);
  else if ('kpi' in condition || 'lever' in condition || 'file' in condition) {
    const { from, to } = condition;
    const step = 'kpi' in condition && condition.kpi === 'waitDays' ? 0.1 : 1;
    if (from !== undefined) for (const value of [from, from - step]) known.add(rounded(value));
    if (to !== undefined) for (const value of [to, to + step]) known.add(rounded(value));
  }
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function holds(condition: Condition, state: State, variant: string): boolean {
  if ('any' in condition) return condition.any.some((one) => holds(one as Condition, state, variant));
  if ('variant' in condition) return condition.variant.includes(variant);
  const value = state.get(keyOf(condition) ?? '');
  if ('flag' in condition) return value === condition.is;
  if ('in' in condition) return typeof value === 'string' && condition.in.includes(value);
  if ('is' in condition && condition.is) return (condition.is as readonly string[]).includes(String(value));
  const { from, to } = condition as { from?: number; to?: number };
  return typeof value === 'number' && (from === undefined || value >= from) && (to === undefined || value <= to);
}

/** Every condition a talk depends on: its offer, what replies need, what outcomes wait for. Not what keeps a promise. */
function conditionsIn(encounter: Encounter): Condition[] {
  const found: Condition[] = [...encounter.offer.when];
  const visit = (outcomes: readonly Outcome[]): void => {
    for (const outcome of outcomes) {
      found.push(...(outcome.when ?? []));
      if ('chance' in outcome) for (const list of [outcome.then, outcome.else]) visit(list);
    }
  };
  for (const reply of encounter.nodes.flatMap(({ replies }) => replies)) {
    found.push(...reply.needs);
    for (const list of [reply.outcomes, ...Object.values(reply.byVariant)]) visit(list);
    if (reply.promise) for (const list of [reply.promise.kept, reply.promise.broken]) visit(list);
  }
  return found;
}
