import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * A set of goods for less than its parts. Some take it and their baskets grow; part of what is added is only bought
 * ahead (the buy phase), the set is cheaper for all who would have bought it anyway, and packing takes longer.
 */
export const bundle = lever({
  id: 'bundle',
  family: 'pricing',
  knobs: { off: { kind: 'number', unit: 'basisPoints' } },
  terms: z.strictObject({
    setCents: z.int().min(0).default(24_000), // a turn: boxes, pictures, cards (chosen)
  }),
  constants: z.strictObject({
    most: z.number().min(0).max(1).default(0.45), // part of orders that take a set, at any depth (chosen)
    half: z.number().positive().default(0.08), // depth at which half of them do (chosen)
    more: z.number().min(0).max(3).default(0.5), // goods in a set, against the basket it replaces (chosen)
    minutes: z.number().min(0).max(3).default(0.15), // more work to pack one (chosen)
  }),
  memory: () => null,
  bill: ({ off }, { terms }) => (off === 0 ? [] : [{ cents: terms.setCents, minutes: {}, because: 'bundle.sets' }]),
  act: ({ off }, _desk, { most, half, more, minutes }, dials) => {
    if (off === 0) return null;
    const depth = off / 10_000;
    const taken = (most * depth) / (depth + half);
    const basket = 1 + taken * more;
    dials.scale('buy.basket', basket);
    dials.add('buy.givenBack', (taken * (1 + more) * depth) / basket);
    dials.scale('serve.orderMinutes', 1 + taken * minutes);
    return null;
  },
});
