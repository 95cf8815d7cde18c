import * as z from 'zod';
import { AUDIENCE_FIELDS } from '../decide/knobs.ts';
import { Condition, Conditions } from './condition.ts';
import { Disclosure } from './disclosure.ts';
import { Outcomes, PromiseSlip } from './outcome.ts';
import { Id, Text } from './text.ts';

const FileTest = z.strictObject({
  file: z.enum(AUDIENCE_FIELDS),
  from: z.number().optional(),
  to: z.number().optional(),
});

/** Everybody like the caller: those of a segment whose file passes, at most `limit`, in a fixed order. */
const Alike = z.strictObject({
  segment: Id.optional(),
  all: z.array(FileTest).max(6).default([]),
  limit: z.int().min(1).max(5000),
  text: Text, // "64 first-timers over 60"
});

/** After a reply that gives something: for this one only, or for all alike from now on? */
const Precedent = z.strictObject({
  question: Text,
  lever: Id,
  set: z.record(Id, z.union([z.number(), z.string(), z.boolean()])),
  onlyThis: Outcomes.default([]),
  allAlike: Outcomes.default([]),
});

const ByVariant = z.record(Id, Outcomes);
export const Reply = z.strictObject({
  id: Id,
  text: Text,
  teaches: Text.optional(),
  needs: Conditions.default([]), // not shown where these fail
  minutes: z.int().min(0).max(600).default(0),
  cents: z.int().min(0).max(1e8).default(0), // paid out at the close, shown beside the reply
  tags: z.array(z.enum(['polite', 'empathic', 'jargon', 'forbidden', 'ask', 'generous', 'firm', 'honest'])).default([]),
  disclose: z.array(Disclosure).max(6).optional(), // what it does with things on file; not offered where they are not
  outcomes: Outcomes.default([]),
  byVariant: ByVariant.default({}),
  after: Text.optional(), // what is said back
  afterByVariant: z.record(Id, Text).default({}),
  promise: PromiseSlip.optional(),
  precedent: Precedent.optional(),
  next: z
    .union([
      Id,
      z.null(),
      z.strictObject({ chance: z.number().min(0).max(1), then: Id.nullable(), else: Id.nullable() }),
      z.strictObject({ byVariant: z.record(Id, Id.nullable()) }),
      z.strictObject({ if: z.array(Condition).min(1).max(6), then: Id.nullable(), else: Id.nullable() }),
    ])
    .default(null),
});
export type Reply = z.infer<typeof Reply>;

export const EncounterNode = z.strictObject({
  id: Id,
  says: Text,
  saysByVariant: z.record(Id, Text).default({}),
  /** Said instead where these hold: the first that does, before variants are asked. Later talks quote you with it. */
  saysWhen: z
    .array(z.strictObject({ when: z.array(Condition).min(1).max(6), text: Text }))
    .max(8)
    .optional(),
  speaker: Id.optional(), // a role of the cast or a member of staff; the first role where absent
  replies: z.array(Reply).min(1).max(6),
});
export type EncounterNode = z.infer<typeof EncounterNode>;

/** Somebody in a situation that asks for an answer. A flat list of nodes: a line said and the replies to it. */
export const Encounter = z.strictObject({
  id: Id,
  title: Text,
  place: z.enum(['phone', 'counter', 'message', 'public', 'office', 'door']).default('phone'),
  dilemma: z.boolean().default(false),
  /** Who is here: a member of the cast, or somebody drawn from all whose file passes. May be empty. */
  cast: z
    .array(
      z.union([z.strictObject({ role: Id, member: Id }), z.strictObject({ role: Id, pick: z.array(FileTest).max(6) })]),
    )
    .max(4)
    .default([]),
  offer: z.strictObject({
    turn: z.int().min(1).max(60).optional(), // at the opening of this turn
    from: z.int().min(1).max(60).optional(), // or any turn of a span in which `when` holds
    to: z.int().min(1).max(60).optional(),
    when: Conditions.default([]),
    chance: z.number().min(0).max(1).default(1),
    atMost: z.int().min(1).max(60).default(1),
  }),
  seconds: z.int().min(5).max(600).optional(), // story clock; hosts count it, the engine does not
  variants: z.array(z.strictObject({ id: Id, weight: z.number().positive().default(1), truth: Text })).min(1),
  alike: Alike.optional(),
  first: Id,
  nodes: z.array(EncounterNode).min(1).max(40),
  timeOut: Outcomes.default([]),
  timeOutText: Text.optional(),
  reveals: Text.optional(), // what the debrief says it was about
});
export type Encounter = z.infer<typeof Encounter>;
