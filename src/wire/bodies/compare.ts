import * as z from 'zod';
import { Count, Id } from '../text.ts';

export const CompareAsk = z.strictObject({
  /** Which attempt of each team: on shared luck those of one number met the same. */
  number: z.coerce.number().int().min(1).max(100).optional(),
  /** Teams with a higher number than this one, for the next page. */
  after: z.coerce.number().int().min(0).optional(),
});

/** One closed turn of a game, as it truly was. */
const TurnTold = z.strictObject({
  turn: Count,
  /** Mean satisfaction of all who ever bought, in tenths of a point. */
  satisfaction: z.int(),
  /** Truly loyal ones among those who were customers at the beginning, in tenths of a percent. */
  loyal: z.int(),
  /** In the till at its end, whole cents. */
  cash: z.int(),
  customers: Count,
  /** Who left for good in it, and those of the cast among them. */
  left: Count,
  leavers: z.array(z.string()),
  by: z.enum(['player', 'seat', 'policy', 'teacher', 'clock']),
  decisions: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** What was said to whom: paths of the replies in the scenario. */
  said: z.array(z.strictObject({ encounter: z.string(), keys: z.array(z.string()) })),
});
export type TurnTold = z.infer<typeof TurnTold>;

/** Games of one event side by side, decision by decision, for the debrief. */
export const Compare = z.strictObject({
  /** Whether all of these met the same luck. */
  sameLuck: z.boolean(),
  /** By lever, the knobs whose value is one for each of some members. */
  perMember: z.record(z.string(), z.array(z.string())),
  games: z.array(
    z.strictObject({
      attempt: Id,
      team: Id,
      teamNumber: Count,
      name: z.string().nullable(),
      score: z.int().nullable(),
      axes: z.record(z.string(), z.int()),
      turns: z.array(TurnTold),
    }),
  ),
  /** Ask again with `after`; null: that was all. */
  next: Count.nullable(),
});
