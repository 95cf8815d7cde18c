import * as z from 'zod';
import { lever } from '../lever.ts';

const CLAUSES = ['none', 'onTime', 'penalty'] as const;

/**
 * What is bid in the tenders of this turn: a price against our list, and what the contract promises beyond it. A clause
 * counts as service with whoever reads the bids; a promise of being on time asks for hands while the turn lasts, a
 * penalty is paid into a fund at once. Nothing is bid unless somebody decides to (course: tender and contract).
 */
export const bid = lever({
  id: 'bid',
  family: 'pricing',
  knobs: { price: { kind: 'number', unit: 'count' }, clause: { kind: 'choice', of: CLAUSES } },
  terms: z.strictObject({
    paperCents: z.int().min(0).default(300_000), // documents, deposit's interest, a visit (chosen)
    onTimeMinutes: z.int().min(0).default(600), // hands set aside (chosen)
    penaltyCents: z.int().min(0).default(1_500_000), // put aside for penalties (chosen)
  }),
  constants: z.strictObject({
    onTime: z.number().min(0).max(60).default(10), // points of service in the eyes of who awards (chosen)
    penalty: z.number().min(0).max(60).default(22), // the same, of a promise that costs (chosen)
  }),
  memory: () => null,
  bill: ({ price, clause }, { terms, rosters }) => {
    if (price === 0) return [];
    const post = rosters['posts']?.[0];
    const cents = terms.paperCents + (clause === 'penalty' ? terms.penaltyCents : 0);
    const minutes = clause === 'none' || post === undefined ? {} : { [post]: terms.onTimeMinutes };
    return [{ cents, minutes, because: 'bid.papers' }];
  },
  act: ({ price, clause }, { terms }, c, dials) => {
    if (price === 0) return null;
    dials.set('bid.price', price / 100);
    if (clause === 'none') return null;
    dials.add('bid.service', clause === 'onTime' ? c.onTime : c.penalty);
    dials.add('serve.load', terms.onTimeMinutes);
    return null;
  },
});
