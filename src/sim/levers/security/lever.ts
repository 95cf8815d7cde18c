import * as z from 'zod';
import { pow } from '../../../math/pow.ts';
import { lever } from '../lever.ts';

const GUARDS = ['none', 'basic', 'strict'] as const;
const WEEKS_IN_30_DAYS = 30 / 7;
const share = z.number().min(0).max(1);

/**
 * Keeping the files safe (course SI-45, SI-47, SI-49): locks and checks, and somebody who answers for them. Nobody sees
 * it work. When files get out everybody on them loses trust, most those of whom too much was known (the contact phase).
 */
export const security = lever({
  id: 'security',
  family: 'information',
  knobs: { guard: { kind: 'choice', of: GUARDS }, custodian: { kind: 'switch' } },
  terms: z.strictObject({
    basicCents: z.int().min(0).default(20_000), // a turn (chosen)
    strictCents: z.int().min(0).default(70_000), // chosen
    custodianCents: z.int().min(0).default(45_000), // chosen
  }),
  constants: z.strictObject({
    leakPer30Days: share.default(0.04), // chance that files get out, unguarded (chosen)
    basic: share.default(0.4), // of it that is left (chosen)
    strict: share.default(0.12), // chosen
    custodian: share.default(0.5), // chosen
    strictMinutes: z.number().min(0).max(1).default(0.03), // more work an order (chosen)
  }),
  memory: () => null,
  bill: ({ guard, custodian }, { terms }) => [
    ...(guard === 'none' ? [] : [{ cents: terms[`${guard}Cents`], minutes: {}, because: 'security.guard' }]),
    ...(custodian ? [{ cents: terms.custodianCents, minutes: {}, because: 'security.custodian' }] : []),
  ],
  act: ({ guard, custodian }, { weeks }, c, dials) => {
    const left = (guard === 'none' ? 1 : c[guard]) * (custodian ? c.custodian : 1);
    dials.add('contact.leak', 1 - pow(1 - c.leakPer30Days * left, weeks / WEEKS_IN_30_DAYS));
    if (guard === 'strict') dials.scale('serve.orderMinutes', 1 + c.strictMinutes);
    return null;
  },
});
