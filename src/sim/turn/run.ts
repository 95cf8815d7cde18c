import type { DialName } from '../dials.ts';
import type { Stand } from '../language/condition.ts';
import type { Outcome } from '../language/outcome.ts';
import type { People } from '../people/columns.ts';
import type { Decisions } from '../record/act.ts';
import type { Rules } from '../rules.ts';
import type { Beat, WhyLine } from '../view/view.ts';
import type { Firm } from './firm.ts';

/**
 * One play, as it stands after some acts. A value: `apply` returns a new one and leaves the old alone. Everything but
 * rules and luck is hashed into the digest.
 */
export interface Run {
  readonly rules: Rules;
  readonly luck: string; // 32 bytes, hex
  readonly turn: number; // the turn being decided; the last one when over
  readonly over: boolean;
  readonly people: People;
  readonly firm: Firm;
  readonly market: Market;
  readonly talks: readonly Talk[]; // encounters of this turn, in the scenario's order
  readonly memories: Readonly<Record<string, unknown>>; // lever → what it remembers
  readonly standing: Decisions; // as of the last close
}
/** The same while one act is being worked in; never leaves the turn's own files. */
export type Draft = { -readonly [K in keyof Run]: Run[K] } & { talks: Talk[]; memories: Record<string, unknown> };

/** Everything outside the firm's books and its customers. */
export interface Market {
  flags: string[]; // sorted
  running: RunningDial[];
  payments: Payment[];
  promises: PromiseState[];
  arcs: Record<string, number[]>; // member of the cast → states passed through, the last is now
  offered: Record<string, number>; // encounter → times
  replied: Record<string, string[]>; // encounter → replies given, over all its times
  happened: Record<string, number>; // event → times
  consents: Record<string, 'given' | 'notAsked' | 'refused'>; // customer/field → what they said of it in a talk
  heard: Heard;
  injected: string[]; // events a teacher starts at the next opening
  rivals: RivalState[];
  interventions: InterventionState[];
  news: News[];
  beats: Beat[];
  why: WhyLine[];
  cards: string[];
  surfaced: string[]; // cards shown so far
}
/** What is kept of talks when they are over. */
interface Heard {
  met: number[]; // who stood in one
  talks: number; // closed
  failed: number; // of those, that ended badly
  variants: Record<string, string>; // encounter → the truth it had last
}
/** A dial turned for a span of turns, both ends included. */
export interface RunningDial {
  readonly dial: DialName;
  readonly by: number;
  readonly member: string | null;
  readonly from: number;
  readonly to: number;
}
export interface Payment {
  readonly turn: number; // paid at this turn's close
  readonly line: string;
  readonly cents: number; // in (+), out (−)
  readonly known: boolean; // announced: stands in the View as owing
}
export interface PromiseState {
  readonly encounter: string;
  readonly node: string;
  readonly reply: string;
  readonly to: number;
  readonly roles: Readonly<Record<string, number>>; // the encounter's cast, so that outcomes find their people
  readonly due: number;
  state: 'open' | 'kept' | 'broken';
}
export interface RivalState {
  price: number;
  pull: number;
  rating: number | null;
  move: number; // index of the last move, −1 before the first
}
export interface InterventionState {
  readonly id: string;
  readonly until: number; // last turn it holds; 0: warned only
}
export interface News {
  readonly key: string; // text path
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** An encounter under way. */
export interface Talk {
  readonly encounter: string;
  readonly cast: Readonly<Record<string, number>>; // role → customer
  readonly variant: string;
  readonly alike: readonly number[]; // customers like the caller
  /** Charts of each role as their face shows them: moved by what is said, while the truth waits for the close. */
  faces: Record<string, { mood: number; privacy: number }>;
  popUps: readonly { readonly role: string; readonly field: string; readonly stand: Stand }[]; // named things on the files of those here
  node: string | null; // null when over
  offered: readonly string[]; // replies that may be given, in the order shown
  asking: string | null; // the reply whose precedent is being asked about
  said: { by: 'them' | 'us'; key: string }[];
  waiting: Waiting[]; // outcomes that wait for the close
  effects: { kind: string; points: number }[]; // what the last reply will move, for the screen
  commit: { lever: string; set: Readonly<Record<string, unknown>> } | null; // a precedent for all
  timedOut: boolean;
}
/** What a reply leads to, chance and conditions settled when it was given; carried out at the close. */
export interface Waiting {
  readonly node: string;
  readonly outcomes: readonly Settled[];
}
/** An outcome without its condition and chance: what is left to be done. */
export type Settled = Exclude<Outcome, { readonly chance: number }>;
