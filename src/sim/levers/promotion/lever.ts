import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { FILE_STAGES, STANDINGS } from '../../people/vocabulary.ts';
import { lever } from '../lever.ts';

const TO_WHOM = { all: STANDINGS, first: ['first'], regulars: ['returning', 'member'] } as const satisfies Record<
  string,
  readonly (typeof STANDINGS)[number][]
>;

const stages = (from: (typeof FILE_STAGES)[number], to: (typeof FILE_STAGES)[number]): readonly Audience[] => [
  { all: [{ file: 'stage', from: FILE_STAGES.indexOf(from), to: FILE_STAGES.indexOf(to) }] },
];
/** The same as the files tell it. */
const FILED = { all: 'customers', first: stages('first', 'first'), regulars: stages('repeat', 'loyal') } as const;

/**
 * A month's sale: how deep and for whom. It costs nothing to announce; what it costs comes later, when the price has
 * become the price in mind, pantries are full and regulars compare (evidence 1, 3b, 20: the phases' own equations).
 */
export const promotion = lever({
  id: 'promotion',
  family: 'pricing',
  knobs: {
    depth: { kind: 'number', unit: 'basisPoints' },
    whom: { kind: 'choice', of: ['all', 'first', 'regulars'] },
  },
  terms: z.strictObject({}),
  constants: z.strictObject({
    bannerUnfair: z.number().min(0).max(5).default(1), // visible unfairness a unit of discount for strangers only (chosen)
  }),
  memory: () => null,
  bill: () => [],
  touches: ({ depth, whom }) => (depth === 0 ? [] : FILED[whom]),
  act: ({ depth, whom }, _desk, constants, dials) => {
    if (depth === 0) return null;
    const share = depth / 10_000;
    for (const standing of TO_WHOM[whom]) dials.most('price.discount', share, standing);
    if (whom === 'first') dials.add('feel.unfair', constants.bannerUnfair * share);
    return null;
  },
});
