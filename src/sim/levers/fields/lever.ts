import * as z from 'zod';
import { lever } from '../lever.ts';

const share = z.number().min(0).max(1);
const points = z.number().min(0).max(20);

/**
 * What is written down of customers, and whether they are asked (course SI-30, SI-46, SI-48; SG-17). What is on file
 * makes contacts personal where it is used. More than is needed takes their time and weighs when it gets out; what is
 * written down silently is found out, and is a breach whenever it is used (the contact phase).
 */
export const fields = lever({
  id: 'fields',
  family: 'information',
  knobs: {
    extent: { kind: 'choice', of: ['least', 'useful', 'everything'] },
    consent: { kind: 'choice', of: ['silent', 'told', 'asked'] },
  },
  terms: z.strictObject({
    usefulCents: z.int().min(0).default(8000), // a turn, to write and keep it (chosen)
    everythingCents: z.int().min(0).default(24_000), // chosen
  }),
  constants: z.strictObject({
    useful: share.default(0.5), // buyers a turn whose wishes are caught (chosen)
    everything: share.default(0.35), // and whose home, health and work are too (chosen)
    personal: share.default(0.3), // fit gained where all is on file (chosen)
    usefulEffort: points.default(0.2), // points of trouble to answer (chosen)
    everythingEffort: points.default(1), // chosen
    told: share.default(0.25), // buyers a turn who agree when it is printed on the form (chosen)
    asked: share.default(0.6), // when somebody asks (chosen)
    askedMinutes: share.default(0.04), // more work an order (chosen)
    askedTrust: points.default(0.3), // points a turn (chosen)
    silentTrust: points.default(0.5), // points a turn (chosen)
    silentConduct: points.default(2), // published points a turn (chosen)
    needless: points.default(1), // published points a turn of keeping more than is needed (course SI-48, size chosen)
  }),
  memory: () => null,
  bill: ({ extent }, { terms }) =>
    extent === 'least' ? [] : [{ cents: terms[`${extent}Cents`], minutes: {}, because: 'fields.keeping' }],
  act: ({ extent, consent }, _desk, c, dials) => {
    if (consent !== 'silent') dials.add('file.consent', c[consent]);
    if (consent === 'asked') {
      dials.scale('serve.orderMinutes', 1 + c.askedMinutes);
      dials.add('feel.trust', c.askedTrust);
    }
    if (extent === 'least') return null;
    dials.add('file.capture', c.useful);
    dials.add('contact.personal', c.personal);
    dials.add('feel.effort', extent === 'useful' ? c.usefulEffort : c.everythingEffort);
    if (extent === 'everything') {
      dials.add('file.captureMore', c.everything);
      dials.add('account.conduct', c.needless);
    }
    if (consent === 'silent') {
      dials.add('feel.trust', -c.silentTrust);
      dials.add('account.conduct', c.silentConduct);
    }
    return null;
  },
});
