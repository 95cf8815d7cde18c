import { sameDecision } from '../decide/same.ts';
import type { Act, Decisions, GameRecord } from '../record/act.ts';
import type { Rules } from '../rules.ts';
import { heldDecision } from '../turn/calendar.ts';
import type { Run } from '../turn/run.ts';
import { neutralDecisions } from '../turn/start.ts';

/** All of a record that a replay needs. */
export type Log = Pick<GameRecord, 'luck' | 'acts'>;

/** One turn of a log: what was done before the close, and the decisions it was closed with. */
export interface TurnLog {
  readonly before: readonly Act[];
  readonly decisions: Decisions;
  readonly held: readonly string[]; // levers that a rule, not the player, had set
}

/** What was done in each turn played. */
export type Course = readonly TurnLog[];

/** A log by turns. Acts after the last close are left out. */
export function courseOf(acts: readonly Act[]): Course {
  const course: TurnLog[] = [];
  let before: Act[] = [];
  for (const act of acts) {
    if (act.kind === 'close') {
      course.push({ before, decisions: act.decisions, held: [] });
      before = [];
    } else before.push(act);
  }
  return course;
}

/** Nobody answered, everything as it was. */
export function neutralCourse(rules: Rules): Course {
  const decisions = neutralDecisions(rules);
  return Array.from({ length: rules.turns }, () => ({ before: [], decisions, held: [] }));
}

/** Levers that a rule holds as a run stands. */
export function heldNow(run: Run): readonly string[] {
  return run.rules.levers.map(({ id }) => id).filter((id) => heldDecision(run, id) !== null);
}

/** Replies given in one encounter in a turn. Running out of time is what happens to whoever says nothing. */
function repliesIn({ before }: TurnLog, encounter: string): readonly string[] {
  return before.flatMap((act) =>
    act.kind === 'answer' && act.encounter === encounter && act.reply !== 'timeOut' ? [act.reply] : [],
  );
}

/** Something done otherwise than in another course: a lever in some turns, or what was said in an encounter. */
export type Deed =
  | { readonly kind: 'lever'; readonly lever: string; readonly turns: readonly number[] }
  | { readonly kind: 'talk'; readonly encounter: string; readonly turns: readonly number[] };

/** Everything in which a course differs from another, levers first, each with its turns. What a rule had set is no deed. */
export function deedsOf(rules: Rules, course: Course, other: Course): readonly Deed[] {
  const turnsWhere = (differs: (one: TurnLog, beside: TurnLog) => boolean) =>
    course.flatMap((one, k) => (differs(one, other[k]!) ? [k + 1] : []));
  const levers = rules.levers.map(({ id }): Deed => {
    const differs = (one: TurnLog, beside: TurnLog) =>
      !one.held.includes(id) && !sameDecision(one.decisions[id], beside.decisions[id]);
    return { kind: 'lever', lever: id, turns: turnsWhere(differs) };
  });
  const talks = rules.scenario.encounters.map(({ id }): Deed => {
    const differs = (one: TurnLog, beside: TurnLog) => repliesIn(one, id).join() !== repliesIn(beside, id).join();
    return { kind: 'talk', encounter: id, turns: turnsWhere(differs) };
  });
  return [...levers, ...talks].filter(({ turns }) => turns.length > 0);
}

/**
 * A lever's deed parted into its decisions: turns in a row in which it stood the same. What was said in an encounter is
 * one decision.
 */
export function stretchesOf(course: Course, deed: Deed): readonly Deed[] {
  if (deed.kind === 'talk') return [deed];
  const { lever } = deed;
  const rows: number[][] = [];
  for (const turn of deed.turns) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const goesOn =
      last === turn - 1 && sameDecision(course[last - 1]!.decisions[lever], course[turn - 1]!.decisions[lever]);
    if (goesOn) row!.push(turn);
    else rows.push([turn]);
  }
  return rows.map((turns) => ({ kind: 'lever', lever, turns }));
}

/** A course with some deeds undone: in their turns, what the other course did. */
export function undo(course: Course, other: Course, deeds: readonly Deed[]): Course {
  return course.map((_, k) => undoAt(course, other, deeds, k + 1));
}

/** One turn of it. */
export function undoAt(course: Course, other: Course, deeds: readonly Deed[], turn: number): TurnLog {
  const mine = deeds.filter(({ turns }) => turns.includes(turn));
  return mine.reduce((log, deed) => undoIn(log, other[turn - 1]!, deed), course[turn - 1]!);
}

function undoIn(turn: TurnLog, beside: TurnLog, deed: Deed): TurnLog {
  if (deed.kind === 'lever') {
    return { ...turn, decisions: { ...turn.decisions, [deed.lever]: beside.decisions[deed.lever]! } };
  }
  const isHere = (act: Act) => act.kind === 'answer' && act.encounter === deed.encounter;
  return {
    ...turn,
    before: [...turn.before.filter((act) => !isHere(act)), ...beside.before.filter(isHere)],
  };
}
