import * as z from 'zod';
import { lever } from '../lever.ts';

interface Memory {
  readonly steps: readonly number[]; // per segment of the roster, as of the last close; empty before the first
}

/**
 * The list price, for each kind of customer (course SG-06, SG-11: different prices attract different groups). What a
 * rise does to buying and to satisfaction is the price in mind, which the phases keep (evidence 3b, 20). Here: others
 * pay less and it shows, and a rise is news of its own.
 */
export const listPrice = lever({
  id: 'listPrice',
  family: 'pricing',
  knobs: { step: { kind: 'number', unit: 'basisPoints', per: 'segments' } },
  terms: z.strictObject({}),
  constants: z.strictObject({
    unfairAtTenth: z.number().min(0).max(1).default(0.06), // unfairness seen by those a tenth dearer (evidence 1, size chosen)
    trustAtTenth: z.number().min(0).max(20).default(1.5), // points of trust in the turn a price goes up by a tenth (chosen)
  }),
  memory: (): Memory => ({ steps: [] }),
  bill: () => [],
  act: ({ step }, { memory, rosters }, { unfairAtTenth, trustAtTenth }, dials) => {
    const segments = rosters['segments'] ?? [];
    const ratios = segments.map((segment) => 1 + (step[segment] ?? 0) / 10_000);
    const lowest = Math.min(1, ...ratios);
    const dearest = Math.max(...ratios);
    for (const [at, segment] of segments.entries()) {
      const ratio = ratios[at]!;
      if (ratio !== 1) dials.scale('price.list', ratio, segment);
      // who pays more than the cheapest sees it; where all pay the same there is nothing to see
      const gap = dearest > lowest ? 1 - Math.min(...ratios) / ratio : 0;
      if (gap > 0) dials.add('feel.unfair', 100 * unfairAtTenth * gap * gap, segment);
      const rise = ((step[segment] ?? 0) - (memory.steps[at] ?? step[segment] ?? 0)) / 1000;
      if (rise > 0) dials.add('feel.trust', -trustAtTenth * rise, segment);
    }
    return { steps: segments.map((segment) => step[segment] ?? 0) };
  },
});
