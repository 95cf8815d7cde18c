import type { Decisions, Refusal } from '../record/act.ts';
import { changesAllowed, changesCommitted } from '../turn/calendar.ts';
import type { Run } from '../turn/run.ts';
import type { DeskLever } from '../view/view.ts';
import { pledgedCents } from './pledged.ts';
import { tally } from './tally.ts';

/** Why decisions may not be closed on this run; empty when they may. The very tally the player saw. */
export function checkDecisions(desk: readonly DeskLever[], run: Run, decisions: Decisions): readonly Refusal[] {
  const { rules, turn, people, firm } = run;
  return tally(
    {
      turn,
      of: rules.turns,
      weeks: rules.weeks,
      changes: { allowed: changesAllowed(rules, turn), used: changesCommitted(run) },
      firm: { cents: firm.cents, pledged: pledgedCents(run), minutesAsked: firm.minutesAsked },
      desk,
      rosters: rules.rosters,
      files: people,
    },
    decisions,
  ).refusals;
}
