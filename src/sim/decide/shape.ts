import * as z from 'zod';
import { audienceSchema, checkAudience, SHARE_STEP } from './bound.ts';
import type { Bound, Knob } from './knobs.ts';
import type { Space } from './space.ts';
import { membersOf } from './space.ts';
import type { PlacedBound } from './step.ts';

/**
 * One lever's decision as it may cross the wire: strict, complete, whole numbers on their grid. Accepts exactly what
 * `checkDecision` finds nothing wrong with; that one is quicker and names the places in the game's own terms.
 */
export function decisionSchema(space: Space): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const name of Object.keys(space.knobs)) shape[name] = knobSchema(space, name);
  return z.strictObject(shape);
}

function knobSchema({ knobs, bounds, rosters, people }: Space, name: string): z.ZodType {
  const knob: Knob = knobs[name]!;
  const bound: Bound = bounds[name]!;
  switch (bound.kind) {
    case 'shares':
      return sharesSchema(knob.kind === 'shares' ? knob.of : []);
    case 'ranking':
      return rankingSchema(knob.kind === 'ranking' ? knob.of : []);
    case 'audience':
      return audienceSchema.refine((one) => checkAudience(one as never, bound.max, []).length === 0);
    case 'picks':
      return z
        .array(
          z
            .int()
            .min(0)
            .max(people - 1),
        )
        .max(bound.max)
        .refine((picks) => picks.every((who, at) => at === 0 || who > picks[at - 1]!));
    default: {
      const value = placedSchema(bound);
      const members = membersOf(knob, rosters);
      return members ? z.strictObject(Object.fromEntries(members.map((member) => [member, value]))) : value;
    }
  }
}

function placedSchema(bound: PlacedBound): z.ZodType {
  switch (bound.kind) {
    case 'steps':
      return z.literal([...bound.steps]);
    case 'grid': {
      const { min, max, step } = bound;
      const number = z.int().min(min).max(max);
      return min % step === 0 ? number.multipleOf(step) : number.refine((value) => (value - min) % step === 0);
    }
    case 'switch':
      return z.boolean();
    case 'choice':
      return z.enum([...bound.allow]);
  }
}

function sharesSchema(of: readonly string[]): z.ZodType {
  const share = z.int().min(0).max(100).multipleOf(SHARE_STEP);
  return z
    .strictObject(Object.fromEntries(of.map((part) => [part, share])))
    .refine((parts) => Object.values(parts as Record<string, number>).reduce((sum, part) => sum + part, 0) === 100);
}

function rankingSchema(of: readonly string[]): z.ZodType {
  return z
    .array(z.enum([...of]))
    .length(of.length)
    .refine((ranking) => of.every((one) => ranking.includes(one)));
}
