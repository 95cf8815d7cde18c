import type {
  Appraisal,
  Deed,
  Difference,
  GameRecord,
  Hash,
  Legend,
  Notes,
  Refusal,
  Scenario,
  Score,
  Share,
  Shared,
  Story,
  TurnNote,
  View,
} from '../sim/index.ts';
import type { Attempt } from './storage/progress.ts';

/** What the player has set and not yet confirmed. Complete: every lever of the scenario stands in it. */
export interface Draft {
  readonly turn: number;
  readonly levers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly seats: Readonly<Record<string, string>>;
  readonly id: Hash; // changes with every change
}
/** What confirming the draft would commit to, counted while the player types. */
export interface Tally {
  readonly cents: number;
  readonly cashAfter: number;
  readonly bills: readonly { readonly lever: string; readonly because: string; readonly cents: number }[];
  readonly minutes: Readonly<Record<string, { readonly used: number; readonly of: number }>>;
  readonly changes: { readonly used: number; readonly allowed: number; readonly levers: readonly string[] };
  readonly refusals: readonly Refusal[];
}
export type Saved = 'saved' | 'saving' | 'offline' | 'failed';
export interface Game {
  readonly stage: 'briefing' | 'deciding' | 'waiting' | 'closing' | 'paused' | 'over';
  readonly view: View;
  readonly draft: Draft;
  readonly tally: Tally;
  readonly saved: Saved;
  readonly clock?: { readonly leftMs: number; readonly running: boolean };
  readonly may: { readonly confirm: boolean; readonly stories: boolean; readonly fork: boolean };
}
export type HostReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What the debrief opens: truth beside what was seen. Only when the game is over. */
export interface Debrief {
  readonly head: Hash; // last link of the chain: this very game
  readonly score: Score;
  readonly marks: { readonly nothing: Score; readonly reference: Score } | null; // the same luck, other hands
  readonly sales: { readonly nothing: readonly number[]; readonly reference: readonly number[] } | null; // cents by turn
  readonly ending: string; // id of the scenario's ending
  readonly luckLine: number | null; // points of total the luck of this seed gave or took
  readonly truth: {
    readonly mood: Uint8Array; // the true mood of everybody, index into Legend.moods
    readonly gone: Uint8Array; // 1: truly left
    readonly loyal: Uint8Array; // 1: truly loyal
  };
  readonly cast: readonly {
    readonly id: string;
    readonly comes: boolean;
    readonly line: string; // text path
    readonly path: readonly string[]; // the arc's states passed through, in order
  }[];
  readonly talks: readonly {
    readonly encounter: string;
    readonly variant: string;
    readonly replies: readonly string[];
  }[];
  readonly appraisal: Appraisal | null; // by the course's tables; null without a market
}

/** Another answer that somebody could have been given, and their last morning after it. */
export interface Instead {
  readonly turn: number;
  readonly encounter: string;
  readonly replies: readonly string[];
  readonly line: string; // text path
  readonly path: readonly string[];
}
/** Somebody of the cast whose end is asked about. */
export interface PersonReview {
  readonly id: string;
  readonly who: number;
  readonly comes: boolean;
  readonly line: string; // text path
  readonly path: readonly string[]; // of the arc
  readonly story: Story;
  /** Deeds without which their way, or their last morning, would have been another. */
  readonly without: readonly {
    readonly deed: Deed;
    readonly comes: boolean;
    readonly line: string;
    readonly path: readonly string[];
  }[];
  readonly instead: Instead | null; // looked for where they did not come and no single deed turned it
}
/** What a finished game shows of itself: filled while it is worked out. */
export interface Review {
  readonly ready: boolean; // nothing more will come
  readonly people: readonly PersonReview[] | null; // three, in the scenario's order
  readonly shares: readonly Share[]; // what each decision brought, those known, in the order of turns
  readonly of: number;
  readonly whole: Shared | null; // with what single decisions do not explain
  readonly turns: readonly TurnNote[];
  readonly half: number | null; // total in tenths, had nothing been touched from half-time on
}
/** One decision of a finished game, made otherwise: a lever in some turns, or all replies of a talk. */
export type OtherDecision =
  | {
      readonly kind: 'lever';
      readonly lever: string;
      readonly turns: readonly number[];
      readonly decision: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'talk'; readonly encounter: string; readonly turn: number; readonly replies: readonly string[] };
/** Replies that could be given next: text paths. */
export type Offered = readonly { readonly id: string; readonly key: string }[];
/** What would have been, less what was. */
export interface WhatIfTold {
  readonly difference: Difference;
  readonly complaints: number;
  readonly people: readonly {
    readonly id: string;
    readonly came: boolean;
    readonly comes: boolean;
    readonly line: string; // of the morning that would have been
    readonly stays: number; // 1: a customer then and not now; −1: now and not then
    readonly satisfaction: number; // points
  }[];
}

/** The one seam between screens and engine. LocalHost runs it in a worker; screens cannot tell hosts apart. */
export interface GameHost {
  readonly scenario: Scenario;
  readonly legend: Legend;
  readonly game: Game; // latest, whole, immutable
  subscribe(listener: (game: Game) => void): () => void;
  /** Sets one lever of the draft; local at once, the tally says what is wrong with it. */
  propose(lever: string, value: Readonly<Record<string, unknown>>): void;
  /** Whom a lever reaches as the draft stands, on file: people by number. Never what it will do. */
  touched(lever: string): Promise<HostReply<Int32Array>>;
  /** Final: it is logged before it is shown. */
  answer(encounter: string, reply: string): Promise<HostReply<View>>;
  /** Closes the turn; refuses when the draft is no longer that one. */
  confirm(draft: Hash, notes?: Notes): Promise<HostReply<View>>;
  record(): Promise<HostReply<GameRecord>>;
  score(): Promise<HostReply<Score>>;
  debrief(): Promise<HostReply<Debrief>>;
  /** What is worked out of the review so far; asked again until it is ready. */
  review(): Promise<HostReply<Review>>;
  /** What could have been answered next in a talk of a finished game, had these replies been given. */
  offered(turn: number, encounter: string, said: readonly string[]): Promise<HostReply<Offered>>;
  whatIf(decision: OtherDecision): Promise<HostReply<WhatIfTold>>;
  /** Remembers what a finished game came to, for the way in. */
  remember(finished: Attempt): void;
  close(): void;
}
