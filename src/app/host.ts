import type { Appraisal, GameRecord, Hash, Legend, Notes, Refusal, Scenario, Score, View } from '../sim/index.ts';

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
  readonly score: Score;
  readonly marks: { readonly nothing: Score; readonly reference: Score } | null; // the same luck, other hands
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
  close(): void;
}
