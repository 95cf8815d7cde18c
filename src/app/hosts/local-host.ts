import type { Act, Hash, Legend, Mark, Notes, Scenario, View } from '../../sim/index.ts';
import { freezeDeep } from '../freeze.ts';
import type {
  Debrief,
  Draft,
  Game,
  GameHost,
  HostReply,
  Offered,
  OtherDecision,
  Review,
  Saved,
  Tally,
  WhatIfTold,
} from '../host.ts';
import { asJson } from '../plain.ts';
import type { Opened, Standing } from '../protocol.ts';
import { refuse } from '../refuse.ts';
import { smallStore } from '../settings.ts';
import type { Lease } from '../storage/lease.ts';
import type { Attempt } from '../storage/progress.ts';
import type { SavedGame } from '../storage/saved-game.ts';
import type { Saves } from '../storage/saves.ts';
import { keepStars } from '../storage/stars.ts';
import { Autosave } from './autosave.ts';
import { draftOf, freshLevers, mayNow, mustHave, tallyFrom, withNewCommitments } from './draft.ts';
import { Ears } from './ears.ts';
import type { EngineLine } from './line.ts';

export interface LocalParts {
  readonly line: EngineLine;
  readonly saves: Saves;
  readonly lease: Lease;
  readonly now: () => Date;
}
/** What a host starts from. */
export interface Opening {
  readonly opened: Opened;
  readonly view: View;
  readonly draft: Draft;
  readonly tally: Tally;
  readonly saved: SavedGame | null;
  readonly seed: string;
  readonly id: string;
}
interface Log {
  readonly acts: readonly Act[];
  readonly marks: readonly Mark[];
  readonly head: Hash;
}

/** A game on this machine: the engine at the end of a line, the log in the browser's storage. */
export class LocalHost implements GameHost {
  readonly scenario: Scenario;
  readonly legend: Legend;
  readonly #parts: LocalParts;
  readonly #identity: Pick<SavedGame, 'id' | 'scenario' | 'engine' | 'seed' | 'luck'>;
  readonly #autosave: Autosave;
  readonly #ears = new Ears();
  #game: Game;
  #view: View;
  #draft: Draft;
  #tally: Tally;
  #tallied: Hash; // id of the draft that the tally is of
  #log: Log;
  #saved: Saved = 'saving';
  #touched: boolean;
  #underWay: 'answer' | 'close' | null = null;
  #elsewhere = false;
  #closed = false;
  #shownAt: number;

  /** Takes what `openLocalHost` has opened. */
  constructor(parts: LocalParts, { opened, view, draft, tally, saved, seed, id }: Opening) {
    this.scenario = freezeDeep(opened.scenario);
    this.legend = freezeDeep(opened.legend);
    this.#parts = parts;
    this.#identity = {
      id,
      scenario: { id: opened.scenario.id, rules: opened.rules },
      engine: opened.engine,
      seed,
      luck: opened.luck,
    };
    this.#autosave = new Autosave(parts.saves);
    this.#view = view;
    this.#draft = draft;
    this.#tally = freezeDeep(tally);
    this.#tallied = draft.id;
    this.#log = { acts: saved?.acts ?? [], marks: saved?.marks ?? [], head: opened.head };
    this.#touched = saved !== null && draft.id !== draftOf(view.turn, freshLevers(view), {}).id;
    this.#shownAt = parts.now().getTime();
    this.#game = this.#snapshot();
    parts.lease.onLost(() => this.#stopForElsewhere());
  }

  get game(): Game {
    return this.#game;
  }

  /** Which saved game this is, and the luck it was given. */
  get identity(): Pick<SavedGame, 'id' | 'seed'> {
    return this.#identity;
  }

  subscribe(listener: (game: Game) => void): () => void {
    return this.#ears.subscribe(listener);
  }

  /** @throws RangeError for a lever the scenario does not have: a screen's mistake, never a player's */
  propose(lever: string, value: Readonly<Record<string, unknown>>): void {
    mustHave(this.#draft.levers, lever);
    if (this.#closed || !this.#isPlayersTurn()) return;
    const draft = draftOf(this.#draft.turn, { ...this.#draft.levers, [lever]: value }, this.#draft.seats);
    if (draft.id === this.#draft.id) return;
    this.#draft = draft;
    this.#touched = true;
    this.#publish();
    void this.#count();
    void this.settle();
  }

  async touched(lever: string): Promise<HostReply<Int32Array>> {
    if (this.#closed) return refuse('host.closed', 'touched');
    return this.#parts.line.ask('touched', { lever, decision: this.#draft.levers[lever] ?? {} });
  }

  async answer(encounter: string, reply: string): Promise<HostReply<View>> {
    return this.#act('answer', { kind: 'answer', encounter, reply }, reply === 'timeOut' ? 'clock' : 'player');
  }

  async confirm(draft: Hash, notes?: Notes): Promise<HostReply<View>> {
    if (draft !== this.#draft.id && this.#mayAct()) return refuse('draft.stale', 'draft', { turn: this.#draft.turn });
    const decisions = this.#draft.levers;
    return this.#act('close', { kind: 'close', decisions, ...(notes ? { notes: asJson(notes) } : {}) }, 'player');
  }

  async record() {
    return this.#closed ? refuse('host.closed', 'record') : this.#parts.line.ask('record', null);
  }

  async score() {
    return this.#closed ? refuse('host.closed', 'score') : this.#parts.line.ask('score', null);
  }

  async debrief(): Promise<HostReply<Debrief>> {
    return this.#closed ? refuse('host.closed', 'debrief') : this.#parts.line.ask('debrief', null);
  }

  async review(): Promise<HostReply<Review>> {
    return this.#closed ? refuse('host.closed', 'review') : this.#parts.line.ask('review', null);
  }

  async offered(turn: number, encounter: string, said: readonly string[]): Promise<HostReply<Offered>> {
    if (this.#closed) return refuse('host.closed', 'offered');
    return this.#parts.line.ask('offered', { turn, encounter, said });
  }

  async whatIf(decision: OtherDecision): Promise<HostReply<WhatIfTold>> {
    return this.#closed ? refuse('host.closed', 'whatIf') : this.#parts.line.ask('whatIf', decision);
  }

  remember(finished: Attempt): void {
    keepStars(smallStore(), finished);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#ears.shut();
    this.#parts.line.hangUp();
    this.#parts.lease.release();
  }

  /** Writes the state down and says so once it lies there, or that it does not. */
  async settle(): Promise<void> {
    if (this.#elsewhere) return;
    if (this.#saved !== 'saving') {
      this.#saved = 'saving';
      this.#publish();
    }
    const kept = await this.#autosave.write(this.#toSave(this.#view, this.#draft));
    if (this.#closed || this.#elsewhere || this.#underWay !== null) return;
    this.#saved = kept ? 'saved' : 'failed';
    this.#publish();
  }

  #isPlayersTurn(): boolean {
    return !this.#view.over && !this.#elsewhere && this.#underWay !== 'close';
  }

  #mayAct(): boolean {
    return this.#whyNot('act') === null;
  }

  #whyNot(where: string) {
    if (this.#closed) return refuse('host.closed', where);
    if (this.#elsewhere) return refuse('host.elsewhere', where);
    if (this.#view.over) return refuse('game.over', where, { of: this.#view.of });
    return this.#underWay === null ? null : refuse('host.busy', where);
  }

  async #act(what: 'answer' | 'close', act: Act, by: Mark['by']): Promise<HostReply<View>> {
    const why = this.#whyNot(what);
    if (why) return why;
    const now = this.#parts.now();
    const mark: Mark = { by, at: now.toISOString(), thoughtMs: Math.max(0, now.getTime() - this.#shownAt) };
    this.#underWay = what;
    if (what === 'close') this.#publish();
    const played = await this.#parts.line.ask('act', { act, mark });
    if (this.#closed) return refuse('host.closed', what);
    if (played.ok) return this.#take(act, mark, played.value);
    this.#underWay = null;
    this.#publish();
    return played;
  }

  /** Writes an act down, and only then shows what it led to. */
  async #take(act: Act, mark: Mark, { view: after, head }: Standing): Promise<HostReply<View>> {
    const before = this.#view;
    this.#log = { acts: [...this.#log.acts, act], marks: [...this.#log.marks, mark], head };
    const nextDraft = () =>
      act.kind === 'close'
        ? draftOf(after.turn, freshLevers(after), {})
        : draftOf(after.turn, withNewCommitments(this.#draft.levers, before, after), this.#draft.seats);
    const draft = nextDraft();
    const tally = await this.#parts.line.ask('tally', { levers: draft.levers });
    this.#saved = 'saving';
    const kept = this.#elsewhere ? false : await this.#autosave.write(this.#toSave(after, draft));
    if (this.#closed) return refuse('host.closed', act.kind);
    this.#view = after;
    this.#underWay = null;
    this.#draft = nextDraft(); // a proposal may have come while the answer was being written down
    this.#tally = tallyFrom(tally, this.#tally);
    this.#tallied = draft.id;
    this.#saved = kept ? 'saved' : 'failed';
    this.#shownAt = this.#parts.now().getTime();
    this.#publish();
    if (this.#draft.id !== draft.id) {
      void this.#count();
      void this.settle();
    }
    return { ok: true, value: after };
  }

  /** Counts the draft; a count that comes back for an older draft is dropped. */
  async #count(): Promise<void> {
    const { id, levers } = this.#draft;
    const tally = await this.#parts.line.ask('tally', { levers });
    if (this.#closed || id !== this.#draft.id) return;
    this.#tally = tallyFrom(tally, this.#tally);
    this.#tallied = id;
    this.#publish();
  }

  #stopForElsewhere(): void {
    if (this.#closed) return;
    this.#elsewhere = true;
    this.#publish();
  }

  #toSave(view: View, draft: Draft): SavedGame {
    const { turn, levers, seats } = draft;
    return {
      format: 1,
      ...this.#identity,
      ...this.#log,
      draft: view.over ? null : { turn, levers, seats },
      turn: view.turn,
      of: view.of,
      over: view.over,
      changed: this.#parts.now().toISOString(),
    };
  }

  #stage(): Game['stage'] {
    if (this.#elsewhere) return 'paused';
    if (this.#underWay === 'close') return 'closing';
    if (this.#view.over) return 'over';
    return this.#log.acts.length === 0 && !this.#touched ? 'briefing' : 'deciding';
  }

  #snapshot(): Game {
    const stage = this.#stage();
    const counted = this.#tallied === this.#draft.id && this.#tally.refusals.length === 0;
    return freezeDeep({
      stage,
      view: this.#view,
      draft: this.#draft,
      tally: this.#tally,
      saved: this.#saved,
      may: mayNow(stage, counted && this.#underWay === null, this.#view.over),
    });
  }

  #publish(): void {
    this.#game = this.#snapshot();
    this.#ears.tell(this.#game);
  }
}
