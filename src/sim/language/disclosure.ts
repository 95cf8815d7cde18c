import * as z from 'zod';
import { Conditions } from './condition.ts';
import { Id, Text } from './text.ts';

/** How near a thing on file comes to somebody: an order, a family, a health record. */
const CLOSENESS = ['plain', 'personal', 'sensitive'] as const;
/** What somebody has said about the use of it. */
export const CONSENTS = ['given', 'notAsked', 'refused'] as const;

/** A thing that may stand on a file by name. */
export const FileField = z.strictObject({
  id: Id,
  name: Text,
  closeness: z.enum(CLOSENESS),
  joined: z.boolean().default(false), // comes from another's system: they never told us
});

/** What stands on a named customer's file, by the field's id: as it pops up, and what they agreed to. */
export const OnFile = z.record(
  Id,
  z.strictObject({ text: Text, consent: z.enum(CONSENTS), when: Conditions.optional() }), // there only while these hold
);

/** What a reply does with a field: says it aloud or acts on it, keeps it to itself, or asks leave first. */
export const Disclosure = z.strictObject({
  field: Id,
  how: z.enum(['use', 'hide', 'ask']),
  of: Id.optional(), // whose file; the first role where absent
  agrees: z.array(Id).optional(), // variants in which leave is given; by closeness and concern where absent
});
export type Disclosure = z.infer<typeof Disclosure>;
export type FileField = z.infer<typeof FileField>;

/** Wording that weighs by itself. Politeness is not among it: courtesy is owed, and earns nothing. */
const WEIGHTY = ['empathic', 'jargon', 'forbidden'] as const;

/** What such words do to whoever hears them, whatever they were about: published, the same for every reply. */
export const Wording = z.partialRecord(
  z.enum(WEIGHTY),
  z.strictObject({
    satisfaction: z.number().min(-10).max(5).default(0),
    trust: z.number().min(-10).max(5).default(0),
    conduct: z.number().min(-20).max(0).default(0),
    mood: z.enum(['PLEASE', 'DISAPPOINT', 'OFFEND', 'SOOTHE']).optional(), // said to the mood chart
  }),
);
