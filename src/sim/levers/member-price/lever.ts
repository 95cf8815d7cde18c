import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * A lower price for members on every order. Members like to be told apart; the others see it too, and mind it the more
 * the wider the gap (evidence 1: equity is the strongest correlate of satisfaction; size chosen).
 */
export const memberPrice = lever({
  id: 'memberPrice',
  family: 'pricing',
  knobs: { off: { kind: 'number', unit: 'basisPoints' } },
  terms: z.strictObject({}),
  constants: z.strictObject({
    belonging: z.number().min(-2).max(0).default(-0.1), // log hazard of leaving while there is a members' price (chosen)
    unfairAtTenth: z.number().min(0).max(1).default(0.06), // share of visible unfairness at a gap of a tenth (chosen)
  }),
  memory: () => null,
  bill: () => [],
  touches: ({ off }) => (off === 0 ? [] : [{ all: [{ file: 'member', from: 1 }] }]),
  act: ({ off }, _desk, { belonging, unfairAtTenth }, dials) => {
    if (off === 0) return null;
    const gap = off / 10_000;
    dials.most('price.discount', gap, 'member');
    dials.add('leave.pull', belonging);
    dials.add('feel.unfair', unfairAtTenth * gap * gap * 100);
    return null;
  },
});
