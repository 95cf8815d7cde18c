import * as z from 'zod';
import type { AuthoredBound } from '../decide/bound.ts';
import { boundSchema } from '../decide/bound.ts';
import { LEVERS } from '../levers/index.ts';
import { Text } from './text.ts';

/** What an author writes of one lever: when it opens, its price list, its response, how far each knob goes. */
export interface AuthoredLever {
  readonly opensAt: number;
  readonly lapses: boolean; // for one turn only: asking again is a change again
  readonly name?: Text | undefined;
  readonly about?: Text | undefined;
  readonly terms: unknown;
  readonly constants: unknown;
  readonly knobs: Readonly<Record<string, AuthoredBound>>;
}
export type AuthoredLevers = Readonly<Record<string, AuthoredLever>>;

function authored(lever: (typeof LEVERS)[number]): z.ZodType {
  const knobs: Record<string, z.ZodType> = {};
  for (const name of Object.keys(lever.knobs)) knobs[name] = boundSchema(lever.knobs[name]!);
  return z.strictObject({
    opensAt: z.int().min(1).max(60).default(1),
    lapses: z.boolean().default(false),
    name: Text.optional(),
    about: Text.optional(),
    terms: lever.terms.prefault({}),
    constants: lever.constants.prefault({}),
    knobs: z.strictObject(knobs),
  });
}

/** One entry per lever of the list: a new lever appears here by itself. */
export const Levers = z.strictObject(
  Object.fromEntries(LEVERS.map((lever) => [lever.id, authored(lever).optional()])),
) as unknown as z.ZodType<AuthoredLevers>;
