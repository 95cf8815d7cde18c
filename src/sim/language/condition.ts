import * as z from 'zod';
import { AUDIENCE_FIELDS } from '../decide/knobs.ts';
import type { TenderState } from './tender-states.ts';
import { TENDER_STATES } from './tender-states.ts';
import { Id } from './text.ts';

/** Figures the firm knows and the player sees; conditions, predictions and the View speak of these. */
export const KPIS = [
  'cash', // cents
  'sales', // cents, last turn
  'orders', // last turn
  'waitDays', // days a customer waits, last turn
  'utilisation', // load over capacity, last turn
  'satisfaction', // 0..100, from surveys
  'trulyLoyal', // people, estimated from surveys
  'customers', // people with an order on file who are not silent
  'silent', // people not heard of for a season
  'ticketsOpen',
  'ticketsOverdue',
  'complaints', // last turn
  'joined', // first orders, last turn
  'rivalPrice', // ratio to our list price
  'conduct', // 0..100
  'promisesOpen',
  'promisesBroken',
  'receivables', // cents businesses owe
  'badDebt', // cents written off, last turn
] as const;
export type Kpi = (typeof KPIS)[number];

/** What somebody has said about the use of a thing on their file; `none`: it does not stand there. */
export const STANDS = ['none', 'given', 'notAsked', 'refused'] as const;
export type Stand = (typeof STANDS)[number];

const range = { from: z.number().optional(), to: z.number().optional() };

/** One test of what is on file, on the face, on the desk or in the calendar: never of the hidden truth. */
export const Condition = z.union([
  z.strictObject({ file: z.enum(AUDIENCE_FIELDS), of: Id.optional(), ...range }),
  z.strictObject({
    chart: z.enum(['mood', 'privacy', 'lifecycle', 'ticket', 'level']),
    of: Id.optional(),
    in: z.array(z.string()).min(1),
  }),
  z.strictObject({ arc: Id, in: z.array(z.string()).min(1) }),
  z.strictObject({ kpi: z.enum(KPIS), ...range }),
  z.strictObject({ turn: z.strictObject(range) }),
  z.strictObject({ lever: Id, knob: Id, ...range, is: z.array(z.string()).optional() }),
  z.strictObject({ flag: Id, is: z.boolean() }),
  z.strictObject({ tender: Id, is: z.array(z.enum(TENDER_STATES)).min(1) }),
  z.strictObject({ replied: Id, in: z.array(Id).min(1) }),
  z.strictObject({ variant: z.array(Id).min(1) }),
  z.strictObject({ consent: Id, of: Id.optional(), is: z.array(z.enum(STANDS)).min(1) }),
  z.strictObject({ minutes: z.strictObject(range) }), // talked this turn so far
  z.strictObject({ any: z.array(z.lazy((): z.ZodType<unknown> => Condition)).min(1) }),
]);
export type Range = { readonly from?: number | undefined; readonly to?: number | undefined };
export type Condition =
  | ({ readonly file: (typeof AUDIENCE_FIELDS)[number]; readonly of?: string | undefined } & Range)
  | {
      readonly chart: 'mood' | 'privacy' | 'lifecycle' | 'ticket' | 'level';
      readonly of?: string | undefined;
      readonly in: readonly string[];
    }
  | { readonly arc: string; readonly in: readonly string[] }
  | ({ readonly kpi: Kpi } & Range)
  | { readonly turn: Range }
  | ({ readonly lever: string; readonly knob: string; readonly is?: readonly string[] | undefined } & Range)
  | { readonly flag: string; readonly is: boolean }
  | { readonly tender: string; readonly is: readonly TenderState[] }
  | { readonly replied: string; readonly in: readonly string[] }
  | { readonly variant: readonly string[] }
  | { readonly consent: string; readonly of?: string | undefined; readonly is: readonly Stand[] }
  | { readonly minutes: Range }
  | { readonly any: readonly unknown[] };
export const Conditions = z.array(Condition).max(12);
