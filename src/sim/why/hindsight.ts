import type { Act } from '../record/act.ts';
import type { Rules } from '../rules.ts';
import type { MarkRuns } from '../score/score.ts';
import { carriedOver } from '../turn/carried-over.ts';
import type { Run } from '../turn/run.ts';
import { start } from '../turn/start.ts';
import { lastMorning } from '../view/truth.ts';
import type { Share, Shared } from './attribute.ts';
import type { Chronicle } from './chronicle.ts';
import { openChronicle } from './chronicle.ts';
import type { PeopleApart, Worth } from './difference.ts';
import { peopleApart, remainderOf, worthApart, worthOf } from './difference.ts';
import type { Fate } from './fate.ts';
import { fateOf } from './fate.ts';
import type { Course, Deed, TurnLog } from './log.ts';
import { courseOf, deedsOf, heldNow, neutralCourse, stretchesOf, undoAt } from './log.ts';
import { replayOn, replayTurn } from './replay.ts';
import type { Story, Undone } from './story.ts';
import { stayBySegment, tellStory } from './story.ts';
import type { TurnNote } from './turn-note.ts';
import { noteTurn } from './turn-note.ts';

type Morning = ReturnType<typeof lastMorning>;

/** A game with something otherwise, played as far as the real one. */
interface Branch {
  run: Run;
  readonly book: Chronicle | null;
}

/** A decision, and the deed it is part of. */
interface Part {
  readonly deed: Deed;
  readonly whole: Deed;
}

/** The game as it was but for one deed, on its last morning. */
export interface MorningWithout {
  readonly deed: Deed;
  readonly morning: Morning;
}

/** The turn's log itself where it stays as it was. */
export type ChangeTurn = (log: TurnLog, turn: number) => TurnLog;
/** What would have been on a course that is otherwise from some turn on. */
export interface Otherwise {
  readonly run: Run;
  readonly from: Worth;
  readonly to: Worth;
  readonly people: PeopleApart;
}

/**
 * All that will be asked of a game when it is over, worked out piece by piece while it is played. The same answers as
 * `stories` and `attribute` by stretch give, bit for bit: only the order of the work is another, and no turn is played
 * twice. A piece is one turn of one way the game could have gone, or the worth of one of them.
 */
export interface Hindsight {
  /** Tells all acts of the game so far. */
  hear(acts: readonly Act[]): void;
  /** Does the next piece; false when there is none until more is heard. */
  work(): boolean;
  /** Whether stories can be told: the game is over and every deed has been left out in turn. */
  readonly told: boolean;
  /** Whether all is done. */
  readonly done: boolean;
  readonly course: Course;
  /** The run as a turn opened, 1 for the first. */
  openingOf(turn: number): Run;
  /** The story of a member of the cast, with a stop before each replay it needs. */
  tell(who: number): Generator<void, Story>;
  fate(who: number): Fate;
  mornings(): readonly MorningWithout[];
  /** What each decision brought, those that are worked out, in the order of turns; and of how many. */
  shares(): { readonly known: readonly Share[]; readonly of: number };
  whole(): Shared | null;
  notes(): readonly TurnNote[];
  /** Total in tenths of a point, had nobody touched anything from half-time on; null while unknown or without marks. */
  half(): number | null;
  /** The run the game ended in. */
  readonly was: Run;
  /** The game with some turns otherwise, played from the first of them on; the run itself where nothing is. */
  replay(change: ChangeTurn): Run;
  /** The same with what it came to. */
  otherwise(change: ChangeTurn): Otherwise;
}

const nameOf = (deed: Deed): string => (deed.kind === 'lever' ? `lever ${deed.lever}` : `talk ${deed.encounter}`);
const firstOf = ({ turns }: Deed): number => turns[0]!;

/** @param marks  raw measures of the two marks on this luck; null where the scenario has no scoring */
export function openHindsight(rules: Rules, luck: string, marks: () => MarkRuns | null): Hindsight {
  const watched = rules.scenario.cast.map(({ id }) => rules.cast[id]!);
  const other = neutralCourse(rules);
  const course: TurnLog[] = [];
  const openings: Run[] = [];
  const books: Chronicle[] = [];
  const notes: TurnNote[] = [];
  const wholes = new Map<string, Branch>();
  const parts = new Map<string, Branch>();
  const worths = new Map<Run, Worth>();
  const singles = new Map<Run, Share['difference']>();
  let heard: Course = [];
  let actual: Branch | null = null;
  let twin: Branch | null = null;
  let idle: Run | null = null; // from half-time on

  let listed: { readonly turns: number; readonly deeds: readonly Deed[]; readonly stretches: readonly Part[] } | null =
    null;
  /** Deeds of the turns gone through, and each parted into its decisions; listed once a turn. */
  const list = () => {
    if (listed?.turns === course.length) return listed;
    const deeds = deedsOf(rules, course, other);
    const stretches = deeds.flatMap((whole) => stretchesOf(course, whole).map((deed): Part => ({ deed, whole })));
    stretches.sort((a, b) => firstOf(a.deed) - firstOf(b.deed));
    listed = { turns: course.length, deeds, stretches };
    return listed;
  };
  const deeds = () => list().deeds;
  const stretches = () => list().stretches.map(({ deed, whole }) => ({ deed, branch: () => partOf(whole, deed) }));
  const isOver = () => actual?.run.over === true;

  function wholeOf(deed: Deed): Branch {
    const name = nameOf(deed);
    const known = wholes.get(name) ?? { run: openings[firstOf(deed) - 1]!, book: books[firstOf(deed) - 1]!.copy() };
    wholes.set(name, known);
    return known;
  }

  /** A decision that is all there is of its deed needs no game of its own. */
  function partOf(deed: Deed, stretch: Deed): Branch {
    if (stretch.turns.length === deed.turns.length) return wholeOf(deed);
    const name = `${nameOf(stretch)} ${firstOf(stretch)}`;
    const known = parts.get(name) ?? { run: openings[firstOf(stretch) - 1]!, book: null };
    parts.set(name, known);
    return known;
  }

  function isBehind({ run }: Branch): boolean {
    return !run.over && run.turn <= course.length;
  }

  function step(branch: Branch, logAt: (turn: number) => TurnLog): boolean {
    if (!isBehind(branch)) return false;
    branch.run = replayTurn(branch.run, logAt(branch.run.turn), branch.book);
    return true;
  }

  function stepWithout(branch: Branch, deed: Deed): boolean {
    return isBehind(branch) && step(branch, (turn) => undoAt(course, other, [deed], turn));
  }

  function stepActual(): boolean {
    if (actual === null || twin === null) {
      const run = start(rules, luck);
      actual = { run, book: openChronicle(rules, watched) };
      twin = { run, book: openChronicle(rules, watched) };
      return true;
    }
    if (course.length >= heard.length || actual.run.over) return false;
    const { run, book } = actual;
    const log = { ...heard[course.length]!, held: heldNow(run) };
    openings.push(run);
    books.push(book!.copy());
    course.push(log);
    actual.run = replayTurn(run, log, book);
    notes.push(noteTurn(run, actual.run));
    return true;
  }

  function stepIdle(): boolean {
    const from = openings[Math.floor(rules.turns / 2)];
    if (!isOver() || from === undefined) return false;
    idle ??= from;
    if (idle.over) return false;
    idle = replayTurn(idle, { before: [], decisions: carriedOver(idle), held: [] });
    return true;
  }

  function weigh(run: Run): boolean {
    if (worths.has(run)) return false;
    worths.set(run, worthOf(run, marks()));
    return true;
  }

  function compare(run: Run): boolean {
    if (singles.has(run)) return false;
    const was = actual!.run;
    const worth = worthOf(run, marks());
    singles.set(run, worthApart(worths.get(was)!, worth, peopleApart(was, run)));
    return true;
  }

  const isTold = () => isOver() && !isBehind(twin!) && deeds().every((deed) => !isBehind(wholeOf(deed)));
  const isDone = () =>
    isTold() &&
    worths.has(actual!.run) &&
    singles.has(twin!.run) &&
    stretches().every(({ branch }) => singles.has(branch().run)) &&
    (openings[Math.floor(rules.turns / 2)] === undefined || (idle?.over === true && worths.has(idle)));

  function must(): { readonly was: Run; readonly unmade: Run } {
    if (!isTold()) throw new RangeError('hindsight: the game is not over, or not yet gone through');
    return { was: actual!.run, unmade: twin!.run };
  }

  function replay(change: ChangeTurn): Run {
    const { was } = must();
    const changed = course.map((log, k) => change(log, k + 1));
    const first = changed.findIndex((log, k) => log !== course[k]);
    return first < 0 ? was : replayOn(openings[first]!, changed);
  }

  const shares = () => {
    const all = stretches();
    const known = all.flatMap(({ deed, branch }): Share[] => {
      const difference = singles.get(branch().run);
      return difference ? [{ deed, difference }] : [];
    });
    return { known, of: all.length };
  };

  return {
    hear(acts) {
      heard = courseOf(acts);
    },
    work() {
      if (heard.length === 0) return false;
      if (stepActual() || step(twin!, (turn) => other[turn - 1]!)) return true;
      if (deeds().some((deed) => stepWithout(wholeOf(deed), deed))) return true;
      if (isOver() && weigh(actual!.run)) return true;
      for (const { deed, branch } of stretches()) {
        if (stepWithout(branch(), deed) || (isOver() && compare(branch().run))) return true;
      }
      return isOver() && (compare(twin!.run) || stepIdle() || (idle !== null && weigh(idle)));
    },
    get told() {
      return isTold();
    },
    get done() {
      return isDone();
    },
    course,
    openingOf: (turn) => openings[turn - 1]!,
    fate: (who) => fateOf(actual!.book!.pagesOf(who)),
    tell(who) {
      const { was } = must();
      const all = deeds();
      const without = all.map((deed): Undone => {
        const { run, book } = wholeOf(deed);
        return { book: book!, stay: stayBySegment(run) };
      });
      const [opened] = openings;
      const game = { rules, opened: opened!, course, other, deeds: all, run: was, without };
      return tellStory({ ...game, actual: actual!.book!, twin: twin!.book! }, who);
    },
    mornings() {
      must();
      return deeds().map((deed) => ({ deed, morning: lastMorning(wholeOf(deed).run) }));
    },
    shares,
    whole() {
      if (!isDone()) return null;
      const whole = singles.get(twin!.run)!;
      return {
        whole,
        remainder: remainderOf(
          whole,
          shares().known.map(({ difference }) => difference),
        ),
      };
    },
    notes: () => notes,
    half: () => (idle?.over ? (worths.get(idle)?.points?.total ?? null) : null),
    get was() {
      return must().was;
    },
    replay,
    otherwise(change) {
      const { was } = must();
      const run = replay(change);
      weigh(was);
      const from = worths.get(was)!;
      const to = run === was ? from : worthOf(run, marks());
      return { run, from, to, people: peopleApart(run, was) };
    },
  };
}
