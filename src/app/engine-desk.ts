import type { Decisions, GameRecord, Play, Rules, Run, Scenario, Score, View } from '../sim/index.ts';
import {
  appraise,
  endingOf,
  engine,
  fixedPoints,
  lastMorning,
  legendOf,
  luckOf,
  playAct,
  rawAxes,
  recordOf,
  startPlay,
  talksTruth,
  tally,
  totalOf,
  touchedBy,
  truthOf,
} from '../sim/index.ts';
import type { Debrief, HostReply } from './host.ts';
import { MarkWork } from './mark-work.ts';
import type { Answered, Asked, EngineCalls, LuckAsk, OpenAsk, Source } from './protocol.ts';
import { refuse } from './refuse.ts';
import { readRecordText } from './replay/read-record.ts';
import { ReviewWork } from './review-work.ts';

const done = <T>(value: T) => ({ ok: true as const, value });

/** A game under way. */
interface Open {
  readonly rules: Rules;
  readonly play: Play;
  readonly view: View;
  readonly marks: MarkWork;
  readonly review: ReviewWork;
  record: GameRecord | null; // once it is over and was asked for
}

/**
 * The engine's side of the seam: one play, and all the page may ask of it. The worker and tests in Node hold one each;
 * there is no other implementation. Answers are plain values that can be sent to another thread.
 */
export class EngineDesk implements EngineCalls {
  readonly #read: (source: Source) => HostReply<Scenario>;
  #prepared: { readonly source: Source; readonly rules: Rules } | null = null;
  #open: Open | null = null;
  #seen: View | null = null; // of a play that is elsewhere

  /** @param read  a scenario from the catalogue or from a text, or what is wrong with it */
  constructor(read: (source: Source) => HostReply<Scenario>) {
    this.#read = read;
  }

  describe({ source }: Asked<'describe'>): Answered<'describe'> {
    const prepared = this.#prepare(source);
    if (!prepared.ok) return prepared;
    const { hash, scenario } = prepared.value;
    const { id, title, summary, period } = scenario;
    return done({ id, title, summary, turnNames: period.names, rules: hash, engine: engine.version });
  }

  /** Starts a game, or replays an earlier one and holds it to where it stood: same engine, same rules, same chain. */
  open({ source, luck, log }: OpenAsk): Answered<'open'> {
    const prepared = this.#prepare(source);
    if (!prepared.ok) return prepared;
    const rules = prepared.value;
    if (log && log.engine !== engine.version) {
      return refuse('save.otherEngine', 'save', { saved: log.engine, now: engine.version });
    }
    if (log && log.rules !== rules.hash) {
      return refuse('save.otherRules', 'save', { scenario: rules.scenario.id, saved: log.rules, now: rules.hash });
    }
    const bytes = luckBytes(luck);
    let play = startPlay(rules, bytes);
    for (const [k, act] of (log?.acts ?? []).entries()) {
      const played = playAct(play, act, log?.marks[k] ?? { by: 'player' });
      if (!played.ok) return refuse('save.diverged', `acts.${k}`, { act: k });
      play = played.play;
    }
    if (log && log.head !== null && log.head !== headOf(play))
      return refuse('save.diverged', 'save', { act: log.acts.length });
    const marks = new MarkWork(rules, bytes);
    const review = new ReviewWork(rules, bytes, () => marks.runs());
    review.hear(play.acts);
    this.#seen = null;
    this.#open = { rules, play, view: engine.observe(play.run), marks, review, record: null };
    const { scenario, hash } = rules;
    const standing = this.#standing(this.#open);
    return done({ ...standing, scenario, legend: legendOf(rules), rules: hash, engine: engine.version, luck: bytes });
  }

  screens({ source }: Asked<'screens'>): Answered<'screens'> {
    const prepared = this.#prepare(source);
    if (!prepared.ok) return prepared;
    return done({ scenario: prepared.value.scenario, legend: legendOf(prepared.value) });
  }

  look({ view }: Asked<'look'>): Answered<'look'> {
    this.#open = null;
    this.#seen = view;
    return done(null);
  }

  tally({ levers }: { readonly levers: Decisions }): Answered<'tally'> {
    const view = this.#open?.view ?? this.#seen;
    return view ? done(tally(view, levers)) : refuse('game.notOpen', 'tally');
  }

  touched({ lever, decision }: Asked<'touched'>): Answered<'touched'> {
    const view = this.#open?.view ?? this.#seen;
    return view ? done(touchedBy(view, lever, decision)) : refuse('game.notOpen', 'touched');
  }

  act({ act, mark }: Asked<'act'>): Answered<'act'> {
    if (!this.#open) return refuse('game.notOpen', 'act');
    const { play, review } = this.#open;
    const played = playAct(play, act, mark);
    if (!played.ok) return played;
    if (act.kind === 'close') review.hear(played.play.acts);
    this.#open = { ...this.#open, play: played.play, view: engine.observe(played.play.run), record: null };
    return done(this.#standing(this.#open));
  }

  record(_ask: null): Answered<'record'> {
    const over = this.#finished('record');
    return over.ok ? done(finalRecord(over.value)) : over;
  }

  /** The record's own score; where a scenario has no scoring, its scheme is `none`. */
  score(_ask: null): Answered<'score'> {
    const over = this.#finished('score');
    return over.ok ? done(finalRecord(over.value).score) : over;
  }

  debrief(_ask: null): HostReply<Debrief> {
    const over = this.#finished('debrief');
    if (!over.ok) return over;
    const { rules, play, marks } = over.value;
    const { score } = finalRecord(over.value);
    return done({
      head: headOf(play),
      score,
      marks: marks.scores(),
      sales: marks.sales(),
      ending: endingOf(rules, score),
      luckLine: luckPoints(play.run, score),
      truth: truthOf(play.run),
      cast: lastMorning(play.run),
      talks: talksTruth(play.run),
      appraisal: appraise(rules, { luck: play.run.luck, acts: play.acts }),
    });
  }

  readRecord({ text }: Asked<'readRecord'>): Answered<'readRecord'> {
    return readRecordText(text);
  }

  /** Reading and compiling take a moment; the start page asks for what the game then plays. */
  #prepare(source: Source): HostReply<Rules> {
    if (this.#prepared && isSame(this.#prepared.source, source)) return done(this.#prepared.rules);
    const read = this.#read(source);
    if (!read.ok) return read;
    this.#prepared = { source, rules: engine.prepare(read.value) };
    return done(this.#prepared.rules);
  }

  review(_ask: null): Answered<'review'> {
    const over = this.#finished('review');
    if (!over.ok) return over;
    this.#work(over.value);
    return done(over.value.review.review());
  }

  offered({ turn, encounter, said }: Asked<'offered'>): Answered<'offered'> {
    const over = this.#finished('offered');
    return over.ok ? over.value.review.offered(turn, encounter, said) : over;
  }

  whatIf(asked: Asked<'whatIf'>): Answered<'whatIf'> {
    const over = this.#finished('whatIf');
    return over.ok ? over.value.review.whatIf(asked) : over;
  }

  /**
   * Does a piece of the work that the end of the game will ask for.
   *
   * @returns  false when there is none left for now
   */
  workAhead(): boolean {
    return this.#open !== null && this.#work(this.#open);
  }

  #work({ play, marks, review }: Open): boolean {
    return play.acts.some(({ kind }) => kind === 'close') && (marks.work() || review.work());
  }

  #standing({ play, view }: Open) {
    return { view, head: headOf(play) };
  }

  #finished(where: string): HostReply<Open> {
    if (!this.#open) return refuse('game.notOpen', where);
    const { view } = this.#open;
    return view.over ? done(this.#open) : refuse('game.notOver', where, { turn: view.turn, of: view.of });
  }
}

/** Scoring plays a year out: once is enough. */
function finalRecord(open: Open): GameRecord {
  open.record ??= recordOf(open.play, open.marks.runs());
  return open.record;
}

const isSame = (one: Source, other: Source): boolean => JSON.stringify(one) === JSON.stringify(other);
const headOf = (play: Play): string => play.chain.at(-1)!;
const luckBytes = (luck: LuckAsk): string => ('seed' in luck ? luckOf(luck.seed) : luck.bytes);

/** Points of the total that this luck gave (+) or took (−): the total on fixed marks against the score. */
function luckPoints(run: Run, score: Score): number | null {
  const scoring = run.rules.scenario.scoring;
  if (!scoring) return null;
  const asItFell = totalOf(fixedPoints(rawAxes(run), scoring.marks.axes), scoring.weights);
  return (Math.round(asItFell * 10) - score.total) / 10;
}
