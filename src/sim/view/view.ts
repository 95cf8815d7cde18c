import type { Bound, Knobs } from '../decide/knobs.ts';
import type { Kpi, Stand } from '../language/condition.ts';
import type { Text } from '../language/text.ts';
import type { LeverWords } from '../levers/words-shape.ts';
import type { Files } from '../people/columns.ts';
import type { Book, Line } from '../turn/firm.ts';

/**
 * What the player may know, whole. Screens, bots and the network see this and nothing else. Text is named by its path
 * in the scenario (`encounters.n1.says`), never spelt.
 */
export interface View {
  readonly scenario: string;
  readonly turn: number; // 1 for the first; stays at the last when over
  readonly of: number;
  readonly weeks: number;
  readonly over: boolean;
  readonly act: number; // index into the scenario's acts
  readonly changes: { readonly allowed: number; readonly used: number }; // used by precedents so far
  readonly firm: {
    readonly cents: number;
    readonly owing: readonly { readonly turn: number; readonly line: string; readonly cents: number }[];
    readonly pledged: number; // cents encounters of this turn will cost at the close
    readonly minutesAsked: number;
    readonly ledger: readonly Line[]; // of the last closed turn
    readonly patience: number | null; // owner's, 0..100
  };
  readonly desk: readonly DeskLever[];
  readonly rosters: Readonly<Record<string, readonly string[]>>;
  readonly encounters: readonly ViewEncounter[];
  readonly news: readonly {
    readonly key: string;
    readonly where: string;
    readonly values: Readonly<Record<string, string | number>>;
  }[];
  readonly kpis: Readonly<Record<Kpi, { readonly value: number | null; readonly plusMinus: number | null }>>;
  readonly books: readonly Book[];
  readonly market: readonly {
    readonly rival: string;
    readonly price: number;
    readonly move: string | null;
    readonly rating: number | null;
  }[];
  readonly promises: readonly ViewPromise[];
  readonly cast: readonly { readonly id: string; readonly who: number; readonly arc: string }[]; // arc: state as seen
  readonly interventions: readonly { readonly id: string; readonly warning: boolean; readonly turnsLeft: number }[];
  readonly cards: readonly string[]; // concept cards that came up at the last close
  readonly beats: readonly Beat[]; // how the last turn played out, largest first
  readonly why: readonly WhyLine[]; // what moved in it, as far as the firm can know
  readonly files: Files;
}
/** One thing the street shows of the turn just closed; counts come from the files, so nobody hidden is in them. */
export interface Beat {
  readonly id:
    | 'sales'
    | 'joined'
    | 'reordered'
    | 'complaints'
    | 'closed'
    | 'quiet'
    | 'returned'
    | 'left'
    | 'survey'
    | 'rival'
    | 'promise';
  readonly count: number;
  readonly was: number; // the turn before
  readonly tone: 'good' | 'bad' | 'plain';
  readonly cast: readonly string[]; // members of the cast among them
  readonly from: number | null; // FILE_STAGES they left
  readonly to: number | null; // FILE_STAGES they went to
  readonly cause: string | null; // what most of them said, a text path or a reason
}
/** What moved between the last two closes, with causes by size (shares of the log change, signed). */
export interface WhyLine {
  readonly measure: 'sales' | 'orders' | 'complaints' | 'waitDays' | 'satisfaction' | 'cash';
  readonly from: number | null;
  readonly to: number | null;
  readonly causes: readonly {
    readonly id:
      | 'price'
      | 'season'
      | 'rival'
      | 'base'
      | 'staff'
      | 'orders'
      | 'waiting'
      | 'quality'
      | 'recovery'
      | 'bills'
      | 'sales'
      | 'unseen';
    readonly weight: number;
  }[];
}
/** What never changes in a game and the screens need beside the View: states of the charts with their faces. */
export interface Legend {
  readonly moods: readonly { readonly id: string; readonly face: string; readonly name: Text }[];
  readonly eases: readonly { readonly id: string; readonly face: string; readonly name: Text }[]; // of the privacy chart
  readonly levels: readonly { readonly id: string; readonly name: Text }[]; // of the relationship between firms
  readonly paths: readonly { readonly id: string; readonly name: Text }[]; // of the lifecycle
  readonly arcs: Readonly<
    Record<string, readonly { readonly id: string; readonly name: Text; readonly end: boolean }[]>
  >;
  readonly levers: Readonly<Record<string, LeverWords>>; // how levers, knobs and steps are called
}
export interface DeskLever {
  readonly lever: string;
  readonly family: string;
  readonly open: boolean;
  readonly opensAt: number;
  readonly held: boolean; // an intervention holds it
  readonly agenda: boolean; // lies open on the desk this turn
  readonly knobs: Knobs;
  readonly bounds: Readonly<Record<string, Bound>>;
  readonly terms: unknown;
  readonly memory: unknown;
  readonly lapses: boolean; // decided for one turn at a time
  readonly last: Readonly<Record<string, unknown>>; // the standing decision; the start step where it lapses
  readonly committed: Readonly<Record<string, unknown>> | null; // a precedent has set it for this close
}
export interface ViewEncounter {
  readonly id: string;
  readonly cast: Readonly<Record<string, number>>; // role → customer
  readonly said: readonly { readonly by: 'them' | 'us'; readonly key: string }[]; // text paths, in order
  readonly node: string | null; // null: over
  readonly replies: readonly {
    readonly id: string;
    readonly key: string;
    readonly minutes: number;
    readonly cents: number;
    readonly disclose: readonly { readonly field: string; readonly how: 'use' | 'hide' | 'ask' }[];
  }[];
  readonly precedent: {
    readonly question: string;
    readonly lever: string;
    readonly set: Readonly<Record<string, unknown>>;
    readonly alike: number;
  } | null;
  /** What pops up of those here: a thing on file, what they said of its use, and the path of what it says, if it says anything. */
  readonly popUps: readonly {
    readonly role: string;
    readonly field: string;
    readonly stand: Stand;
    readonly key: string | null;
  }[];
  /** States of the mood and privacy charts that each face shows. */
  readonly faces: Readonly<Record<string, { readonly mood: string; readonly privacy: string }>>;
  readonly alike: number; // people like the caller
  readonly seconds: number | null;
  readonly effects: readonly { readonly kind: string; readonly points: number }[]; // capped points the last reply will move
  readonly timedOut: boolean;
}
export interface ViewPromise {
  readonly id: string;
  readonly encounter: string;
  readonly key: string;
  readonly to: number; // customer
  readonly due: number; // turn
  readonly state: 'open' | 'kept' | 'broken';
}
