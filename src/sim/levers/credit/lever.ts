import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * How long businesses may take to pay, on top of what was agreed with each, and how much one may owe before its orders
 * are held. Longer credit sells more and is paid for in bad debt; a limit does the opposite (model §4, B2B). Asking for
 * money sooner than agreed is an effort and costs trust; looking after who owes what takes time.
 */
export const credit = lever({
  id: 'credit',
  family: 'pricing',
  knobs: { days: { kind: 'number', unit: 'days' }, limit: { kind: 'number', unit: 'count' } },
  terms: z.strictObject({
    watchCents: z.int().min(0).default(40_000), // a turn of credit reports (chosen)
    watchMinutes: z.int().min(0).default(240), // a turn of looking after limits (chosen)
  }),
  constants: z.strictObject({
    sooner: z.number().min(0).max(20).default(1.2), // points of effort for each 30 days taken away (chosen)
    soonerTrust: z.number().min(0).max(20).default(0.4), // points of trust each turn of it (chosen)
    held: z.number().min(0).max(20).default(0.6), // points of effort where orders may be held after one month (chosen)
  }),
  memory: () => null,
  bill: ({ limit }, { terms, rosters }) => {
    const post = rosters['posts']?.[0];
    if (limit === 0 || post === undefined) return [];
    return [{ cents: terms.watchCents, minutes: { [post]: terms.watchMinutes }, because: 'credit.watch' }];
  },
  act: ({ days, limit }, { terms }, c, dials) => {
    if (days !== 0) dials.add('credit.days', days);
    if (days < 0) {
      dials.add('feel.effort', (c.sooner * -days) / 30);
      dials.add('feel.trust', (c.soonerTrust * days) / 30);
    }
    if (limit > 0) {
      dials.set('credit.limit', limit);
      dials.add('feel.effort', c.held / limit);
      dials.add('serve.load', terms.watchMinutes);
    }
    return null;
  },
});
