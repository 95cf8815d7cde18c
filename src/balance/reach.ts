import { placeCount, valueAt } from '../sim/decide/step.ts';
import type { Bound, Condition, Rules, Scenario } from '../sim/index.ts';

type Encounter = Scenario['encounters'][number];
type Reply = Encounter['nodes'][number]['replies'][number];
type Outcome = Reply['outcomes'][number];

/** Something that no game can come to, and why. */
export interface Unreachable {
  readonly what: 'event' | 'encounter' | 'reply' | 'state';
  readonly where: string;
  readonly because: 'turn' | 'flag' | 'arc' | 'knob' | 'replied' | 'both' | 'node' | 'unsent';
  readonly named: string; // the flag, the arc, the lever …
}
/** A state of somebody's story that is no end, and that nothing in the scenario ever leads out of. */
export interface Trap {
  readonly where: string;
}

/**
 * What can be shown without a game: conditions that cannot hold, talks nobody is led to, states of a story that nothing
 * leads to or out of. What depends on how the market goes is left to the games.
 */
export function provenFaults(rules: Rules): {
  readonly unreachable: readonly Unreachable[];
  readonly traps: readonly Trap[];
} {
  const { scenario } = rules;
  const outcomes = allOutcomes(scenario);
  const flags = new Set(outcomes.flatMap((one) => ('flag' in one && one.is ? [one.flag] : [])));
  const arcs = arcStates(scenario, outcomes);
  const why = (conditions: readonly Condition[]) => impossible(conditions, rules, flags, arcs.reached);
  const unreachable: Unreachable[] = [];
  const tell = (what: Unreachable['what'], where: string, found: Pick<Unreachable, 'because' | 'named'> | null) => {
    if (found) unreachable.push({ what, where, ...found });
  };
  for (const { id, turn, when, atMost } of scenario.events) {
    if (atMost > 0) tell('event', `events.${id}`, outside(turn, rules.turns) ?? why(when));
  }
  for (const encounter of scenario.encounters) {
    const { id, offer } = encounter;
    const none =
      outside(offer.turn ?? offer.from, rules.turns) ??
      (offer.from !== undefined && offer.to !== undefined && offer.from > offer.to
        ? { because: 'turn' as const, named: `${offer.from}–${offer.to}` }
        : why(offer.when));
    tell('encounter', `encounters.${id}`, none);
    if (none) continue;
    for (const reply of encounter.nodes.flatMap(({ id: node, replies }) => replies.map((one) => ({ node, one })))) {
      const where = `encounters.${id}.nodes.${reply.node}.replies.${reply.one.id}`;
      tell('reply', where, why(reply.one.needs));
    }
  }
  for (const where of arcs.unreached) unreachable.push({ what: 'state', where, because: 'unsent', named: '' });
  return { unreachable, traps: arcs.traps.map((where) => ({ where })) };
}

const outside = (turn: number | undefined, turns: number) =>
  turn !== undefined && turn > turns ? { because: 'turn' as const, named: String(turn) } : null;

/** Every outcome written anywhere in the scenario, those inside chances too. */
function allOutcomes({ encounters, events, interventions, tenders = [] }: Scenario): readonly Outcome[] {
  const found: Outcome[] = [];
  const add = (list: readonly Outcome[]): void => {
    for (const one of list) {
      found.push(one);
      if ('chance' in one) {
        add(one.then);
        add(one.else);
      }
    }
  };
  for (const { timeOut, nodes } of encounters) {
    add(timeOut);
    for (const reply of nodes.flatMap(({ replies }) => replies)) {
      add(reply.outcomes);
      for (const list of Object.values(reply.byVariant)) add(list);
      if (reply.promise) add([...reply.promise.kept, ...reply.promise.broken]);
      if (reply.precedent) add([...reply.precedent.onlyThis, ...reply.precedent.allAlike]);
    }
  }
  for (const one of [...events, ...interventions]) add(one.outcomes);
  for (const { won, lost } of tenders) add([...won, ...lost]);
  return found;
}

/** States of each named customer's story, by the events that some outcome sends. */
function arcStates({ arcs, cast }: Scenario, outcomes: readonly Outcome[]) {
  const reached = new Map<string, ReadonlySet<string>>();
  const unreached: string[] = [];
  const traps: string[] = [];
  for (const { id, arc } of cast) {
    const sent = new Set(
      outcomes.flatMap((one) => ('send' in one && one.chart === 'arc' && one.to === id ? [one.send] : [])),
    );
    const chart = arcs[arc]?.chart;
    if (!chart || Object.values(chart.states).some(({ states }) => states)) continue;
    const exits = (state: string) =>
      Object.entries(chart.states[state]?.on ?? {}).flatMap(([event, to]) =>
        sent.has(event) && to !== undefined && Object.hasOwn(chart.states, to) ? [to] : [],
      );
    const seen = new Set([chart.initial]);
    for (const state of seen) for (const next of exits(state)) seen.add(next);
    reached.set(id, seen);
    for (const [state, { on, meta }] of Object.entries(chart.states)) {
      const where = `arcs.${arc}.chart.states.${state}`;
      if (!seen.has(state)) unreached.push(where);
      else if (meta?.end !== true && Object.keys(on ?? {}).length > 0 && exits(state).length === 0) traps.push(where);
    }
  }
  return { reached, unreached: [...new Set(unreached)], traps: [...new Set(traps)] };
}

type Why = Pick<Unreachable, 'because' | 'named'> | null;
function impossible(
  conditions: readonly Condition[],
  rules: Rules,
  flags: ReadonlySet<string>,
  arcs: ReadonlyMap<string, ReadonlySet<string>>,
): Why {
  const knobs = new Map<string, readonly unknown[]>();
  for (const one of conditions) {
    if ('flag' in one && one.is && !flags.has(one.flag)) return { because: 'flag', named: one.flag };
    if ('arc' in one) {
      const states = arcs.get(one.arc);
      if (states && !one.in.some((state) => states.has(state)))
        return { because: 'arc', named: `${one.arc}: ${one.in.join(', ')}` };
    }
    if ('turn' in one && ((one.turn.from ?? 1) > rules.turns || (one.turn.to ?? 1) < 1)) {
      return { because: 'turn', named: String(one.turn.from ?? one.turn.to) };
    }
    if ('replied' in one && !hasReply(rules.scenario, one.replied, one.in))
      return { because: 'replied', named: one.replied };
    if ('lever' in one) {
      const key = `${one.lever}.${one.knob}`;
      const bound = rules.levers.find(({ id }) => id === one.lever)?.bounds[one.knob];
      const places = bound && (knobs.get(key) ?? placesOf(bound));
      if (!places) continue;
      const left = places.filter((value) => fits(value, one));
      if (left.length === 0) return { because: knobs.has(key) ? 'both' : 'knob', named: key };
      knobs.set(key, left);
    }
  }
  return null;
}

function hasReply({ encounters }: Scenario, talk: string, replies: readonly string[]): boolean {
  const nodes = encounters.find(({ id }) => id === talk)?.nodes ?? [];
  return nodes.some((node) => node.replies.some(({ id }) => replies.includes(id)));
}

function placesOf(bound: Bound): readonly unknown[] | null {
  if (bound.kind !== 'steps' && bound.kind !== 'grid' && bound.kind !== 'switch' && bound.kind !== 'choice')
    return null;
  if (placeCount(bound) > 1000) return null;
  return Array.from({ length: placeCount(bound) }, (_, k) => valueAt(bound, k));
}

function fits(
  value: unknown,
  {
    from,
    to,
    is,
  }: {
    readonly from?: number | undefined;
    readonly to?: number | undefined;
    readonly is?: readonly string[] | undefined;
  },
): boolean {
  if (is) return is.includes(String(value));
  const number = Number(value);
  return number >= (from ?? Number.NEGATIVE_INFINITY) && number <= (to ?? Number.POSITIVE_INFINITY);
}
