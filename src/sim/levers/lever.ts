import type * as z from 'zod';
import type { Audience, DecisionOf, Knobs } from '../decide/knobs.ts';
import type { DialWriter } from '../dials.ts';
import { FILE_TICKETS } from '../people/vocabulary.ts';
import type { PlanWriter } from '../plan.ts';
import type { Refusal } from '../record/act.ts';

export const FAMILIES = [
  'pricing',
  'service',
  'recovery',
  'retention',
  'acquisition',
  'information',
  'organisation',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Whom a lever reaches, as far as files tell. `nobody`: it works inside the firm. */
export type Reach = readonly Audience[] | 'customers' | 'strangers' | 'nobody';
/** Where a lever does not say whom it touches. Complaint rules touch those who have a complaint open. */
export const REACH_OF: Readonly<Record<Family, Reach>> = {
  pricing: 'customers',
  service: 'customers',
  recovery: [{ all: [{ file: 'ticket', from: FILE_TICKETS.indexOf('open'), to: FILE_TICKETS.indexOf('overdue') }] }],
  retention: 'customers',
  acquisition: 'strangers',
  information: 'nobody',
  organisation: 'nobody',
};

/** What confirming commits the firm to: whole cents, whole minutes by post (+ work, − hands paid for), the ledger's line. */
export interface Bill {
  readonly cents: number;
  readonly minutes: Readonly<Record<string, number>>;
  readonly because: string;
}

/** What anyone at the desk knows before the turn closes: the same in the browser, for a bot and on the server. */
export interface Desk<T, M> {
  readonly turn: number; // 1 for the first
  readonly of: number;
  readonly weeks: number; // in a turn
  readonly terms: T;
  readonly memory: M;
  readonly rosters: Readonly<Record<string, readonly string[]>>;
  readonly count: (audience: Audience) => number; // on file, not in truth
  readonly last: Readonly<Record<string, unknown>>; // every lever's standing decision
}

/** One thing a player can pull: knobs, price list, response of customers, memory, bill and act. One folder each. */
export interface Lever<K extends Knobs, T, C, M> {
  readonly id: string;
  readonly family: Family;
  readonly knobs: K;
  /** Public, as in a price list: costs, hours, delays. Sent in the View. */
  readonly terms: z.ZodType<T>;
  /** How customers respond; each labelled course, evidence or chosen. Never in the View. */
  readonly constants: z.ZodType<C>;
  /** What it remembers from turn to turn, as plain whole or finite numbers, strings and lists. Public. */
  readonly memory: (terms: T) => M;
  /** What bounds cannot say. Empty means yes. */
  readonly refuse?: (decision: DecisionOf<K>, desk: Desk<T, M>) => readonly Refusal[];
  /** What confirming commits the firm to, from the desk alone, so it is shown while the player types. */
  readonly bill: (decision: DecisionOf<K>, desk: Desk<T, M>) => readonly Bill[];
  /** Whom it touches, on file: shown before confirming. Never what it will do. `REACH_OF` its family when absent. */
  readonly touches?: (decision: DecisionOf<K>, desk: Desk<T, M>) => Reach;
  /** Turns dials, writes plans, returns what to remember. The only way a decision reaches a phase. */
  readonly act: (decision: DecisionOf<K>, desk: Desk<T, M>, constants: C, dials: DialWriter, plan: PlanWriter) => M;
}

/** Declares a lever with its types inferred from its knobs and schemas. */
export const lever = <const K extends Knobs, T, C, M>(declared: Lever<K, T, C, M>): Lever<K, T, C, M> => declared;

/** A lever whose types are not known, as the list holds them. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds levers of many types; each is checked where it is declared
export type AnyLever = Lever<any, any, any, any>;
