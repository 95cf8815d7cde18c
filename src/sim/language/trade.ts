import * as z from 'zod';
import { Outcomes } from './outcome.ts';
import { Id, Text } from './text.ts';

const least0 = z.number().min(0);
const share = z.number().min(0).max(1);

/**
 * Business customers: how they are won, on what terms they pay, how a relationship deepens. Only segments that trade
 * have these numbers, so consumers cost and hash as before. `doc/model.md`, trade, tells the equations.
 */
export const Trade = z.strictObject({
  as: z.enum(['account', 'intermediary', 'government', 'internal']).default('account'), // course SB-13: kinds of customers
  termDays: z.int().min(0).max(180).default(30), // chosen; days they have to pay when turn 1 opens
  risk: share.default(0.01), // chosen; chance a quarter to stop paying, at 30 days and within their means
  limitMonths: z.number().positive().max(60).default(2), // chosen; good for so many months of usual orders
  coverWeeks: z.number().min(0).max(26).default(4), // chosen; stock an intermediary wants, in weeks of what it sells
  termOrders: least0.default(0.04), // chosen; more orders for each 30 days of credit
  overTerm: least0.default(1), // chosen; log-risk of each 30 days of credit beyond 30
  overLimit: least0.default(1.5), // chosen; log-risk of owing twice what they are good for
  advancePerWeek: least0.default(0.1), // chosen; an opportunity's next stage, at rest
  advanceCentre: least0.default(0.6), // chosen; log-rate of each 20 points of the centre's satisfaction
  advanceTrust: least0.default(0.03), // chosen; log-rate of a point of trust
  untouched: share.default(0.4), // chosen; pace of an opportunity nobody saw this turn
  touch: share.default(0.1), // chosen; of the readiness that is missing, what a contact adds
  coolPerWeek: least0.default(0.02), // chosen; an opportunity nobody saw falls back
  raisePerWeek: least0.default(0.02), // chosen; a relationship's next level, where the marks are met
  raiseAttitude: z.number().default(70), // chosen; attitude from which it may
  raiseTrust: z.number().default(64), // chosen; and trust
  lowerAttitude: z.number().default(55), // chosen; attitude below which it falls a level
  lowerPerWeek: least0.default(0.05), // chosen; at this pace
  breakTrust: z.number().default(35), // chosen; trust below which nothing of it is left
});
export type Trade = z.infer<typeof Trade>;

/** An invitation to bid (course SG, tender): one account, one day, rivals who bid as well. */
export const Tender = z.strictObject({
  id: Id,
  name: Text,
  story: Text, // laid out when it opens
  opens: z.int().min(1).max(60),
  decides: z.int().min(1).max(60), // bids of this turn are opened at its close
  segment: Id,
  at: z.int().min(0).max(100_000), // the how-manieth of that segment, customers first, then prospects
  weeks: z.number().positive().max(520), // the contract binds for so long
  rivals: z
    .array(
      z.strictObject({
        name: Text,
        price: z.number().positive().max(5), // mean bid, ratio to our list price
        spread: z.number().min(0).max(1).default(0.05), // standard deviation of its logarithm
        service: z.number().min(0).max(100).default(60), // points, as the market speaks of them
      }),
    )
    .min(1)
    .max(6),
  wonText: Text,
  lostText: Text,
  won: Outcomes.default([]),
  lost: Outcomes.default([]),
});
export type Tender = z.infer<typeof Tender>;
