import type { Bound, Knob, Knobs, Unit } from '../src/sim/decide/knobs.ts';
import type { Decision, Space } from '../src/sim/decide/space.ts';
import { leavesOf, withLeaf } from '../src/sim/decide/space.ts';
import { startDecision } from '../src/sim/decide/start.ts';
import { placeCount, valueAt } from '../src/sim/decide/step.ts';
import { dialWriter, restDials } from '../src/sim/dials.ts';
import { LEVERS } from '../src/sim/levers/index.ts';
import type { AnyLever } from '../src/sim/levers/lever.ts';
import { freshScratch } from '../src/sim/people/layout.ts';
import { planWriter } from '../src/sim/plan-writer.ts';
import type { LeverRules, Rules } from '../src/sim/rules.ts';
import type { Run } from '../src/sim/turn/run.ts';
import { deskOf } from '../src/sim/view/desk.ts';

/** How far a number goes on a lever the scenario does not have: what such a thing might be at most. */
const FARTHEST: Readonly<Record<Unit, number>> = {
  cents: 2000,
  basisPoints: 2000,
  minutes: 600,
  people: 60,
  orders: 300,
  points: 10,
  days: 3,
  count: 20,
  visits: 4,
};
const MOST_PEOPLE = 60;
/** Pulls in one piece that is timed, and how many such pieces: the fastest counts. */
const PULLS = 50;
const ROUNDS = 40;

/**
 * Microseconds that each lever's bill and act take at a close, with every knob at its last step: in the scenario's own
 * steps and terms where it has the lever, else in the lever's defaults.
 */
export function leverMicros(run: Run): Readonly<Record<string, number>> {
  return Object.fromEntries(LEVERS.map((lever) => [lever.id, microsOf(run, rulesOf(run.rules, lever))]));
}

function rulesOf({ levers }: Rules, lever: AnyLever): LeverRules {
  const listed = levers.find(({ id }) => id === lever.id);
  if (listed) return listed;
  const names = Object.keys(lever.knobs);
  return {
    id: lever.id,
    lever,
    terms: lever.terms.parse({}),
    constants: lever.constants.parse({}),
    bounds: Object.fromEntries(names.map((name) => [name, boundOf((lever.knobs as Knobs)[name]!)])),
    opensAt: 1,
    lapses: false,
  };
}

function boundOf(knob: Knob): Bound {
  switch (knob.kind) {
    case 'number':
      return { kind: 'steps', steps: [0, FARTHEST[knob.unit]], start: 0 };
    case 'switch':
      return { kind: 'switch', start: false };
    case 'choice':
      return { kind: 'choice', allow: knob.of, start: knob.of[0]! };
    case 'shares':
      return { kind: 'shares', start: Object.fromEntries(knob.of.map((part, k) => [part, k === 0 ? 100 : 0])) };
    case 'ranking':
      return { kind: 'ranking', start: knob.of };
    case 'audience':
      return { kind: 'audience', start: { all: [] }, max: MOST_PEOPLE };
    case 'picks':
      return { kind: 'picks', max: MOST_PEOPLE };
  }
}

/** Numbers, switches and choices at their last place, as many people as may be meant. */
function lastSteps({ lever, bounds }: LeverRules, { rules, people }: Run): Decision {
  const space: Space = { lever: lever.id, knobs: lever.knobs, bounds, rosters: rules.rosters, people: people.n };
  let decision = startDecision(lever, bounds, rules.rosters);
  for (const leaf of leavesOf(space)) {
    decision = withLeaf(decision, leaf, valueAt(leaf.bound, placeCount(leaf.bound) - 1));
  }
  for (const [name, bound] of Object.entries(bounds)) {
    if (bound.kind === 'audience') decision = { ...decision, [name]: { ...bound.start, limit: bound.max } };
    if (bound.kind === 'picks') decision = { ...decision, [name]: Array.from({ length: bound.max }, (_, who) => who) };
  }
  return decision;
}

function microsOf(run: Run, rules: LeverRules): number {
  const { lever, terms, constants } = rules;
  const decision = lastSteps(rules, run) as never; // within its bounds
  const desk = { ...deskOf(run, rules), terms, memory: run.memories[rules.id] ?? lever.memory(terms) };
  const { members } = run.rules;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    // one turn's dials and plans for each pull: on plans that are full already a lever writes nothing
    const hands = Array.from({ length: PULLS }, () => ({
      dials: dialWriter(restDials(members), members),
      plan: planWriter(freshScratch(run.people), run.turn),
    }));
    const from = performance.now();
    for (const { dials, plan } of hands) {
      lever.bill(decision, desk);
      lever.act(decision, desk, constants, dials, plan);
    }
    least = Math.min(least, performance.now() - from);
  }
  return (1000 * least) / PULLS;
}
