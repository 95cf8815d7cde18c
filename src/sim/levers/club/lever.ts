import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { FILE_STAGES } from '../../people/vocabulary.ts';
import { lever } from '../lever.ts';

/** Those of the top tier who spent most, among people who still come. */
function membersOf(places: number): Audience {
  return {
    all: [
      { file: 'stage', from: FILE_STAGES.indexOf('first'), to: FILE_STAGES.indexOf('loyal') },
      { file: 'tier', from: 2, to: 2 },
    ],
    order: { by: 'spend', desc: true },
    limit: places,
  };
}

/**
 * A club for the best customers (course SD-17, SD-18): benefits, or evenings to which they are asked. Members feel
 * meant and speak of it; those who are not asked see that too (course SJ-40: equal treatment). Closing it is a broken
 * word.
 */
export const club = lever({
  id: 'club',
  family: 'retention',
  knobs: { places: { kind: 'number', unit: 'people' }, form: { kind: 'choice', of: ['benefits', 'evenings'] } },
  terms: z.strictObject({
    benefitsCents: z.int().min(0).default(1500), // a member and turn (chosen)
    eveningsCents: z.int().min(0).default(4500), // a member and turn: room, supper, programme (chosen)
    eveningMinutes: z.int().min(0).default(600), // to plan and hold one (chosen)
  }),
  constants: z.strictObject({
    fit: z.number().min(-1).max(1).default(0.7), // of being asked to an evening (chosen)
    referral: z.number().min(0).max(10).default(0.3), // how much more good talk weighs, with any number of members (chosen)
    meant: z.number().min(0).max(20).default(0), // points of mood, the same way (chosen: 0, most customers are no members)
    half: z.number().positive().default(30), // members with half of either (chosen)
    unfair: z.number().min(0).max(1).default(0.03), // visible unfairness while there is one (evidence 1, size chosen)
    trustLost: z.number().min(0).max(20).default(1.5), // points, in the turn it is closed (chosen)
  }),
  memory: () => ({ places: 0 }),
  bill: ({ places, form }, { terms, rosters, count }) => {
    const members = places === 0 ? 0 : count(membersOf(places));
    if (members === 0) return [];
    const post = rosters['posts']?.[0];
    const evening = form === 'evenings';
    const minutes = evening && post !== undefined ? { [post]: terms.eveningMinutes } : {};
    const each = evening ? terms.eveningsCents : terms.benefitsCents;
    return [{ cents: members * each, minutes, because: 'club.members' }];
  },
  touches: ({ places }) => (places === 0 ? [] : [membersOf(places)]),
  act: ({ places, form }, { terms, memory }, c, dials, plan) => {
    if (places === 0) {
      if (memory.places > 0) dials.add('feel.trust', -c.trustLost);
      return { places: 0 };
    }
    const members = plan.offer(membersOf(places), 'gift', 0); // paid by the head, on the bill
    if (members === 0) return { places };
    dials.add('feel.unfair', c.unfair);
    dials.add('attract.referral', (c.referral * members) / (members + c.half));
    if (c.meant > 0) dials.add('feel.mood', (c.meant * members) / (members + c.half));
    if (form === 'evenings') {
      dials.add('serve.load', terms.eveningMinutes);
      plan.contact(membersOf(places), 'visit', 1, c.fit);
      plan.survey(membersOf(places));
    }
    return { places };
  },
});
