import type { Act, Decisions, Scenario, View } from '../sim/index.ts';

/** Somebody who plays: sees the View and nothing else, and says the next act. */
export interface Player {
  readonly name: string;
  /** What to do now. Called again after each act until it closes the turn. */
  next(view: View): Act;
}
/** The talks of a scenario as they are written: what a player who reads can read. */
export type Talks = Scenario['encounters'];
/** A fresh player for one game. `seed` only matters to players who toss coins, `talks` to those who go by the words. */
export type MakePlayer = (seed: string, talks: Talks) => Player;

/** What stands on the desk: the last close, with what precedents and held levers have fixed. */
export function standing(view: View): Record<string, Readonly<Record<string, unknown>>> {
  const decisions: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { lever, last, committed } of view.desk) decisions[lever] = { ...last, ...committed };
  return decisions;
}

export const closeWith = (decisions: Decisions): Act => ({ kind: 'close', decisions });

/** Changes still to be had this turn. */
export const changesLeft = (view: View): number => view.changes.allowed - view.changes.used;

/** The encounter that waits for an answer, if one does. */
export const waiting = (view: View): View['encounters'][number] | undefined =>
  view.encounters.find(({ node, precedent, replies }) => (node !== null || precedent !== null) && replies.length > 0);

/** What a plan may ask of the desk: levers with the knobs to set. Unknown levers and knobs are left out. */
export type Wish = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Sets as much of a wish as the turn allows, in the order wished: open levers, steps the scenario has, changes left,
 * and money in hand for what it costs more than today.
 */
export function grant(view: View, wish: Wish): Decisions {
  const decisions = standing(view);
  let left = changesLeft(view);
  for (const [lever, set] of Object.entries(wish)) {
    const desk = view.desk.find((one) => one.lever === lever);
    if (!desk?.open || desk.held || desk.committed !== null || left <= 0) continue;
    const wanted: Record<string, unknown> = { ...desk.last };
    let differs = false;
    for (const [knob, value] of Object.entries(set)) {
      if (!Object.hasOwn(desk.last, knob) || !isAllowed(desk.bounds[knob], value)) continue;
      if (wanted[knob] === value) continue;
      wanted[knob] = value;
      differs = true;
    }
    if (!differs) continue;
    decisions[lever] = wanted;
    left -= 1;
  }
  return decisions;
}

type Bound = View['desk'][number]['bounds'][string];
function isAllowed(bound: Bound | undefined, value: unknown): boolean {
  if (!bound) return false;
  if (bound.kind === 'steps') return bound.steps.includes(value as number);
  if (bound.kind === 'choice') return bound.allow.includes(value as string);
  return true;
}
