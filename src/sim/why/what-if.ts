import { checkDecisions } from '../decide/check.ts';
import { checkDecision } from '../decide/decision.ts';
import type { Decision } from '../decide/space.ts';
import { spaceOf } from '../decide/space.ts';
import type { Decisions, Refusal } from '../record/act.ts';
import { refused } from '../record/act.ts';
import type { Rules } from '../rules.ts';
import { markRuns } from '../score/score.ts';
import type { Run } from '../turn/run.ts';
import { start } from '../turn/start.ts';
import { deskLevers } from '../view/desk.ts';
import type { Difference, PeopleApart, Worth } from './difference.ts';
import { peopleApart, remainderOf, worthApart, worthOf } from './difference.ts';
import type { Course, Log, TurnLog } from './log.ts';
import { courseOf } from './log.ts';
import { replayCourse, replayOn, replayTurn } from './replay.ts';

/** One lever in one turn, set otherwise. */
export interface Change {
  readonly turn: number;
  readonly lever: string;
  readonly decision: Decision; // complete
}

/** What would have been: the same game on the same luck, with these decisions otherwise and all others as they were. */
export interface WhatIf {
  readonly from: Worth; // as it was
  readonly to: Worth; // as it would have been
  readonly whole: Difference;
  readonly people: PeopleApart;
  readonly singles: readonly Difference[]; // each change by itself, in the order given
  readonly remainder: Difference; // what the single changes do not explain: how they work together
  readonly beyond: readonly Refusal[]; // limits of changes, cash and hours that a thought need not keep
}
export type Asked =
  | { readonly ok: true; readonly whatIf: WhatIf }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What a thought experiment may put aside. All other reasons against a decision hold for it too. */
const LIMITS = ['changes.exceeded', 'budget.exceeded', 'minutes.exceeded', 'precedent.contradicted'];

/**
 * Asks what would have been.
 *
 * @param log      of a game that is over
 * @param changes  one or more; two of the same lever in one turn: the last counts
 * @returns        the differences, all exactly zero where nothing was changed; or why such a decision cannot be
 */
export function whatIf(rules: Rules, log: Log, changes: readonly Change[]): Asked {
  const opened = start(rules, log.luck);
  const { run: was, course } = replayCourse(opened, courseOf(log.acts));
  const judged = judge(opened, course, changes);
  const refusals = judged.filter(({ code }) => !LIMITS.includes(code));
  if (refusals.length > 0) return { ok: false, refusals };
  const marks = rules.scenario.scoring === undefined ? null : markRuns(rules, log.luck);
  const from = worthOf(was, marks);
  const tryOut = (some: readonly Change[]) => {
    const run = replayOn(opened, changed(course, some));
    const people = peopleApart(run, was);
    const to = worthOf(run, marks);
    return { people, to, whole: worthApart(to, from, people) };
  };
  const all = tryOut(changes);
  const singles = changes.length === 1 ? [all.whole] : changes.map((one) => tryOut([one]).whole);
  const remainder = remainderOf(all.whole, singles);
  return { ok: true, whatIf: { from, ...all, singles, remainder, beyond: judged } };
}

function changed(course: Course, changes: readonly Change[]): Course {
  return course.map((one, k) => {
    const decisions = changedIn(one.decisions, k + 1, changes);
    return decisions === one.decisions ? one : { ...one, decisions };
  });
}

/** Decisions of a turn with those changed that are meant for it. */
export function changedIn(decisions: Decisions, turn: number, changes: readonly Change[]): Decisions {
  const mine = changes.filter((change) => change.turn === turn);
  if (mine.length === 0) return decisions;
  return { ...decisions, ...Object.fromEntries(mine.map(({ lever, decision }) => [lever, decision])) };
}

/** What the desk would have said to each changed turn, as the game then stood. */
function judge(opened: Run, course: Course, changes: readonly Change[]): readonly Refusal[] {
  const found: Refusal[] = [];
  let run = opened;
  for (const log of course) {
    found.push(...judgeTurn(run, log, changes));
    run = replayTurn(run, log);
  }
  const late = changes.filter(({ turn }) => turn < 1 || turn > course.length);
  return [...found, ...late.map(({ lever, turn }) => refused('run.over', lever, { kind: `turn ${turn}` }))];
}

/** The same for one turn. */
function judgeTurn(run: Run, log: TurnLog, changes: readonly Change[]): readonly Refusal[] {
  const mine = changes.filter(({ turn }) => turn === run.turn);
  if (mine.length === 0) return [];
  const desk = deskLevers(run);
  const misshapen = mine.flatMap(({ lever, decision }) => {
    const entry = desk.find((one) => one.lever === lever);
    if (!entry) return [refused('lever.unknown', lever)];
    return checkDecision(spaceOf(entry, { rosters: run.rules.rosters, files: { n: run.rules.n } }), decision);
  });
  return misshapen.length > 0 ? misshapen : checkDecisions(desk, run, changedIn(log.decisions, run.turn, mine));
}

/** Reasons that hold for a thought experiment too; limits of changes, cash and hours do not. */
export function whyNotEven(run: Run, log: TurnLog, changes: readonly Change[]): readonly Refusal[] {
  return judgeTurn(run, log, changes).filter(({ code }) => !LIMITS.includes(code));
}
