import type { Rules } from '../rules.ts';
import type { Draft, Run } from './run.ts';

/** Which act of the calendar a turn belongs to, by its place in the list. */
export function actAt(rules: Rules, turn: number): number {
  const at = rules.scenario.acts.findIndex(({ from, to }) => turn >= from && turn <= to);
  return Math.max(0, at);
}

/** How many levers may be changed in a turn. */
export function changesAllowed(rules: Rules, turn: number): number {
  const act = rules.scenario.acts[actAt(rules, turn)];
  if (!act) return 0;
  return act.changes[turn - act.from] ?? act.changes.at(-1) ?? 0;
}

/** Changes that precedents of this turn have used up. */
export function changesCommitted(run: Run | Draft): number {
  return run.talks.filter(({ commit }) => commit !== null).length;
}

/** Levers laid open on the desk in a turn. */
export function agendaAt(rules: Rules, turn: number): readonly string[] {
  const act = rules.scenario.acts[actAt(rules, turn)];
  return act?.agenda[turn - act.from] ?? [];
}

/** The decision an intervention holds a lever at, if one does. */
export function heldDecision(run: Run | Draft, lever: string): Readonly<Record<string, unknown>> | null {
  for (const { id, until } of run.market.interventions) {
    if (until < run.turn) continue;
    const rule = run.rules.scenario.interventions.find((one) => one.id === id);
    if (rule?.hold?.lever === lever) return rule.hold.set;
  }
  return null;
}

export const isHeld = (run: Run | Draft, lever: string): boolean => heldDecision(run, lever) !== null;
