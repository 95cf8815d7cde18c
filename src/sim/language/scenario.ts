import * as z from 'zod';
import { ChartChoice } from '../charts/language.ts';
import { Appraisal } from './appraisal.ts';
import { Conditions } from './condition.ts';
import { FileField, Wording } from './disclosure.ts';
import { Encounter } from './encounter.ts';
import { Levers } from './levers.ts';
import { Arcs, CastMember, Cause, Event, Intervention, Past, Rival, Segment, Staff } from './market.ts';
import { Model } from './model.ts';
import { Scoring } from './score.ts';
import { Id, LANGUAGES, Text } from './text.ts';
import { Tender } from './trade.ts';

/** Turns played at one stop, for each pace. Every turn stands in exactly one stop, in order. */
const Stops = z.array(z.array(z.int().min(1).max(60)).min(1)).min(1);

/** Part of the calendar: how many changes each turn allows, which levers open, which lie on the desk. */
const Act = z.strictObject({
  id: Id,
  title: Text,
  about: Text,
  from: z.int().min(1).max(60),
  to: z.int().min(1).max(60),
  changes: z.array(z.int().min(0).max(30)).min(1), // for the first, second … turn of the act
  opens: z.array(Id).default([]),
  agenda: z.array(z.array(Id)).default([]), // levers laid open on the desk, turn by turn of the act
});

const Card = z.strictObject({
  id: Id,
  after: z.union([
    z.strictObject({ turn: z.int().min(1).max(60) }),
    z.strictObject({ encounter: Id }),
    z.strictObject({ lever: Id }),
  ]),
  title: Text,
  text: Text,
  question: Text,
  answers: z.array(Text).min(2).max(4),
  right: z.int().min(0).max(3),
});

/** A firm's last page. The first whose conditions on the axes hold is told; the last must hold always. */
const Ending = z.strictObject({
  id: Id,
  title: Text,
  text: Text,
  when: z.array(
    z.strictObject({
      axis: z.enum(['satisfaction', 'loyalty', 'value', 'service', 'conduct', 'growth', 'total']),
      from: z.number().optional(),
      to: z.number().optional(),
    }),
  ),
});

/** What a player may foresee before a turn plays out: a measure, and causes to choose from. */
const Prediction = z.strictObject({
  measure: z.enum(['complaints', 'orders', 'cash', 'waitDays', 'satisfaction']),
  text: Text,
  causes: z
    .array(z.strictObject({ id: Id, text: Text }))
    .min(2)
    .max(5),
});

export const Scenario = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: z.string().regex(/^[A-Z][A-Za-z0-9]{0,31}$/, 'a capital letter, then letters and digits'),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  title: Text,
  summary: Text,
  learning: z.array(Text).max(12).default([]),
  guidance: z.enum(['L1', 'L2', 'L3', 'L4', 'L5']),
  difficulty: z.int().min(1).max(5),
  period: z.strictObject({
    unit: z.enum(['call', 'hour', 'day', 'week', 'month', 'quarter']),
    weeks: z.number().positive().max(26), // how long a turn is
    names: z.array(Text).min(1).max(60), // one per turn
  }),
  pace: z.strictObject({ class: Stops.optional() }).default({}),
  acts: z.array(Act).min(1),
  textBudget: z
    .strictObject({ encounter: z.int(), reply: z.int(), card: z.int() })
    .default({ encounter: 600, reply: 60, card: 80 }),
  /** What the firm is, for the screens: a shop on a street, an office, or a desk with a telephone. */
  stage: z.enum(['shop', 'office', 'phones']).default('shop'),
  consoleTabs: z
    .array(z.enum(['customers', 'complaints', 'quadrant', 'ledger', 'promises', 'accounts', 'insight']))
    .default(['customers', 'ledger']),
  /** Encounters only: the phases do nothing. */
  inert: z.boolean().default(false),
  firm: z.strictObject({
    name: Text,
    about: Text,
    cash: z.int().min(-1e12).max(1e12), // cents when turn 1 opens
    owing: z.array(z.strictObject({ turn: z.int().min(1).max(60), cents: z.int().min(0), line: Id })).default([]),
    fixedCents: z.int().min(0).max(1e12), // per turn
    goodsShare: z.number().min(0).max(1), // cost of goods at list price
    shippingCents: z.int().min(0).default(0), // per order
    goodwill: z.number().min(0).max(100).default(72), // public rating when turn 1 opens
    reviews: z.boolean().default(false), // strangers can read a public rating
    owner: Id.optional(), // member of staff whose patience is shown
  }),
  posts: z.array(z.strictObject({ id: Id, name: Text })).min(1),
  work: z
    .strictObject({
      orderMinutes: z.number().min(0).max(1000).default(4),
      ticketMinutes: z.number().min(0).max(1000).default(30),
      contactMinutes: z.number().min(0).max(1000).default(6),
      minutesAtRest: z.number().min(0).max(1e9), // capacity of one turn under neutral decisions
      minuteCents: z.int().min(0).max(100_000).optional(), // what a minute of talking costs
    })
    .default({ orderMinutes: 4, ticketMinutes: 30, contactMinutes: 6, minutesAtRest: 24_000 }),
  segments: z.array(Segment).min(1).max(30),
  /** Under 200 customers the population is drawn from this key, the same for every seed. */
  population: z.strictObject({ key: z.string().min(1).max(64) }).optional(),
  causes: z.array(Cause).min(1).max(12),
  rivals: z.array(Rival).max(6).default([]),
  season: z.array(z.number().positive().max(10)).optional(), // demand of each turn against the year's mean
  past: Past.default({ weeks: 78, dials: [] }),
  charts: z
    .strictObject({
      mood: ChartChoice.mood,
      privacy: ChartChoice.privacy,
      lifecycle: ChartChoice.lifecycle,
      ticket: ChartChoice.ticket,
      level: ChartChoice.level,
    })
    .default({
      mood: { preset: 'fiveMoods' },
      privacy: { preset: 'fourSteps' },
      lifecycle: { preset: 'status' },
      ticket: { preset: 'complaint' },
      level: { preset: 'fourLevels' },
    }),
  model: Model.prefault({}),
  levers: Levers,
  lines: z.record(Id, Text).default({}), // names of the ledger's lines that this scenario adds
  /** Things that may stand on a file by name, in the order they pop up. */
  fields: z.array(FileField).max(24).optional(),
  /** What wording weighs by itself; without it tags only describe. */
  wording: Wording.optional(),
  cast: z.array(CastMember).max(24).default([]),
  staff: z.array(Staff).max(12).default([]),
  arcs: Arcs.default({}),
  encounters: z.array(Encounter).max(80).default([]),
  events: z.array(Event).max(40).default([]),
  /** Contracts that are put out to tender. */
  tenders: z.array(Tender).max(24).optional(),
  /** Shares of accounts in tiers A and B of the files; the rest is C. Without it the usual 20 and 30 in a hundred. */
  tiers: z.strictObject({ a: z.number().min(0).max(1), b: z.number().min(0).max(1) }).optional(),
  interventions: z.array(Intervention).max(8).default([]),
  predictions: z.array(Prediction).max(6).default([]),
  cards: z.array(Card).max(40).default([]),
  endings: z.array(Ending).min(1).max(8),
  opening: z.strictObject({ scene: Text, hook: Text, pullBack: Text, stake: Text }).optional(),
  hints: z
    .array(z.strictObject({ turn: z.int().min(1).max(60), when: Conditions.default([]), text: Text }))
    .max(60)
    .default([]),
  scoring: Scoring.optional(), // without it the scenario plays, but cannot be ranked
  appraisal: Appraisal.optional(), // the course's tables; without it they have their usual terms
});
/** A parsed scenario, every default filled in. */
export type Scenario = z.infer<typeof Scenario>;
