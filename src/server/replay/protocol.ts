import type { Act, Hash, Mark, Refusal, Score } from '../../sim/index.ts';
import type { TurnSeen } from './turns-of.ts';

/** A game as far as its log goes. What a thread has forgotten it asks for: see `Needs`. */
export interface Ground {
  /** Id of the game: two that have the same acts so far are kept ready apart. */
  readonly game: string;
  /** Both hashes of the scenario. */
  readonly scenario: { readonly rules: Hash; readonly whole: Hash };
  /** 32 bytes as 64 hex digits. */
  readonly luck: string;
  /** Last link of the log; null for a log without acts. */
  readonly head: Hash | null;
  /** Given where a thread has asked for them. */
  readonly text?: string;
  readonly acts?: readonly Act[];
}

export type Ask =
  | { readonly kind: 'describe'; readonly text: string }
  | { readonly kind: 'stand'; readonly at: Ground }
  | { readonly kind: 'act'; readonly at: Ground; readonly act: Act; readonly draft: Levers | null }
  | { readonly kind: 'settle'; readonly at: Ground; readonly missing: 'repeat' | 'nothing' }
  | { readonly kind: 'turns'; readonly at: Ground }
  | { readonly kind: 'record'; readonly at: Ground; readonly marks: readonly Mark[]; readonly sealed: boolean };
/** What the seats of a team have set, by lever. */
export type Levers = Readonly<Record<string, unknown>>;

/** What a scenario is, and what screens need of it. */
export interface Described {
  readonly kind: 'described';
  readonly id: string;
  readonly rules: Hash;
  readonly whole: Hash;
  readonly turns: number;
  readonly scored: boolean;
  /** Levers by family. */
  readonly families: Readonly<Record<string, readonly string[]>>;
  /** Events a teacher can start. */
  readonly events: readonly string[];
  /** JSON: faces and names of states, words of levers. */
  readonly legend: string;
  /** JSON: the scenario's words without the numbers behind them. */
  readonly words: string;
}
export interface Stands {
  readonly kind: 'stands';
  /** As `encode` spells it. */
  readonly view: string;
  readonly turn: number;
  readonly over: boolean;
  readonly head: Hash;
  /** Of a game that is over. */
  readonly result: { readonly score: Score; readonly value: number } | null;
}
/** An act that was applied, as it is to be kept. */
export interface Played extends Omit<Stands, 'kind'> {
  readonly kind: 'played';
  readonly act: Act;
}
export type Told =
  | Described
  | { readonly kind: 'notValid'; readonly problems: readonly string[] }
  | Stands
  | Played
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** The decisions are not the draft's, or a note is none the page writes. */
  | { readonly kind: 'staleDraft' | 'strangeNote' }
  | { readonly kind: 'record'; readonly record: string }
  | {
      readonly kind: 'turns';
      readonly turns: readonly TurnSeen[];
      readonly perMember: Readonly<Record<string, string[]>>;
    }
  | Needs
  | { readonly kind: 'fault'; readonly code: string; readonly message: string };
/** What must be sent along when the thread is asked again. */
export interface Needs {
  readonly kind: 'needs';
  readonly text: boolean;
  readonly acts: boolean;
}
