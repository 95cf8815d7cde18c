import type { Act, GameRecord, Hash, Legend, Notes, Scenario, Score, View } from '../../sim/index.ts';
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
  Tally,
  WhatIfTold,
} from '../host.ts';
import type { KeptAttempt } from '../online/kept-attempt.ts';
import type { OutboxParts, Road, Verdict } from '../online/outbox.ts';
import { Outbox } from '../online/outbox.ts';
import type { Parcel } from '../online/parcel.ts';
import { refusedBy } from '../online/server-refusal.ts';
import type { Stand, StandParts } from '../online/stand.ts';
import { findStand, markOf, openRecord } from '../online/stand.ts';
import type { DraftInfo } from '../online/team-draft.ts';
import { TeamDraft } from '../online/team-draft.ts';
import { asJson } from '../plain.ts';
import type { Answered, Asked, Call } from '../protocol.ts';
import { refuse } from '../refuse.ts';
import { smallStore } from '../settings.ts';
import type { Attempt } from '../storage/progress.ts';
import type { Saves } from '../storage/saves.ts';
import { keepStars } from '../storage/stars.ts';
import { within } from '../within.ts';
import {
  draftOf,
  freshLevers,
  mayNow,
  mustHave,
  restoredLevers,
  sameSetting,
  tallyFrom,
  withNewCommitments,
} from './draft.ts';
import { Ears } from './ears.ts';

export interface RemoteParts extends StandParts {
  readonly saves: Saves;
  readonly now: () => Date;
  /** Of whoever plays here. */
  readonly seat: string;
}

/** As long as the server's word on an act is waited for where the game could go on without it. (chosen) */
const PATIENCE_MS = 1500;
/** A store that has not answered by then is taken for broken. (chosen) */
const STORE_PATIENCE_MS = 3000;
/** Waits between tries to learn where a game stands; the last one again and again. (chosen) */
const WAITS_MS = [500, 1500, 4000];

type Close = Extract<Act, { kind: 'close' }>;
type Answering = Extract<Act, { kind: 'answer' }>;

/**
 * A game of a class or a competition: the server has the log. With open luck the engine here works out the Views, and
 * acts follow to the server in order, whenever there is a network. With sealed luck each View is the server's answer.
 */
export class RemoteHost implements GameHost {
  readonly scenario: Scenario;
  readonly legend: Legend;
  readonly #parts: RemoteParts;
  readonly #outbox: Outbox;
  readonly #ears = new Ears();
  readonly #offlineEars = new Set<() => void>();
  #stand: Stand;
  #acts: number; // in the log as it is shown here
  #team: TeamDraft | null = null;
  #view: View;
  #draft: Draft;
  #tally: Tally;
  #tallied: Hash;
  #score: Score | null;
  #lost: readonly Parcel[];
  #adrift: readonly Parcel[] | null = null; // the server's log is being learnt anew
  #road: Road = 'clear';
  #writing = 0;
  #kept = true;
  #underWay: 'answer' | 'close' | null = null;
  #arriving: Promise<void> = Promise.resolve();
  #heardOf = 0; // acts the server is known to have
  #touched = false;
  #shut = false; // the event takes no acts now
  #refusals: Tally['refusals'] = []; // of the draft's way to the team
  #truth: Promise<HostReply<GameRecord>> | null = null;
  #closed = false;
  #shownAt: number;
  #game: Game;

  /** Takes what `openRemoteHost` has found. */
  constructor(parts: RemoteParts, stand: Stand, kept: KeptAttempt, tally: Tally, draft: Draft) {
    this.scenario = freezeDeep(stand.scenario);
    this.legend = freezeDeep(stand.legend);
    this.#parts = parts;
    this.#stand = stand;
    this.#view = freezeDeep(stand.view);
    this.#acts = stand.next + stand.waiting.length;
    this.#score = stand.score;
    this.#lost = [...kept.lost, ...stand.lost];
    this.#draft = draft;
    this.#tally = freezeDeep(tally);
    this.#tallied = draft.id;
    this.#touched = draft.id !== draftOf(stand.view.turn, freshLevers(stand.view), {}).id;
    this.#shownAt = parts.now().getTime();
    this.#outbox = new Outbox(this.#outboxParts());
    if (stand.draft && stand.draft.of > 1) this.#joinTeam(stand.draft, kept);
    for (const parcel of stand.waiting) void this.#outbox.add(parcel);
    this.#game = this.#snapshot();
    this.#outbox.start();
  }

  get game(): Game {
    return this.#game;
  }

  /** What the seats of the team have set; null where one plays alone. */
  get team(): DraftInfo | null {
    return this.#team?.info ?? null;
  }

  /** Acts made here that the server could not take. */
  get lost(): readonly Parcel[] {
    return this.#lost;
  }

  subscribe(listener: (game: Game) => void): () => void {
    return this.#ears.subscribe(listener);
  }

  /** @throws RangeError for a lever the scenario does not have: a screen's mistake, never a player's */
  propose(lever: string, value: Readonly<Record<string, unknown>>): void {
    mustHave(this.#draft.levers, lever);
    if (this.#closed || this.#view.over || this.#underWay === 'close' || this.#adrift) return;
    const plain = asJson(value);
    const before = this.#draft.id;
    if (this.#team) {
      if (sameSetting(plain, this.#draft.levers[lever]!)) return;
      this.#refusals = [];
      this.#team.put(lever, sameSetting(plain, freshLevers(this.#view)[lever]!) ? null : plain);
      this.#draft = this.#teamDraft(this.#view);
    } else {
      this.#draft = draftOf(this.#draft.turn, { ...this.#draft.levers, [lever]: value }, {});
    }
    if (this.#draft.id === before) return;
    this.#touched = true;
    this.#publish();
    void this.#count();
    void this.#write();
  }

  async touched(lever: string): Promise<HostReply<Int32Array>> {
    return this.#ask('touched', { lever, decision: this.#draft.levers[lever] ?? {} });
  }

  /** An answer to what is seen already of a turn somebody else opened waits until the rest of it is here. */
  async answer(encounter: string, reply: string): Promise<HostReply<View>> {
    const answered = this.#whereIs(encounter);
    if (this.#adrift) await within(this.#arriving, PATIENCE_MS, undefined);
    if (this.#whereIs(encounter) !== answered) return refuse('host.busy', 'answer');
    return this.#act({ kind: 'answer', encounter, reply });
  }

  async confirm(draft: Hash, notes?: Notes): Promise<HostReply<View>> {
    const stale = () => refuse('draft.stale', 'draft', { turn: this.#draft.turn });
    const why = this.#whyNot('close');
    if (why) return why;
    if (draft !== this.#draft.id) return stale();
    const decisions = this.#draft.levers;
    const prediction = notes?.prediction;
    const act: Close = { kind: 'close', decisions, ...(prediction ? { notes: asJson({ prediction }) } : {}) };
    if (!this.#team || Object.keys(this.#team.pending).length === 0) return this.#act(act);
    this.#underWay = 'close';
    this.#publish();
    await this.#team.flush();
    this.#underWay = null;
    if (draft === this.#draft.id) return this.#act(act);
    this.#publish();
    return stale();
  }

  async record() {
    const known = await this.#reveal('record');
    if (!known.ok) return known;
    return known.value === null ? this.#ask('record', null) : { ok: true as const, value: known.value };
  }

  async score(): Promise<HostReply<Score>> {
    if (this.#closed) return refuse('host.closed', 'score');
    if (this.#parts.event.cover === 'sealed' && this.#view.over && this.#score) return { ok: true, value: this.#score };
    const known = await this.#reveal('score');
    return known.ok ? this.#ask('score', null) : known;
  }

  async debrief(): Promise<HostReply<Debrief>> {
    const known = await this.#reveal('debrief');
    return known.ok ? this.#ask('debrief', null) : known;
  }

  async review(): Promise<HostReply<Review>> {
    const known = await this.#reveal('review');
    return known.ok ? this.#ask('review', null) : known;
  }

  async offered(turn: number, encounter: string, said: readonly string[]): Promise<HostReply<Offered>> {
    const known = await this.#reveal('offered');
    return known.ok ? this.#ask('offered', { turn, encounter, said }) : known;
  }

  async whatIf(decision: OtherDecision): Promise<HostReply<WhatIfTold>> {
    const known = await this.#reveal('whatIf');
    return known.ok ? this.#ask('whatIf', decision) : known;
  }

  remember(finished: Attempt): void {
    keepStars(smallStore(), finished);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#ears.shut();
    this.#outbox.shut();
    this.#team?.stop();
    this.#parts.engine.hangUp();
  }

  /** The network may be back. */
  hurry(): void {
    this.#outbox.hurry();
    void this.#team?.flush();
  }

  /** Whether the event takes acts now. */
  allow(open: boolean): void {
    if (this.#shut === !open || this.#closed) return;
    this.#shut = !open;
    this.#publish();
  }

  /** Somebody else moved the game: another seat, a teacher, a deadline. */
  heardOfAct(next: number): void {
    this.#heardOf = Math.max(this.#heardOf, next);
    if (this.#closed || this.#adrift || this.#underWay || this.#heardOf <= this.#acts) return;
    if (this.#outbox.parcels.length > 0) return; // the server's answer to the first of them will tell
    void this.#resync([]);
  }

  /** The draft of the team moved. */
  heardOfDraft(info: DraftInfo): void {
    if (this.#closed) return;
    if (info.of > 1 && !this.#team) this.#joinTeam(info, null);
    this.#team?.take(info);
  }

  /** What was lost has been read. */
  async forgetLost(): Promise<void> {
    this.#lost = [];
    this.#publish();
    await this.#write();
  }

  /** Writes down what is not yet the server's, and says so once it lies there. */
  async #write(): Promise<void> {
    const { turn, levers, seats } = this.#draft;
    const kept: KeptAttempt = {
      format: 1,
      id: this.#parts.attempt,
      parcels: [...(this.#adrift ?? []), ...this.#outbox.parcels],
      draft: this.#view.over ? null : { turn, levers, seats },
      lost: this.#lost,
    };
    this.#writing += 1;
    this.#publish();
    const put = this.#parts.saves.put(kept.id, kept).then(
      () => true,
      () => false,
    );
    this.#kept = await within(put, STORE_PATIENCE_MS, false);
    this.#writing -= 1;
    if (!this.#closed && this.#writing === 0) this.#publish();
  }

  #outboxParts(): OutboxParts {
    return {
      line: this.#parts.server,
      attempt: this.#parts.attempt,
      patient: this.#stand.luck !== null,
      road: (road) => {
        this.#road = road;
        if (road === 'offline') for (const tell of [...this.#offlineEars]) tell();
        this.#publish();
      },
      taken: () => void this.#write(),
      refused: (parcels) => this.#turnedAway(parcels),
    };
  }

  #joinTeam(info: DraftInfo, kept: KeptAttempt | null): void {
    const { server, attempt, seat } = this.#parts;
    const team = new TeamDraft(
      {
        ...{ line: server, attempt, seat },
        changed: () => this.#takeTeamDraft(),
        refused: (no) => {
          this.#refusals = refusedBy(no).refusals;
          this.#takeTeamDraft();
        },
      },
      info,
    );
    this.#team = team;
    const left = kept?.draft;
    if (left?.turn === info.turn) {
      for (const [lever, by] of Object.entries(left.seats)) {
        const mine = left.levers[lever];
        if (by === seat && mine && !sameSetting(mine, info.levers[lever] ?? {})) team.put(lever, mine);
      }
    }
    this.#draft = this.#teamDraft(this.#view);
    void this.#count();
  }

  #teamDraft(view: View): Draft {
    const team = this.#team!;
    const fresh = freshLevers(view);
    if (team.info.turn !== view.turn) return draftOf(view.turn, fresh, {});
    const levers: Record<string, Readonly<Record<string, unknown>>> = { ...fresh };
    for (const { lever, committed } of view.desk) {
      const set = team.levers[lever];
      if (set) levers[lever] = { ...set, ...committed };
    }
    return draftOf(view.turn, levers, team.seats);
  }

  #takeTeamDraft(): void {
    if (this.#closed || !this.#team || this.#underWay === 'close') return;
    const draft = this.#teamDraft(this.#view);
    const moved = draft.id !== this.#draft.id;
    this.#draft = draft;
    this.#publish();
    if (moved) void this.#count();
  }

  #whyNot(where: string) {
    if (this.#closed) return refuse('host.closed', where);
    if (this.#view.over) return refuse('game.over', where, { of: this.#view.of });
    return this.#underWay === null && !this.#adrift ? null : refuse('host.busy', where);
  }

  async #act(act: Answering | Close): Promise<HostReply<View>> {
    const why = this.#whyNot(act.kind);
    if (why) return why;
    const shown = this.#shownAt;
    this.#underWay = act.kind;
    if (act.kind === 'close') this.#publish();
    const team = act.kind === 'close' ? this.#team : null;
    const parcel: Parcel = {
      seq: this.#acts,
      act: asJson(act),
      thoughtMs: Math.max(0, this.#parts.now().getTime() - shown),
      puts: team?.pending ?? {},
      draft: team?.id ?? null,
      turn: this.#view.turn,
    };
    const reply = await (this.#stand.luck === null ? this.#actThere(parcel) : this.#actHere(parcel));
    if (this.#closed) return refuse('host.closed', act.kind);
    if (!reply.ok) {
      this.#underWay = null;
      this.#publish();
      return reply;
    }
    return this.#show(parcel.act, reply.value);
  }

  /** Open luck: worked out here, written down here, and the server's word waited for where it can be had. */
  async #actHere(parcel: Parcel): Promise<HostReply<View>> {
    const played = await this.#parts.engine.ask('act', { act: parcel.act, mark: markOf(parcel) });
    if (!played.ok || this.#closed) return played.ok ? refuse('host.closed', 'act') : played;
    const verdict = this.#outbox.add(parcel);
    await this.#write();
    this.#outbox.start();
    const said = await within<Verdict | null>(Promise.race([verdict, this.#offline()]), PATIENCE_MS, null);
    if (said?.kind === 'refused') {
      await this.#resync([]);
      return refusedBy(said.no);
    }
    if (said?.kind === 'taken') {
      this.#score = said.answer.score;
      const { head } = said.answer;
      if (head !== null && head !== played.value.head) return refuse('save.diverged', 'server', { act: parcel.seq });
    }
    return { ok: true, value: freezeDeep(played.value.view) };
  }

  /** Sealed luck: nothing is known before the server has said it, however long that takes. */
  async #actThere(parcel: Parcel): Promise<HostReply<View>> {
    const verdict = this.#outbox.add(parcel);
    await this.#write();
    this.#outbox.start();
    const said = await verdict;
    if (said.kind === 'shut') return refuse('host.closed', 'act');
    if (said.kind === 'refused') {
      if (said.no.next !== undefined) await this.#resync([]);
      return refusedBy(said.no);
    }
    this.#score = said.answer.score;
    const view = freezeDeep(said.answer.view as unknown as View);
    await this.#parts.engine.ask('look', { view });
    return { ok: true, value: view };
  }

  /** True at once, or as soon as the server is not reached. */
  #offline(): Promise<null> {
    return new Promise((resolve) => {
      if (this.#road === 'offline') return resolve(null);
      const tell = () => {
        this.#offlineEars.delete(tell);
        resolve(null);
      };
      this.#offlineEars.add(tell);
    });
  }

  async #show(act: Parcel['act'], after: View): Promise<HostReply<View>> {
    const before = this.#view;
    const nextDraft = () => {
      if (this.#team) return this.#teamDraft(after);
      return act.kind === 'close'
        ? draftOf(after.turn, freshLevers(after), {})
        : draftOf(after.turn, withNewCommitments(this.#draft.levers, before, after), {});
    };
    const counted = nextDraft();
    const tally = await this.#parts.engine.ask('tally', { levers: counted.levers });
    if (this.#closed) return refuse('host.closed', act.kind);
    this.#acts += 1;
    this.#underWay = null; // not before: the stream tells of our own acts too
    this.#view = after;
    this.#draft = nextDraft(); // a proposal may have come meanwhile
    this.#tally = tallyFrom(tally, this.#tally);
    this.#tallied = counted.id;
    this.#shownAt = this.#parts.now().getTime();
    await this.#write();
    if (this.#closed) return refuse('host.closed', act.kind);
    if (this.#draft.id !== counted.id) void this.#count();
    this.heardOfAct(0);
    return { ok: true, value: after };
  }

  /** The server will not have these. What nobody has seen the effect of is told by its reply; the rest is told apart. */
  #turnedAway(parcels: readonly Parcel[]): void {
    const seen = parcels.filter(({ seq }) => seq < this.#acts);
    if (seen.length > 0) void this.#resync(seen);
    else void this.#write();
  }

  /** What an answer would be an answer to. */
  #whereIs(encounter: string): string {
    const { turn, encounters } = this.#view;
    return `${turn} ${encounters.find(({ id }) => id === encounter)?.node}`;
  }

  /** Learns where the game stands, and goes on from there; what waits here follows where it still can. */
  #resync(parcels: readonly Parcel[]): Promise<void> {
    this.#arriving = this.#arrive(parcels);
    return this.#arriving;
  }

  async #arrive(parcels: readonly Parcel[]): Promise<void> {
    this.#adrift = parcels;
    await this.#write();
    for (let tries = 0; !this.#closed; tries++) {
      const found = await findStand(this.#parts, parcels);
      if (this.#closed) return;
      if (found !== 'silence') {
        if (found.ok) await this.#takeStand(found.value);
        else this.#refusals = found.refusals;
        break;
      }
      this.#road = 'offline';
      this.#publish();
      await new Promise((resolve) => setTimeout(resolve, WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]));
      this.#road = 'clear';
    }
    if (this.#closed) return;
    this.#adrift = null;
    await this.#write();
    this.#outbox.start();
    this.heardOfAct(0);
  }

  async #takeStand(stand: Stand): Promise<void> {
    const view = freezeDeep(stand.view);
    this.#stand = stand;
    this.#acts = stand.next + stand.waiting.length;
    this.#lost = [...this.#lost, ...stand.lost];
    this.#score = stand.score;
    for (const parcel of stand.waiting) void this.#outbox.add(parcel);
    const sameTurn = this.#view.turn === view.turn;
    this.#view = view;
    if (stand.draft && this.#team) this.#team.take(stand.draft);
    const levers = sameTurn ? restoredLevers(this.#draft.levers, view) : freshLevers(view);
    this.#draft = this.#team ? this.#teamDraft(view) : draftOf(view.turn, levers, {});
    const tally = await this.#parts.engine.ask('tally', { levers: this.#draft.levers });
    this.#tally = tallyFrom(tally, this.#tally);
    this.#tallied = this.#draft.id;
    this.#shownAt = this.#parts.now().getTime();
  }

  /** Counts the draft; a count that comes back for an older draft is dropped. */
  async #count(): Promise<void> {
    const { id, levers } = this.#draft;
    const tally = await this.#parts.engine.ask('tally', { levers });
    if (this.#closed || id !== this.#draft.id) return;
    this.#tally = tallyFrom(tally, this.#tally);
    this.#tallied = id;
    this.#publish();
  }

  /** What a finished game was, once it may be known: of sealed luck when the event is closed. */
  async #reveal(where: string): Promise<HostReply<GameRecord | null>> {
    if (this.#closed) return refuse('host.closed', where);
    const { turn, of, over } = this.#view;
    if (!over) return refuse('game.notOver', where, { turn, of });
    if (this.#parts.event.cover === 'open') return { ok: true, value: null };
    this.#truth ??= openRecord(this.#parts, this.#stand.source);
    const known = await this.#truth;
    if (!known.ok) this.#truth = null;
    return known;
  }

  #ask<C extends Call>(call: C, ask: Asked<C>): Promise<Answered<C>> {
    if (this.#closed) return Promise.resolve(refuse('host.closed', call) as Answered<C>);
    return this.#parts.engine.ask(call, ask);
  }

  #stage(): Game['stage'] {
    if (this.#underWay === 'close') return 'closing';
    if (this.#view.over) return 'over';
    if (this.#adrift || this.#shut) return 'waiting';
    return this.#acts === 0 && !this.#touched ? 'briefing' : 'deciding';
  }

  #saved(): Game['saved'] {
    if (!this.#kept) return 'failed';
    if (this.#road === 'offline') return 'offline';
    const sent = this.#outbox.parcels.length === 0 && this.#adrift === null;
    return sent && this.#writing === 0 ? 'saved' : 'saving';
  }

  #snapshot(): Game {
    const stage = this.#stage();
    const refusals = [...this.#tally.refusals, ...this.#refusals];
    const counted = this.#tallied === this.#draft.id && this.#tally.refusals.length === 0;
    return freezeDeep({
      stage,
      view: this.#view,
      draft: this.#draft,
      tally: this.#refusals.length === 0 ? this.#tally : { ...this.#tally, refusals },
      saved: this.#saved(),
      may: mayNow(stage, counted && this.#underWay === null, this.#view.over),
    });
  }

  #publish(): void {
    if (this.#closed) return;
    this.#game = this.#snapshot();
    this.#ears.tell(this.#game);
  }
}
