import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import { Id } from '../../language/text.ts';
import { lever } from '../lever.ts';

const terms = z.strictObject({
  samplingCents: z.int().min(0).default(160_000), // a turn (chosen: the scenario sheet)
  supplierCents: z.int().min(0).default(320_000), // a turn (chosen: the scenario sheet)
  causes: z.array(Id).default([]), // what it prevents; empty: every cause
});

/**
 * Fewer things that go wrong. What is paid this turn shows in the next ones: sampling soon and half as far, a better
 * supplier's process slowly and all the way. It fades when nobody pays for it.
 */
export const quality = lever({
  id: 'quality',
  family: 'service',
  knobs: { level: { kind: 'choice', of: ['none', 'sampling', 'supplier'] } },
  terms,
  constants: z.strictObject({
    samplingReach: z.number().min(0).max(1).default(0.5), // how far inspection alone gets (chosen)
    samplingWeeks: z.number().positive().default(4), // chosen
    supplierWeeks: z.number().positive().default(10), // chosen: two thirds of the way after ten weeks
    fadeWeeks: z.number().positive().default(13), // chosen
    prevented: z.number().min(0).max(1).default(0.55), // share of failures prevented all the way (chosen)
    qualityPoints: z.number().min(0).max(20).default(3), // points of experience all the way (chosen)
  }),
  memory: () => ({ stock: 0 }),
  bill: ({ level }, { terms }) => {
    if (level === 'none') return [];
    const cents = level === 'sampling' ? terms.samplingCents : terms.supplierCents;
    return [{ cents, minutes: {}, because: 'quality.control' }];
  },
  act: ({ level }, { terms, memory, weeks, rosters }, constants, dials) => {
    const { stock } = memory;
    const known = rosters['causes'] ?? [];
    const causes = terms.causes.length > 0 ? terms.causes.filter((cause) => known.includes(cause)) : known;
    for (const cause of causes) dials.scale('serve.failure', 1 - constants.prevented * stock, cause);
    dials.add('serve.quality', constants.qualityPoints * stock);
    const target = level === 'none' ? 0 : level === 'sampling' ? constants.samplingReach : 1;
    const rise = level === 'sampling' ? constants.samplingWeeks : constants.supplierWeeks;
    const slow = target < stock ? constants.fadeWeeks : rise;
    return { stock: stock + (target - stock) * (1 - exp(-weeks / slow)) };
  },
});
