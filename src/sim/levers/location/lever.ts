import * as z from 'zod';
import { refused } from '../../record/act.ts';
import { lever } from '../lever.ts';

const PLACES = ['here', 'side', 'main', 'mall'] as const;
const ratio = z.number().positive().max(5);
const points = z.number().min(-20).max(20);

/** What a place is worth: strangers who pass, and the trouble of coming. */
function placeSchema(reach: number, effort: number, fit: number) {
  return z
    .strictObject({ reach: ratio.default(reach), effort: points.default(effort), fit: points.default(fit) })
    .prefault({});
}
const cents = z.int().min(0);

/**
 * Where the shop is (course SG-09): how many pass, how troublesome it is to come, and what the address says of the
 * house. A lease binds for some turns; moving costs money, and some customers do not come along.
 */
export const location = lever({
  id: 'location',
  family: 'acquisition',
  knobs: { place: { kind: 'choice', of: PLACES } },
  terms: z.strictObject({
    sideCents: cents.default(30_000), // rent a turn, beside what the house has always paid (chosen)
    mainCents: cents.default(180_000), // chosen
    mallCents: cents.default(260_000), // chosen
    moveCents: cents.default(150_000), // chosen
    leaseTurns: z.int().min(0).max(60).default(3), // before one may move again (chosen)
  }),
  constants: z.strictObject({
    side: placeSchema(0.85, 0.5, 2), // few pass, who come on purpose (chosen)
    main: placeSchema(1.5, -1.2, 0), // chosen
    mall: placeSchema(1.9, -0.6, -1.5), // many pass, few meant to come (chosen)
    movePull: z.number().min(-2).max(2).default(0.1), // log hazard in the turn of the move (chosen)
  }),
  memory: (): { readonly place: (typeof PLACES)[number]; readonly since: number } => ({ place: 'here', since: 0 }),
  refuse: ({ place }, { turn, terms, memory }) => {
    const until = memory.since + terms.leaseTurns;
    if (place === memory.place || memory.since === 0 || turn >= until) return [];
    return [refused('location.leased', 'location.place', { until })];
  },
  bill: ({ place }, { terms, memory }) => [
    ...(place === memory.place ? [] : [{ cents: terms.moveCents, minutes: {}, because: 'location.move' }]),
    ...(place === 'here' ? [] : [{ cents: terms[`${place}Cents`], minutes: {}, because: 'location.rent' }]),
  ],
  act: ({ place }, { turn, memory }, c, dials) => {
    if (place !== memory.place) dials.add('leave.pull', c.movePull);
    if (place !== 'here') {
      const { reach, effort, fit } = c[place];
      dials.scale('attract.reach', reach);
      dials.add('feel.effort', effort);
      if (fit !== 0) dials.add('attract.fit', fit);
    }
    return { place, since: place === memory.place ? memory.since : turn };
  },
});
