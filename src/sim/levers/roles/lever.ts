import * as z from 'zod';
import { lever } from '../lever.ts';

const SPLITS = ['all', 'desks', 'accounts'] as const;
const share = z.number().min(0).max(1);

/**
 * Who does what (course SJ-10 to SJ-14, SJ-18): everybody everything, a desk of its own for complaints, or people of
 * their own for the best customers. A complaint desk knows its work and has its hours kept, which the others are
 * short of in a rush. Account people are good to a few, and seen to be.
 */
export const roles = lever({
  id: 'roles',
  family: 'organisation',
  knobs: { split: { kind: 'choice', of: SPLITS }, kept: { kind: 'number', unit: 'basisPoints' } },
  terms: z.strictObject({
    changeCents: z.int().min(0).default(40_000), // when work is divided anew (chosen)
    changeMinutes: z.int().min(0).default(400), // chosen: everybody asks who does what
  }),
  constants: z.strictObject({
    deskMinutes: share.default(0.15), // work of a complaint saved by who does nothing else (chosen)
    deskCause: share.default(0.06), // causes found beyond the usual (chosen)
    handOver: share.default(0.04), // more work an order, where work is divided (chosen)
    accountCourtesy: share.default(0.05), // chosen
    accountValue: z.number().min(0).max(5).default(0.5), // weight of value in whose complaint comes first (chosen)
    accountUnfair: share.default(0.03), // visible unfairness (evidence 1, size chosen)
  }),
  memory: (): { readonly split: (typeof SPLITS)[number] } => ({ split: 'all' }),
  bill: ({ split }, { terms, memory, rosters }) => {
    if (split === memory.split) return [];
    const post = rosters['posts']?.[0];
    const minutes = post === undefined ? {} : { [post]: terms.changeMinutes };
    return [{ cents: terms.changeCents, minutes, because: 'roles.change' }];
  },
  act: ({ split, kept }, { terms, memory }, c, dials) => {
    if (split !== memory.split) dials.add('serve.load', terms.changeMinutes);
    if (split === 'all') return { split };
    dials.scale('serve.orderMinutes', 1 + c.handOver);
    if (split === 'desks') {
      dials.most('recover.reserved', kept / 10_000);
      dials.scale('recover.minutes', 1 - c.deskMinutes);
      dials.add('recover.rightCause', c.deskCause);
    } else {
      dials.add('recover.courtesy', c.accountCourtesy);
      dials.add('recover.byValue', c.accountValue);
      dials.add('feel.unfair', c.accountUnfair);
    }
    return { split };
  },
});
