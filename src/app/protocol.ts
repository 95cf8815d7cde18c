import type { Act, Decisions, GameRecord, Hash, Legend, Mark, Scenario, Score, Text, View } from '../sim/index.ts';
import type { Debrief, HostReply, Offered, OtherDecision, Review, Tally, WhatIfTold } from './host.ts';

/** Where a scenario comes from: the catalogue by its id, or the text of a scenario file. */
export type Source = { readonly catalogue: string } | { readonly text: string };
/** A text that a person typed, or 32 bytes as 64 hex digits. */
export type LuckAsk = { readonly seed: string } | { readonly bytes: string };

/** What an earlier session left: its acts, and what they must lead to again. */
export interface Log {
  readonly acts: readonly Act[];
  readonly marks: readonly Mark[];
  readonly rules: Hash;
  readonly engine: number;
  readonly head: Hash | null; // last link of the chain; null: wherever they lead
}
export interface OpenAsk {
  readonly source: Source;
  readonly luck: LuckAsk;
  readonly log: Log | null; // null: a new game
}

/** Where a play stands after some acts. */
export interface Standing {
  readonly view: View;
  readonly head: Hash;
}
export interface Opened extends Standing {
  readonly scenario: Scenario;
  readonly legend: Legend;
  readonly rules: Hash;
  readonly engine: number;
  readonly luck: string;
}

/** What the start page says of a scenario, and what a saved game is held against. */
export interface Described {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly turnNames: readonly Text[];
  readonly rules: Hash;
  readonly engine: number;
}

/** All the page may ask of the engine. Each call takes one value and gives one back; both can cross to a worker. */
export interface EngineCalls {
  describe(ask: { readonly source: Source }): HostReply<Described>;
  open(ask: OpenAsk): HostReply<Opened>;
  /** What screens need of a scenario, where its Views come from elsewhere. */
  screens(ask: { readonly source: Source }): HostReply<{ readonly scenario: Scenario; readonly legend: Legend }>;
  /** From now on counts over this View, which somebody else worked out; ends the play that was open. */
  look(ask: { readonly view: View }): HostReply<null>;
  tally(ask: { readonly levers: Decisions }): HostReply<Tally>;
  /** Whom a lever reaches with a decision: people by number. */
  touched(ask: { readonly lever: string; readonly decision: Readonly<Record<string, unknown>> }): HostReply<Int32Array>;
  act(ask: { readonly act: Act; readonly mark: Mark }): HostReply<Standing>;
  record(ask: null): HostReply<GameRecord>;
  score(ask: null): HostReply<Score>;
  debrief(ask: null): HostReply<Debrief>;
  /** What is worked out so far; gets on with it while it is asked. */
  review(ask: null): HostReply<Review>;
  offered(ask: {
    readonly turn: number;
    readonly encounter: string;
    readonly said: readonly string[];
  }): HostReply<Offered>;
  whatIf(ask: OtherDecision): HostReply<WhatIfTold>;
  /** A record from the text of a file: its shape, not its truth. */
  readRecord(ask: { readonly text: string }): HostReply<GameRecord>;
}
export type Call = keyof EngineCalls;
export type Asked<C extends Call> = Parameters<EngineCalls[C]>[0];
export type Answered<C extends Call> = ReturnType<EngineCalls[C]>;

export type Request = {
  readonly [C in Call]: { readonly id: number; readonly call: C; readonly ask: Asked<C> };
}[Call];
export interface Response {
  readonly id: number;
  readonly reply: HostReply<unknown>;
}
