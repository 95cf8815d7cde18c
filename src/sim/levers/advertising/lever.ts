import * as z from 'zod';
import { lever } from '../lever.ts';

const MESSAGES = ['plain', 'honest', 'big'] as const;

/**
 * What is spent on being known, and what is said (course SG-12, SH-11). Spend lingers, response is concave and never
 * goes to nothing (evidence 21, 22: the attract phase). Big words bring more people who expect more; honest ones bring
 * fewer, who suit.
 */
export const advertising = lever({
  id: 'advertising',
  family: 'acquisition',
  knobs: { spend: { kind: 'number', unit: 'cents' }, message: { kind: 'choice', of: MESSAGES } },
  terms: z.strictObject({
    usualCents: z.int().min(1).default(100_000), // a turn; what is spent at rest, and what the market is used to (chosen)
  }),
  constants: z.strictObject({
    bigReach: z.number().min(0).max(5).default(0.25), // more strangers, by promising more (chosen)
    bigExpected: z.number().min(0).max(30).default(4), // points everybody expects more (chosen)
    bigConduct: z.number().min(0).max(20).default(1), // published points a turn of misleading words (chosen)
    honestReach: z.number().min(0).max(1).default(0.1), // fewer strangers (chosen)
    honestFit: z.number().min(0).max(30).default(2), // points joiners suit better (chosen)
  }),
  memory: () => null,
  bill: ({ spend }) => (spend === 0 ? [] : [{ cents: spend, minutes: {}, because: 'advertising.spend' }]),
  act: ({ spend, message }, { terms }, c, dials) => {
    const against = spend / terms.usualCents - 1;
    if (against !== 0) dials.add('attract.advert', against);
    if (spend === 0) return null;
    if (message === 'big') {
      dials.scale('attract.reach', 1 + c.bigReach);
      dials.add('feel.expectation', c.bigExpected);
      dials.add('account.conduct', c.bigConduct);
    }
    if (message === 'honest') {
      dials.scale('attract.reach', 1 - c.honestReach);
      dials.add('attract.fit', c.honestFit);
    }
    return null;
  },
});
