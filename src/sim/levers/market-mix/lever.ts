import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import { lever } from '../lever.ts';

const PARTS = ['product', 'price', 'place', 'promotion'] as const;
const least0 = z.number().min(0).max(30);

/**
 * How customers are won: by selling to them (push), or by being worth coming to (pull), with a budget divided among
 * product, price, place and promotion (course SG-06 to SG-08). Pushing works at once, brings people who suit less, and
 * stops when it stops. Pulling takes months, brings people who suit, and lasts a while. That it is the better way is
 * the course's word; by how much is chosen.
 */
export const marketMix = lever({
  id: 'marketMix',
  family: 'acquisition',
  knobs: {
    budget: { kind: 'number', unit: 'cents' },
    way: { kind: 'choice', of: ['push', 'pull'] },
    mix: { kind: 'shares', of: PARTS }, // of a pulling budget
  },
  terms: z.strictObject({}),
  constants: z.strictObject({
    halfCents: z.number().positive().default(150_000), // a turn, with half of the effect (chosen)
    weeks: z.number().positive().default(13), // in which pull builds up, and fades (chosen)
    push: least0.default(0.8), // more strangers at once (chosen)
    pushFit: least0.default(3), // points they suit less (course SG-08, size chosen)
    pullFit: least0.default(3), // points joiners suit better, all built up (course SG-08, size chosen)
    product: least0.default(4), // points of performance, all of the money on it (chosen)
    price: least0.default(0.2), // logit of share of wallet (chosen)
    place: least0.default(2.5), // points of trouble saved (chosen)
    promotion: least0.default(0.8), // more strangers (chosen)
  }),
  memory: (): { readonly built: readonly number[] } => ({ built: [0, 0, 0, 0] }), // per part, 0 to 1
  bill: ({ budget }) => (budget === 0 ? [] : [{ cents: budget, minutes: {}, because: 'marketMix.budget' }]),
  act: ({ budget, way, mix }, { memory, weeks }, c, dials) => {
    const weight = budget / (budget + c.halfCents);
    const pulled = memory.built.reduce((sum, part) => sum + part, 0);
    if (pulled > 0) {
      const [product, price, place, promotion] = PARTS.map((_, at) => memory.built[at] ?? 0);
      dials.add('serve.quality', c.product * product!);
      dials.add('buy.pull', c.price * price!);
      dials.add('feel.effort', -c.place * place!);
      dials.scale('attract.reach', 1 + c.promotion * promotion!);
      dials.add('attract.fit', c.pullFit * Math.min(1, pulled));
    }
    if (way === 'push' && budget > 0) {
      dials.scale('attract.reach', 1 + c.push * weight);
      dials.add('attract.fit', -c.pushFit * weight);
    }
    const moves = 1 - exp(-weeks / c.weeks);
    const built = PARTS.map((part, at) => {
      const before = memory.built[at] ?? 0;
      const aim = way === 'pull' ? (weight * (mix[part] ?? 0)) / 100 : 0;
      return before + moves * (aim - before);
    });
    return { built };
  },
});
