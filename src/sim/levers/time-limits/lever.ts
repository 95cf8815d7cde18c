import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * Days within which an order is served and a complaint settled, said aloud (course SC-30, SC-31). A short term draws
 * people in and raises what they expect. Kept, it earns trust; broken, it costs eight times as much (the feel and
 * recover phases). It makes nobody faster: that takes hands.
 */
export const timeLimits = lever({
  id: 'timeLimits',
  family: 'service',
  knobs: { serve: { kind: 'number', unit: 'days' }, settle: { kind: 'number', unit: 'days' } }, // 0: no term
  terms: z.strictObject({
    watchCents: z.int().min(0).default(12_000), // a turn, for each term somebody has to watch (chosen)
  }),
  constants: z.strictObject({
    reach: z.number().min(0).max(5).default(0.3), // strangers a term of one day draws; one of n days the n-th part (chosen)
    expected: z.number().min(0).max(30).default(4), // points a term of one day raises expectations (chosen)
    ease: z.number().min(0).max(5).default(0.3), // logit: a term of one day makes it worth complaining (chosen)
  }),
  memory: () => null,
  bill: ({ serve, settle }, { terms }) => {
    const watched = (serve > 0 ? 1 : 0) + (settle > 0 ? 1 : 0);
    return watched === 0 ? [] : [{ cents: watched * terms.watchCents, minutes: {}, because: 'timeLimits.watching' }];
  },
  act: ({ serve, settle }, _desk, { reach, expected, ease }, dials) => {
    if (serve > 0) {
      dials.set('serve.promiseDays', serve);
      dials.scale('attract.reach', 1 + reach / serve);
      dials.add('feel.expectation', expected / serve);
    }
    if (settle > 0) {
      dials.set('recover.promiseDays', settle);
      dials.add('complain.ease', ease / settle);
    }
    return null;
  },
});
