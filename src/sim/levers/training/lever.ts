import * as z from 'zod';
import { Id } from '../../language/text.ts';
import type { Desk } from '../lever.ts';
import { lever } from '../lever.ts';

const terms = z.strictObject({
  post: Id.optional(), // who is trained; the scenario's first post when absent
  people: z.int().min(1).max(1000).default(3), // who sit in it, if the staff lever says nothing
  hourCents: z.int().min(0).default(5000), // an hour of one person: room, teacher, paper (chosen)
});
type Terms = z.infer<typeof terms>;

/**
 * Hours in which people are taught instead of serving. Skill follows slowly and fades by a tenth in thirty days when
 * nobody teaches (model §4.4), so a course before a rush comes too late (course SJ-31, SJ-32).
 */
export const training = lever({
  id: 'training',
  family: 'service',
  knobs: { each: { kind: 'number', unit: 'minutes' } },
  terms: terms as z.ZodType<Terms>,
  constants: z.strictObject({
    halfMinutes: z.number().positive().default(240), // a person and turn, that teach half of what can be taught (chosen)
  }),
  memory: () => null,
  bill: ({ each }, desk) => {
    if (each === 0) return [];
    const minutes = each * peopleOf(desk);
    const post = postOf(desk);
    return [
      {
        cents: Math.round((minutes * desk.terms.hourCents) / 60),
        minutes: post === undefined ? {} : { [post]: minutes },
        because: 'training.course',
      },
    ];
  },
  act: ({ each }, desk, { halfMinutes }, dials) => {
    if (each === 0) return null;
    dials.add('serve.skill', each / (each + halfMinutes));
    dials.add('serve.load', each * peopleOf(desk));
    return null;
  },
});

const postOf = ({ terms, rosters }: Desk<Terms, null>): string | undefined => terms.post ?? rosters['posts']?.[0];

/** As many as stand on the staff lever; what the price list says where there is none. */
function peopleOf({ terms, last }: Desk<Terms, null>): number {
  const agents = (last['staff'] as { readonly agents?: number } | undefined)?.agents;
  return agents ?? terms.people;
}
