export type Hash = string; // 64 hex digits
/** Every lever of the scenario, complete: never a patch, never a rule. */
export type Decisions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A player's mistake is news: the turn stays open. `because` holds what the sentence needs. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: string;
  readonly where: string;
  readonly because: Readonly<Record<string, string | number>>;
}
export const refused = (
  code: string,
  where: string,
  because: Readonly<Record<string, string | number>> = {},
): Refusal => ({ kind: 'refused', code, where, because });

/** Everything that can change a Run. Nothing else can. */
export type Act =
  | { readonly kind: 'answer'; readonly encounter: string; readonly reply: string } // 'timeOut' is a reply
  | { readonly kind: 'close'; readonly decisions: Decisions; readonly notes?: Notes }
  | { readonly kind: 'inject'; readonly event: string } // a teacher starts an event
  | { readonly kind: 'grant'; readonly cents: number }; // a teacher helps (+) or fines (−)

/** Predictions, proposals, dissent: hashed in the chain, read by no phase. */
export interface Notes {
  readonly prediction?: Prediction;
  readonly proposals?: Readonly<Record<string, unknown>>;
  readonly dissent?: Readonly<Record<string, string>>;
}
export interface Prediction {
  readonly measure: string;
  readonly direction: 'up' | 'same' | 'down';
  readonly cause: string;
}

/** How an act came about. Kept beside the log, never read by the engine, left out of what is hashed. */
export interface Mark {
  readonly by: 'player' | 'seat' | 'policy' | 'teacher' | 'clock';
  readonly seat?: string;
  readonly at?: string;
  readonly thoughtMs?: number;
  readonly note?: string;
}

export interface GameRecord {
  readonly format: 1;
  readonly engine: number; // which frozen engine replays this
  readonly scenario: { readonly id: string; readonly rules: Hash };
  readonly luck: string; // 32 bytes hex; in ranked play revealed after the close
  readonly acts: readonly Act[];
  readonly chain: readonly Hash[]; // chain[0] is the opening, then one per act
  readonly score: Score;
  readonly marks?: readonly Mark[];
  /** Concept checks answered after the game: beside it, in neither score nor chain. */
  readonly checks?: readonly {
    readonly question: string;
    readonly got: number;
    readonly of: number;
    readonly by: 'machine' | 'self';
  }[];
  readonly sealed?: { readonly scenario: unknown }; // the scenario itself, so that the file stands alone
}

/** Whole tenths of a point. */
export interface Score {
  readonly scheme: string;
  readonly total: number;
  readonly axes: Readonly<Record<string, number>>;
}

export type Verdict =
  | { readonly ok: true; readonly score: Score }
  | {
      readonly ok: false;
      readonly act: number; // the first that differs; −1 where the whole record is meant
      readonly what: 'format' | 'engine' | 'scenario' | 'luck' | 'refused' | 'chain' | 'score' | 'unfinished';
    };
