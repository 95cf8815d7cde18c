import type { Decision } from '../decide/space.ts';
import type { Rules } from '../rules.ts';
import type { Run } from '../turn/run.ts';
import { start } from '../turn/start.ts';
import type { Chronicle, Page } from './chronicle.ts';
import { openChronicle } from './chronicle.ts';
import type { Fate } from './fate.ts';
import { decidingTurn, fateOf, pageAt } from './fate.ts';
import type { Course, Deed, Log } from './log.ts';
import { courseOf, deedsOf, neutralCourse, undo } from './log.ts';
import { replayCourse, replayOn, replayTurn } from './replay.ts';
import type { Tip } from './tips.ts';
import { tipsOf } from './tips.ts';
import type { Way } from './ways.ts';
import { lnHazard, waysApart } from './ways.ts';

/** Something the firm did, and what it did to one customer: the same game on the same luck, with only this undone. */
export interface Cause {
  readonly deed: Deed;
  readonly decision: Decision | null; // of a lever, as it stood last before it was decided
  readonly instead: Decision | null; // what it is held against
  readonly promise: 'kept' | 'broken' | null; // of a talk, if something was promised in it
  readonly pivotal: boolean; // undone, the customer's fate is another
  readonly without: Fate;
  readonly size: number; // log hazard in the turn that decided; + made leaving likelier
  readonly kind: number; // people of the same segment who would be customers in the end without it, more (+) or fewer (−)
  readonly ways: readonly Way[]; // how it worked, largest first
}

/** Why one customer stayed or left. All of it is truth: for games that are over. */
export interface Story {
  readonly who: number;
  readonly segment: string;
  readonly fate: Fate;
  readonly twin: Fate; // the same customer, same luck, had nothing been done (or as in the course given)
  readonly causes: readonly Cause[]; // pivotal ones first, each kind by size
  readonly together: readonly Deed[]; // where no single deed is pivotal but all of them were: the fewest found that are
  readonly tips: readonly Tip[]; // of the turn they left: what tipped it
  /** Who they are: leaving rate at rest against the mean of their kind, and the share of it that leaves less easily. */
  readonly disposition: { readonly ratio: number; readonly rank: number };
  readonly path: readonly { readonly turn: number; readonly satisfaction: number; readonly twin: number }[]; // points
  readonly cents: { readonly spent: number; readonly twin: number }; // in these turns
}

/**
 * The story of one customer in a finished game.
 *
 * @param log    luck and acts, as they lie in a record that verifies
 * @param who    customer, 0 … n − 1
 * @param beside acts of another game to hold it against; the neutral one when left out
 */
export function story(rules: Rules, log: Log, who: number, beside: Log['acts'] | null = null): Story {
  return stories(rules, log, [who], beside)[0]!;
}

/** The same of several at once: the replays are shared. */
export function stories(
  rules: Rules,
  log: Log,
  who: readonly number[],
  beside: Log['acts'] | null = null,
): readonly Story[] {
  const opened = start(rules, log.luck);
  const other = beside === null ? neutralCourse(rules) : courseOf(beside);
  const actual = openChronicle(rules, who);
  const { run, course } = replayCourse(opened, courseOf(log.acts), actual);
  const twin = openChronicle(rules, who);
  replayOn(opened, other, twin);
  const deeds = deedsOf(rules, course, other);
  const without = undoEach(opened, course, other, deeds, who);
  const game: Game = { rules, opened, course, other, deeds, run, actual, twin, without };
  return who.map((one) => {
    const telling = tellStory(game, one);
    for (let step = telling.next(); ; step = telling.next()) if (step.done) return step.value;
  });
}

/** All that stories of a game are told from. */
export interface Game {
  readonly rules: Rules;
  readonly opened: Run;
  readonly course: Course;
  readonly other: Course;
  readonly deeds: readonly Deed[];
  readonly run: Run; // at the end
  readonly actual: Chronicle;
  readonly twin: Chronicle;
  readonly without: readonly Undone[]; // by deed
}

/** A game with one deed undone: the book of those watched, and how many are customers in the end, by segment. */
export interface Undone {
  readonly book: Chronicle;
  readonly stay: readonly number[];
}

/** One replay for each deed, from the turn it begins. */
function undoEach(
  opened: Run,
  course: Course,
  other: Course,
  deeds: readonly Deed[],
  who: readonly number[],
): readonly Undone[] {
  const found: Undone[] = [];
  const known = openChronicle(opened.rules, who);
  let run = opened;
  for (const log of course) {
    for (const [k, deed] of deeds.entries()) {
      if (deed.turns[0] !== run.turn) continue;
      const book = known.copy();
      found[k] = { book, stay: stayBySegment(replayOn(run, undo(course, other, [deed]), book)) };
    }
    run = replayTurn(run, log, known);
  }
  return found;
}

/** The story of one of those who were watched. Stops before each replay it needs, so that others may get on. */
export function* tellStory(game: Game, who: number): Generator<void, Story> {
  const { rules, actual, twin } = game;
  const pages = actual.pagesOf(who);
  const beside = twin.pagesOf(who);
  const fate = fateOf(pages);
  const lost = fate.kind === 'left';
  const segment = rules.segments.find(({ from, to }) => who >= from && who < to)!;
  const all = game.deeds.map((deed, k) => causeOf(game, deed, pages, game.without[k]!.book.pagesOf(who)));
  const stay = stayBySegment(game.run)[segment.index]!;
  const causes = ranked(
    all.map((cause, k) => ({ ...cause, kind: game.without[k]!.stay[segment.index]! - stay })),
    lost ? 1 : -1,
  );
  const leaving = lost ? pageAt(pages, fate.turn)!.leaving : null;
  const before = game.opened.people.spendBefore[who]!;
  return {
    who,
    segment: segment.id,
    fate,
    twin: fateOf(beside),
    causes,
    together: yield* fewestTogether(game, who, causes),
    tips: leaving === null ? [] : tipsOf(segment, leaving),
    disposition: dispositionOf(game, who),
    path: pages.map(({ turn, satisfaction }, k) => ({ turn, satisfaction, twin: beside[k]!.satisfaction })),
    cents: { spent: pages.at(-1)!.cents - before, twin: beside.at(-1)!.cents - before },
  };
}

/** Causes at least this large against the largest are about as large. (chosen) */
const ABOUT_AS_LARGE = 0.5;

/**
 * Pivotal causes first, by size. Among those about as large as the largest, the one that moved most of the same kind
 * stands first: the others may only have shuffled who was served when.
 *
 * @param towards  1 where leaving is to be explained, −1 where staying is
 */
function ranked(causes: readonly Cause[], towards: 1 | -1): readonly Cause[] {
  const largest = Math.max(0, ...causes.filter(({ pivotal }) => pivotal).map(({ size }) => towards * size));
  const isLarge = ({ pivotal, size }: Cause) => pivotal && towards * size >= ABOUT_AS_LARGE * largest;
  return [...causes].sort(
    (a, b) =>
      Number(b.pivotal) - Number(a.pivotal) ||
      Number(isLarge(b)) - Number(isLarge(a)) ||
      (isLarge(a) ? towards * (b.kind - a.kind) : 0) ||
      towards * (b.size - a.size),
  );
}

export function stayBySegment({ rules, people }: Run): readonly number[] {
  const { customer } = rules.charts.lifecycle.is;
  return rules.segments.map(({ from, to }) => {
    let stay = 0;
    for (let i = from; i < to; i++) stay += customer[people.life[i]!]!;
    return stay;
  });
}

function causeOf(game: Game, deed: Deed, pages: readonly Page[], others: readonly Page[]): Omit<Cause, 'kind'> {
  const turn = decidingTurn(pages, others);
  const mine = turn === null ? null : pageAt(pages, turn);
  const theirs = turn === null ? null : pageAt(others, turn);
  const both = mine?.leaving != null && theirs?.leaving != null;
  const without = fateOf(others);
  const at = deed.turns.findLast((one) => turn === null || one <= turn) ?? deed.turns[0]!;
  const lever = deed.kind === 'lever' ? deed.lever : null;
  return {
    deed,
    decision: lever === null ? null : game.course[at - 1]!.decisions[lever]!,
    instead: lever === null ? null : game.other[at - 1]!.decisions[lever]!,
    promise: promiseIn(game.run, deed),
    pivotal: without.kind !== fateOf(pages).kind,
    without,
    size: both ? lnHazard(mine.leaving) - lnHazard(theirs.leaving) : 0,
    ways: both ? waysApart(mine, theirs) : [],
  };
}

function promiseIn(run: Run, deed: Deed): Cause['promise'] {
  if (deed.kind === 'lever') return null;
  const settled = run.market.promises.findLast(({ encounter }) => encounter === deed.encounter)?.state;
  return settled === 'kept' || settled === 'broken' ? settled : null;
}

/** Deeds undone one after the other, the weightiest first, until the customer's fate turns; none where one is enough. */
function* fewestTogether(game: Game, who: number, causes: readonly Cause[]): Generator<void, readonly Deed[]> {
  const { kind } = fateOf(game.actual.pagesOf(who));
  if (fateOf(game.twin.pagesOf(who)).kind === kind || causes.some(({ pivotal }) => pivotal)) return [];
  const undone: Deed[] = [];
  for (const { deed } of causes) {
    undone.push(deed);
    if (undone.length < 2) continue;
    yield;
    const chronicle = openChronicle(game.rules, [who]);
    replayOn(game.opened, undo(game.course, game.other, undone), chronicle);
    if (fateOf(chronicle.pagesOf(who)).kind !== kind) return undone;
  }
  return undone;
}

function dispositionOf({ rules, opened }: Game, who: number): Story['disposition'] {
  const { people } = opened;
  const { from, to, frailtyShape, frailtyScale } = rules.segments[people.segment[who]!]!;
  const own = people.frailty[who]!;
  let below = 0;
  for (let i = from; i < to; i++) if (people.frailty[i]! < own) below++;
  return { ratio: (own * frailtyScale) / frailtyShape, rank: below / Math.max(1, to - from - 1) };
}
