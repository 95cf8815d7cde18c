import type { Desk } from '../levers/lever.ts';
import { matchFiles } from '../people/audience.ts';
import type { LeverRules } from '../rules.ts';
import { agendaAt, heldDecision } from '../turn/calendar.ts';
import { carriedOver } from '../turn/carried-over.ts';
import type { Draft, Run } from '../turn/run.ts';
import type { DeskLever } from './view.ts';

/** What a lever's own code is given: terms, memory, rosters, who is on file. The same while typing and at the close. */
export function deskOf(run: Run | Draft, lever: LeverRules): Desk<unknown, unknown> {
  return {
    turn: run.turn,
    of: run.rules.turns,
    weeks: run.rules.weeks,
    terms: lever.terms,
    memory: run.memories[lever.id],
    rosters: run.rules.rosters,
    count: (audience) => matchFiles(run.people, audience, run.turn).length,
    last: carriedOver(run),
  };
}

/** The desk as the player sees it: every lever, open or not, with bounds, price list and the standing decision. */
export function deskLevers(run: Run | Draft): DeskLever[] {
  const agenda = agendaAt(run.rules, run.turn);
  const last = carriedOver(run);
  return run.rules.levers.map((rules) => {
    const held = heldDecision(run, rules.id);
    const commit = run.talks.find((talk) => talk.commit?.lever === rules.id)?.commit;
    return {
      lever: rules.id,
      family: rules.lever.family,
      open: rules.opensAt <= run.turn,
      opensAt: rules.opensAt,
      held: held !== null,
      agenda: agenda.includes(rules.id),
      knobs: rules.lever.knobs,
      bounds: rules.bounds,
      terms: rules.terms,
      memory: run.memories[rules.id],
      lapses: rules.lapses,
      last: last[rules.id]!,
      committed: held ?? commit?.set ?? null,
    };
  });
}
