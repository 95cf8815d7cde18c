import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { FILE_STAGES } from '../../people/vocabulary.ts';
import { lever } from '../lever.ts';

/** Who spends most, among those who agreed that their file is used, or among all. */
function meant(people: number, all: boolean): Audience {
  return {
    all: [
      { file: 'stage', from: FILE_STAGES.indexOf('first'), to: FILE_STAGES.indexOf('loyal') },
      ...(all ? [] : [{ file: 'field.consent' as const, from: 1 }]),
    ],
    order: { by: 'spend', desc: true },
    limit: people,
  };
}

/**
 * A plan of one's own for so many people, made from what is on their file (course SH-05, SH-10, SC-42). It suits the
 * better, the more is on file; where somebody never agreed, knowing so much surprises them (the contact phase, course
 * SI-48). Each takes time, and those without one notice.
 */
export const personalPlan = lever({
  id: 'personalPlan',
  family: 'retention',
  knobs: { people: { kind: 'number', unit: 'people' }, all: { kind: 'switch' } },
  terms: z.strictObject({
    planCents: z.int().min(0).default(600), // a person and turn (chosen)
    callMinutes: z.int().min(0).default(6), // as the scenario's contactMinutes (chosen)
    planMinutes: z.int().min(0).default(10), // to work it out (chosen)
  }),
  constants: z.strictObject({
    fit: z.number().min(-1).max(1).default(0.65), // of a call about one's own plan, nothing known (chosen)
    personal: z.number().min(0).max(2).default(0.6), // more where all is on file, of every contact of the turn (chosen)
    unfair: z.number().min(0).max(1).default(0.02), // seen by the others (evidence 1, size chosen)
  }),
  memory: () => null,
  bill: ({ people, all }, { terms, rosters, count }) => {
    const planned = people === 0 ? 0 : count(meant(people, all));
    if (planned === 0) return [];
    const post = rosters['posts']?.[0];
    const minutes = post === undefined ? {} : { [post]: planned * (terms.callMinutes + terms.planMinutes) };
    return [{ cents: planned * terms.planCents, minutes, because: 'personalPlan.plans' }];
  },
  touches: ({ people, all }) => (people === 0 ? [] : [meant(people, all)]),
  act: ({ people, all }, { terms }, c, dials, plan) => {
    if (people === 0) return null;
    const who = meant(people, all);
    const planned = plan.contact(who, 'call', 1, c.fit);
    if (planned === 0) return null;
    plan.offer(who, 'custom', 0);
    dials.add('contact.personal', c.personal);
    dials.add('feel.unfair', c.unfair);
    dials.add('serve.load', planned * terms.planMinutes);
    return null;
  },
});
