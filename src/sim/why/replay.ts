import { sameDecision } from '../decide/same.ts';
import { luckOfRun } from '../luck/streams.ts';
import type { Decisions } from '../record/act.ts';
import { apply } from '../turn/apply.ts';
import { heldDecision } from '../turn/calendar.ts';
import { carriedOver } from '../turn/carried-over.ts';
import { closeUnasked } from '../turn/close.ts';
import { draftOf } from '../turn/copy.ts';
import type { Run } from '../turn/run.ts';
import type { Chronicle } from './chronicle.ts';
import type { Course, TurnLog } from './log.ts';
import { heldNow } from './log.ts';

/**
 * Plays a turn as it was logged. Replies to people who are not there this time are passed over; limits on changes, cash
 * and hours are not asked about, since what might have been need not have been allowed; what a rule holds, it holds.
 */
export function replayTurn(run: Run, log: TurnLog, chronicle: Chronicle | null = null): Run {
  let now = run;
  for (const act of log.before) {
    const applied = apply(now, act);
    if (applied.ok) now = applied.run;
  }
  const draft = draftOf(now);
  const luck = luckOfRun(now.rules, now.luck);
  luck.turn(now.turn);
  closeUnasked(draft, ruled(now, log), luck, chronicle);
  chronicle?.turnPage(now.turn, draft);
  return draft;
}

/** The same for all turns from where a run stands to the end of the course. */
export function replayOn(run: Run, course: Course, chronicle: Chronicle | null = null): Run {
  let now = run;
  while (!now.over && now.turn <= course.length) now = replayTurn(now, course[now.turn - 1]!, chronicle);
  return now;
}

/** The course with the levers named that were held in it, and the run it leads to. */
export function replayCourse(
  opened: Run,
  course: Course,
  chronicle: Chronicle | null = null,
): { readonly run: Run; readonly course: Course } {
  const known: TurnLog[] = [];
  let run = opened;
  while (!run.over && run.turn <= course.length) {
    const log = { ...course[run.turn - 1]!, held: heldNow(run) };
    known.push(log);
    run = replayTurn(run, log, chronicle);
  }
  return { run, course: known };
}

/** Decisions as rules leave them: a lever held now stands where it is held; one held only in the log, where it stood. */
function ruled(run: Run, { decisions, held }: TurnLog): Decisions {
  const last = carriedOver(run);
  const changed: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { id } of run.rules.levers) {
    const hold = heldDecision(run, id);
    const wanted = hold ? { ...last[id], ...hold } : held.includes(id) ? last[id]! : decisions[id]!;
    if (!sameDecision(wanted, decisions[id])) changed[id] = wanted;
  }
  return Object.keys(changed).length === 0 ? decisions : { ...decisions, ...changed };
}
