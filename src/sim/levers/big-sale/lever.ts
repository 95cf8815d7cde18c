import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { FILE_STAGES } from '../../people/vocabulary.ts';
import type { Desk } from '../lever.ts';
import { lever } from '../lever.ts';

const REGULARS: Audience = {
  all: [{ file: 'stage', from: FILE_STAGES.indexOf('repeat'), to: FILE_STAGES.indexOf('loyal') }],
};
const terms = z.strictObject({
  turn: z.int().min(1).max(60).optional(), // when the sale is held; the last turn when absent
  noticeCents: z.int().min(0).default(28_000), // telling regulars ahead (chosen)
});
type Terms = z.infer<typeof terms>;

/**
 * The order form for the Big Sale: how deep, for how many orders, and whether regulars hear of it first. It stands as
 * decided and acts in one turn only, so it can be prepared early.
 */
export const bigSale = lever({
  id: 'bigSale',
  family: 'pricing',
  knobs: {
    depth: { kind: 'number', unit: 'basisPoints' },
    limit: { kind: 'number', unit: 'orders' }, // 0: as many as come
    notice: { kind: 'switch' },
  },
  terms: terms as z.ZodType<Terms>,
  constants: z.strictObject({
    reachPerDepth: z.number().min(0).max(10).default(1.2), // strangers a deep price reaches on the sale's own page (chosen)
    noticeFit: z.number().min(-1).max(1).default(0.6), // news one would have wanted anyway (chosen)
  }),
  memory: () => null,
  bill: ({ notice }, desk) =>
    notice && isHeld(desk) ? [{ cents: desk.terms.noticeCents, minutes: {}, because: 'bigSale.notice' }] : [],
  touches: ({ depth, notice }) => (depth > 0 ? 'customers' : notice ? [REGULARS] : []),
  act: ({ depth, limit, notice }, desk, constants, dials, plan) => {
    if (!isHeld(desk)) return null;
    const share = depth / 10_000;
    dials.most('price.discount', share);
    dials.scale('attract.reach', 1 + constants.reachPerDepth * share);
    if (limit > 0) dials.set('price.discountLimit', limit);
    if (notice) {
      dials.add('price.notice', 1);
      plan.contact(REGULARS, 'message', 1, constants.noticeFit);
    }
    return null;
  },
});

function isHeld({ turn, of, terms }: Desk<Terms, unknown>): boolean {
  return turn === (terms.turn ?? of);
}
