import * as z from 'zod';
import { ChartDoc } from '../charts/language.ts';
import type { DialName } from '../dials.ts';
import { DIALS } from '../dials.ts';
import { Condition, Conditions } from './condition.ts';
import { OnFile } from './disclosure.ts';
import { Outcomes } from './outcome.ts';
import { Id, Text } from './text.ts';
import { Trade } from './trade.ts';

const dialNames = Object.keys(DIALS) as [DialName, ...DialName[]];

/** People of one kind. Numbers are means; each person is drawn around them at birth. */
export const Segment = z.strictObject({
  id: Id,
  name: Text,
  about: Text,
  customers: z.int().min(0).max(100_000), // people on file before turn 1
  prospects: z.int().min(0).max(100_000).default(0), // people of the market who have not bought yet
  newcomers: z
    .array(
      z.strictObject({
        turn: z.int().min(1).max(60),
        count: z.int().min(1).max(10_000),
        satisfaction: z.number().min(0).max(100).optional(), // how they feel when they come, if not as usual
        readiness: z.number().min(0).max(1).optional(),
      }),
    )
    .default([]),
  buysPer30Days: z.number().positive().max(60), // orders with us at rest; of the category they buy this ÷ ownShare
  buyShape: z.number().positive().max(50).default(1), // Gamma shape of rates over people (evidence 29; size chosen)
  basketCents: z.int().positive().max(100_000_000),
  basketShape: z.number().positive().default(6.25), // evidence 29
  basketSpread: z.number().min(1.5).default(3.74), // evidence 29
  ownShare: z.number().min(0.01).max(0.99).default(0.5), // of category purchases, at rest
  shareSpread: z.number().positive().default(1.6), // Dirichlet concentration, evidence 40
  elasticity: z.number().min(-8).max(-0.1).default(-2.6), // one-turn price elasticity of own orders (evidence 20)
  retentionPerYear: z.number().min(0.05).max(0.98).default(0.74), // of a new cohort held at rest (evidence 8, 31b)
  frailtyShape: z.number().positive().max(50).default(0.8), // chosen
  joinedInSale: z.number().min(0).max(1).default(0), // share of customers who came in the past's sale
  voices: z.number().min(0.02).max(0.95).default(0.45), // share of problems voiced (evidence 15)
  centres: z.number().min(0).max(1).default(0.02), // share of people five to ten times as heard (course; size chosen)
  concern: z.number().min(-3).max(3).default(0),
  switching: z.number().min(0).max(1).default(0.15), // switching cost c
  money: z.number().min(0).max(1).default(1), // share with money, authority, need (course SG-01)
  authority: z.number().min(0).max(1).default(1),
  need: z.number().min(0).max(1).default(1),
  centre: z.boolean().default(false), // a B2B account with a buying centre of four
  trade: Trade.optional(), // a business that is won step by step and pays later
  contract: z // bound for so long at a time; without it, as `model.leave` has it for the whole market
    .strictObject({
      weeks: z.number().positive().max(520),
      hazard: z.number().min(0).max(1).default(0.2), // while it runs (order: evidence 31; .05 for two years)
      choiceWeeks: z
        .number()
        .positive()
        .max(52)
        .default(52 / 12), // chosen; hazard of so many free weeks at each renewal
    })
    .optional(),
});
export type Segment = z.infer<typeof Segment>;

/** What can go wrong: its share of problems, and whether money is at stake. */
export const Cause = z.strictObject({ id: Id, name: Text, share: z.number().positive(), money: z.boolean() });

/** A rival sells what we lose: a price against our list, a pull, and a script of moves. */
export const Rival = z.strictObject({
  id: Id,
  name: Text,
  about: Text,
  head: Id.optional(),
  share: z.number().positive().default(1), // among rivals
  price: z.number().positive().max(5).default(1),
  moves: z
    .array(
      z.strictObject({
        turn: z.int().min(1).max(60),
        price: z.number().positive().max(5).optional(), // stands from then on
        pull: z.number().min(-3).max(3).optional(),
        rating: z.number().min(0).max(5).optional(), // what the street sees of it
        text: Text,
      }),
    )
    .default([]),
});

/** What happened before turn 1: weeks lived through, dials turned then, then what is simply so. */
export const Past = z.strictObject({
  weeks: z.int().min(0).max(260).default(78),
  sale: z
    .strictObject({
      weeksAgo: z.int().min(0).max(52), // those who joined in the sale came in this week
      discount: z.number().min(0).max(0.9),
    })
    .optional(),
  dials: z
    .array(
      z.strictObject({
        fromWeeksAgo: z.int().min(0).max(260),
        toWeeksAgo: z.int().min(0).max(260),
        dial: z.enum(dialNames),
        by: z.number(),
        member: Id.optional(),
      }),
    )
    .default([]),
  openTickets: z.int().min(0).max(100_000).optional(), // tickets open when turn 1 opens
});

/** An event: what is seen coming, what it does. */
export const Event = z.strictObject({
  id: Id,
  title: Text,
  story: Text,
  turn: z.int().min(1).max(60).optional(),
  when: Conditions.default([]),
  chance: z.number().min(0).max(1).default(1),
  atMost: z.int().min(0).max(60).default(1), // 0: only when a teacher starts it
  tells: z
    .array(
      z.strictObject({
        turn: z.int().min(1).max(60),
        where: z.enum(['street', 'inbox', 'hint', 'rival', 'ticket', 'note']),
        needs: Conditions.default([]), // empty: free to see
        text: Text,
      }),
    )
    .default([]),
  outcomes: Outcomes,
});
export type Event = z.infer<typeof Event>;

/** A consequence the rules of the place impose, seen a turn ahead, never an end: a lever held, a shop hidden. */
export const Intervention = z.strictObject({
  id: Id,
  title: Text,
  text: Text,
  warning: Text,
  when: z.array(Condition).min(1).max(12),
  turns: z.int().min(1).max(12),
  hold: z.strictObject({ lever: Id, set: z.record(Id, z.union([z.number(), z.string(), z.boolean()])) }).optional(),
  outcomes: Outcomes.default([]),
});

/** Somebody with a name: a real index of the population, counted like everybody. */
export const CastMember = z.strictObject({
  id: Id,
  name: Text,
  about: Text,
  age: z.int().min(1).max(120),
  head: Id, // which drawn head
  token: Id.optional(), // the thing they carry
  segment: Id,
  at: z.int().min(0).max(100_000), // the how-manieth customer of that segment
  gone: z.boolean().default(false), // left before turn 1
  traits: z
    .strictObject({
      buysPer30Days: z.number().positive().optional(),
      basketCents: z.int().positive().optional(),
      ownShare: z.number().min(0.01).max(0.99).optional(),
      elasticity: z.number().min(-8).max(-0.1).optional(),
      satisfaction: z.number().min(0).max(100).optional(),
      expectation: z.number().min(0).max(100).optional(),
      trust: z.number().min(0).max(100).optional(),
      attitude: z.number().min(0).max(100).optional(),
      voice: z.number().min(-4).max(4).optional(),
      reach: z.number().min(0).max(60).optional(),
      concern: z.number().min(-3).max(3).optional(), // about what others know of them; 0 is usual
      reference: z.number().min(0.1).max(2).optional(),
      orders: z.int().min(0).max(500).optional(),
      lastOrderTurnsAgo: z.int().min(0).max(60).optional(),
      tenureWeeks: z.number().min(0).max(1000).optional(),
      mood: z.string().optional(),
      lifecycle: z.string().optional(),
      ticket: z.boolean().optional(), // has an open ticket when turn 1 opens
      // of a segment that trades
      dealPrice: z.number().min(0.1).max(3).optional(), // agreed price, ratio to list
      termDays: z.int().min(0).max(180).optional(),
      risk: z.number().min(0).max(1).optional(),
      owesCents: z.int().min(0).max(4_000_000_000).optional(),
      level: z.string().optional(),
    })
    .default({}),
  file: OnFile.optional(), // what pops up when they call
  arc: Id,
  knownMood: z.boolean().default(false), // the firm has seen the face
  remembers: Text,
  lastMorning: z.array(z.strictObject({ when: Conditions, comes: z.boolean(), line: Text })).min(2), // the first whose conditions hold is said; the last must hold always
});
export type CastMember = z.infer<typeof CastMember>;

export const Staff = z.strictObject({ id: Id, name: Text, about: Text, head: Id });
export const Arcs = z.record(Id, z.strictObject({ name: Text, chart: ChartDoc }));
