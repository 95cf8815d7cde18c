import * as z from 'zod';
import { Id } from './text.ts';

export const AXES = ['satisfaction', 'loyalty', 'value', 'service', 'conduct', 'growth'] as const;
export type Axis = (typeof AXES)[number];

const weights = z.strictObject({
  satisfaction: z.number().min(0).max(1),
  loyalty: z.number().min(0).max(1),
  value: z.number().min(0).max(1),
  service: z.number().min(0).max(1),
  conduct: z.number().min(0).max(1),
  growth: z.number().min(0).max(1),
});
/** An authored mark says what nothing and good work come to by themselves: no luck is taken off. */
const mark = z.strictObject({ m0: z.number(), m1: z.number(), authored: z.literal(true).optional() }).nullable();

/** How play becomes points. Marks are measured by the balance report; only where there is no market are they authored. */
export const Scoring = z.strictObject({
  weights,
  /** Complete or partial decisions per turn over the last ones, and replies in the order they are given. */
  reference: z.strictObject({
    turns: z.array(z.record(Id, z.record(Id, z.unknown()))), // levers that change, turn by turn
    replies: z.record(Id, z.array(Id)), // encounter → replies in order; unlisted encounters run out of time
  }),
  marks: z.strictObject({
    engine: z.int().min(0).optional(),
    rules: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(), // hash of the rules without these marks; not needed where all marks are authored
    axes: z.strictObject({
      satisfaction: mark,
      loyalty: mark,
      value: mark,
      service: mark,
      conduct: mark,
      growth: mark,
    }),
  }),
});
export type Scoring = z.infer<typeof Scoring>;
