import * as z from 'zod';
import { EVENT_ID } from '../charts/language.ts';
import type { DialName } from '../dials.ts';
import { DIALS } from '../dials.ts';
import { FILE_FIELDS } from '../people/vocabulary.ts';
import { Condition, Conditions, KPIS } from './condition.ts';
import { CONSENTS } from './disclosure.ts';
import { Id, Text } from './text.ts';

const dialNames = Object.keys(DIALS) as [DialName, ...DialName[]];
/** Whom an outcome is for: a role of the cast, `alike` (all like the caller), `friends`, `everyone`, or `segment:ID`. */
const To = z.string().regex(/^(segment:)?[a-z][A-Za-z0-9]{0,39}$/, 'a role, alike, friends, everyone or segment:ID');
/** What can be agreed with one business. */
const AGREEMENTS = ['price', 'days'] as const;
const when = { when: Conditions.optional() };
const Sent = z.string().max(40).regex(EVENT_ID);

/**
 * What follows from a reply, a promise or an event. Points are capped by the engine (one encounter moves a person by
 * at most 25 points a turn). `learn` and `consent` are filed at once; all else waits for the close.
 */
export const Outcome = z.union([
  z.strictObject({ send: Sent, chart: z.enum(['mood', 'privacy', 'lifecycle', 'ticket', 'level']), to: To, ...when }),
  z.strictObject({ send: Sent, chart: z.literal('arc'), to: Id, ...when }),
  z.strictObject({
    add: z.enum(['satisfaction', 'trust', 'attitude', 'expectation', 'readiness', 'slight', 'pressure']),
    points: z.number().min(-100).max(100),
    to: To,
    ...when,
  }),
  z.strictObject({
    learn: z.enum(['mood', 'satisfaction', 'reason', ...FILE_FIELDS]),
    of: To,
    ...when,
  }),
  /** What somebody said about the use of a thing on their file: filed at once. */
  z.strictObject({ consent: Id, of: To, is: z.enum(CONSENTS), ...when }),
  z.strictObject({
    dial: z.enum(dialNames),
    by: z.number(),
    member: Id.optional(),
    turns: z.int().min(1).max(36),
    delay: z.int().min(0).max(36).default(0),
    ...when,
  }),
  /** Money in (+) or out (−): `line` names the ledger line; `times` multiplies by people alike or by a figure. */
  z.strictObject({
    cents: z.int().min(-1e9).max(1e9),
    line: Id,
    times: z.union([z.literal('alike'), z.enum(KPIS)]).optional(),
    turns: z.int().min(1).max(36).default(1),
    delay: z.int().min(0).max(36).default(0),
    ...when,
  }),
  z.strictObject({ conduct: z.number().min(-100).max(100), line: Id, ...when }),
  z.strictObject({ flag: Id, is: z.boolean(), ...when }),
  /** Terms agreed with a business: its price as a ratio to list, or the days it has to pay. */
  z.strictObject({ agree: z.enum(AGREEMENTS), by: z.number().min(-180).max(180), to: To, ...when }),
  /** With this chance the first list, else the second. */
  z.strictObject({
    chance: z.number().min(0).max(1),
    then: z.array(z.lazy((): z.ZodType<Outcome> => Outcome as unknown as z.ZodType<Outcome>)),
    else: z.array(z.lazy((): z.ZodType<Outcome> => Outcome as unknown as z.ZodType<Outcome>)).default([]),
    ...when,
  }),
]);
type When = { readonly when?: readonly Condition[] | undefined };
export type Outcome = (
  | {
      readonly send: string;
      readonly chart: 'mood' | 'privacy' | 'lifecycle' | 'ticket' | 'level' | 'arc';
      readonly to: string;
    }
  | {
      readonly add: 'satisfaction' | 'trust' | 'attitude' | 'expectation' | 'readiness' | 'slight' | 'pressure';
      readonly points: number;
      readonly to: string;
    }
  | { readonly learn: 'mood' | 'satisfaction' | 'reason' | (typeof FILE_FIELDS)[number]; readonly of: string }
  | { readonly consent: string; readonly of: string; readonly is: (typeof CONSENTS)[number] }
  | {
      readonly dial: DialName;
      readonly by: number;
      readonly member?: string | undefined;
      readonly turns: number;
      readonly delay: number;
    }
  | {
      readonly cents: number;
      readonly line: string;
      readonly times?: 'alike' | (typeof KPIS)[number] | undefined;
      readonly turns: number;
      readonly delay: number;
    }
  | { readonly conduct: number; readonly line: string }
  | { readonly flag: string; readonly is: boolean }
  | { readonly agree: (typeof AGREEMENTS)[number]; readonly by: number; readonly to: string }
  | { readonly chance: number; readonly then: readonly Outcome[]; readonly else: readonly Outcome[] }
) &
  When;
export const Outcomes = z.array(Outcome).max(24) as unknown as z.ZodType<readonly Outcome[]>;

/** A slip in the promise book: who, what, by when, and the state that keeps it. Checked when the due turn closes. */
export const PromiseSlip = z.strictObject({
  id: Id,
  text: Text,
  to: Id, // a role of the encounter's cast
  due: z.int().min(0).max(12), // turns after this one; 0: at this turn's close
  keep: z.array(Condition).min(1).max(6),
  kept: Outcomes.default([]),
  broken: Outcomes.default([]),
});
export type PromiseSlip = z.infer<typeof PromiseSlip>;
