import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * A fee for delivery or service on each order. It is easily earned and read as part of the price by whoever sees it,
 * most by those who order little at a time. Shown at the last step it deters nobody and is minded afterwards: it is
 * unfair, costs trust, and is a misleading word (course SJ-40: no deception). Sizes chosen.
 */
export const fees = lever({
  id: 'fees',
  family: 'pricing',
  knobs: { fee: { kind: 'number', unit: 'cents' }, shown: { kind: 'switch' } },
  terms: z.strictObject({}),
  constants: z.strictObject({
    effortAtTen: z.number().min(0).max(20).default(0.6), // points, a fee of ¥10 is a nuisance (chosen)
    hidden: z.number().min(0).max(1).default(0.8), // part of it nobody saw coming (chosen)
    unfairAtTen: z.number().min(0).max(1).default(0.15), // visible unfairness of a hidden ¥10 (chosen)
    trustAtTen: z.number().min(0).max(20).default(0.8), // points of trust each turn of a hidden ¥10 (chosen)
    conduct: z.number().min(0).max(20).default(2), // published points for each turn of it (chosen)
  }),
  memory: () => null,
  bill: () => [],
  act: ({ fee, shown }, _desk, { effortAtTen, hidden, unfairAtTen, trustAtTen, conduct }, dials) => {
    if (fee === 0) return null;
    const tens = fee / 1000;
    dials.add('buy.feeCents', fee);
    dials.add('feel.effort', effortAtTen * tens);
    if (shown) return null;
    dials.add('buy.feeHidden', hidden);
    dials.add('feel.unfair', unfairAtTen * tens);
    dials.add('feel.trust', -trustAtTen * tens);
    dials.add('account.conduct', conduct);
    return null;
  },
});
