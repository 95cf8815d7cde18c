import * as z from 'zod';
import { Id } from '../../language/text.ts';
import { lever } from '../lever.ts';

const terms = z.strictObject({
  post: Id.optional(), // whose work they take on; the scenario's first post when absent
  outsideCents: z.int().min(0).default(320_000), // a seat and turn, rented (chosen)
  ownCents: z.int().min(0).default(430_000), // a seat and turn in the house (chosen)
  setUpCents: z.int().min(0).default(250_000), // when the own one begins: lines and desks (chosen)
  minutesEach: z.int().min(0).default(2000), // a seat and turn (chosen)
});
type Terms = z.infer<typeof terms>;
interface Memory {
  readonly own: number; // seats of one's own at the last close
}

/**
 * A number one can ring (course SC-28, SF-26, SF-27). It answers work away and makes it easy to say what is wrong. A
 * rented one begins at once, costs less, and knows neither the goods nor the files; an own one has to be set up.
 */
export const callCentre = lever({
  id: 'callCentre',
  family: 'service',
  knobs: { seats: { kind: 'number', unit: 'people' }, home: { kind: 'choice', of: ['outside', 'own'] } },
  terms: terms as z.ZodType<Terms>,
  constants: z.strictObject({
    easeMost: z.number().min(0).max(4).default(0.8), // logit of voicing, with any number of seats (chosen; cf. evidence 15)
    easeHalf: z.number().positive().default(2), // seats with half of that (chosen)
    outsideMinutes: z.number().min(0).max(1).default(0.8), // of a seat's minutes that save ours (chosen)
    outsideCourtesy: z.number().min(0).max(1).default(0.08), // chosen: strangers to the house
    outsideCause: z.number().min(0).max(1).default(0.1), // causes found less often (chosen)
    effort: z.number().min(0).max(20).default(0.8), // points saved for everybody who would have queued (chosen)
  }),
  memory: (): Memory => ({ own: 0 }),
  bill: ({ seats, home }, desk) => {
    if (seats === 0) return [];
    const { terms, memory } = desk;
    const begins = home === 'own' && memory.own === 0;
    const each = home === 'own' ? terms.ownCents : terms.outsideCents;
    return [
      ...(begins ? [{ cents: terms.setUpCents, minutes: {}, because: 'callCentre.setUp' }] : []),
      { cents: seats * each, minutes: {}, because: 'callCentre.seats' },
    ];
  },
  act: ({ seats, home }, desk, c, dials) => {
    if (seats === 0) return { own: 0 };
    const { terms, rosters } = desk;
    const reach = seats / (seats + c.easeHalf);
    const post = terms.post ?? rosters['posts']?.[0];
    const minutes = seats * terms.minutesEach * (home === 'own' ? 1 : c.outsideMinutes);
    if (post !== undefined) dials.add('serve.minutes', minutes, post);
    dials.add('complain.ease', c.easeMost * reach);
    dials.add('feel.effort', -c.effort * reach);
    if (home === 'outside') {
      dials.add('recover.courtesy', -c.outsideCourtesy);
      dials.add('recover.rightCause', -c.outsideCause);
    }
    return { own: home === 'own' ? seats : 0 };
  },
});
