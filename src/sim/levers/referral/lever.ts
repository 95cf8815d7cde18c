import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * A thank-you for everybody a customer brings. It makes good talk weigh more and does nothing where nobody talks; twice
 * the bounty does not bring twice the people. Paid when somebody joins, so it is no part of the bill.
 */
export const referral = lever({
  id: 'referral',
  family: 'acquisition',
  knobs: { bounty: { kind: 'number', unit: 'cents' } },
  terms: z.strictObject({}),
  constants: z.strictObject({
    most: z.number().min(0).max(10).default(5), // how much more talk can weigh (chosen)
    halfCents: z.number().positive().default(1500), // bounty with half of that effect (chosen)
  }),
  memory: () => null,
  bill: () => [],
  touches: ({ bounty }) => (bounty === 0 ? [] : 'customers'),
  act: ({ bounty }, _desk, { most, halfCents }, dials) => {
    if (bounty === 0) return null;
    dials.add('attract.referral', (most * bounty) / (bounty + halfCents));
    dials.add('attract.referralCents', bounty);
    return null;
  },
});
