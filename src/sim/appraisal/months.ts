import { Fault } from '../fault.ts';
import type { Appraisal } from '../language/appraisal.ts';
import type { Act } from '../record/act.ts';
import type { Rules } from '../rules.ts';
import { apply } from '../turn/apply.ts';
import { start } from '../turn/start.ts';
import { filesOf } from '../view/files.ts';
import type { Month } from './month.ts';
import { noteMonth } from './month.ts';

/** A game as far as it went: finished or not. */
export interface Played {
  readonly luck: string;
  readonly acts: readonly Act[];
}

/**
 * Every closed month of a game, read from the files as they lay at each close. Files keep only their latest state, so the
 * game is played again.
 *
 * @throws Fault `run.outOfTurn` where an act is refused: such a game was never played
 */
export function monthsOf(rules: Rules, { luck, acts }: Played, { bonus }: Appraisal): Month[] {
  let run = start(rules, luck);
  let before = filesOf(run.people);
  const months: Month[] = [];
  for (const [k, act] of acts.entries()) {
    const applied = apply(run, act);
    if (!applied.ok) {
      throw new Fault('run.outOfTurn', { code: applied.refusals[0]?.code ?? '', where: `acts.${k}` });
    }
    run = applied.run;
    if (act.kind !== 'close') continue;
    const after = filesOf(run.people);
    months.push(noteMonth(before, after, run.firm.books.at(-1)!, bonus.complete));
    before = after;
  }
  return months;
}
