import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import type { Audience } from '../../decide/knobs.ts';
import { FILE_STAGES } from '../../people/vocabulary.ts';
import { lever } from '../lever.ts';

const DEPTHS = ['none', 'groups', 'patterns'] as const;
const KNOWN: Audience = {
  all: [{ file: 'stage', from: FILE_STAGES.indexOf('first'), to: FILE_STAGES.indexOf('silent') }],
};
const AGREED: Audience = { all: [...KNOWN.all, { file: 'field.consent', from: 1 }] };
const share = z.number().min(0).max(1);

/**
 * Finding what lies in the files (course SI-23, SI-28, SH-02, SH-06): groups, or patterns of what goes with what. It
 * learns for months, knows better whom to call on, makes contacts personal, and sells a little more, to those of whom
 * it may. With nothing on file there is nothing to find.
 */
export const mining = lever({
  id: 'mining',
  family: 'information',
  knobs: { depth: { kind: 'choice', of: DEPTHS } },
  terms: z.strictObject({
    groupsCents: z.int().min(0).default(50_000), // a turn (chosen)
    patternsCents: z.int().min(0).default(160_000), // chosen
  }),
  constants: z.strictObject({
    weeks: z.number().positive().default(13), // until two thirds are learnt, and forgotten (chosen)
    groups: share.default(0.4), // of what patterns would find (chosen)
    aim: share.default(0.25), // of calls that find who fits, knowingly (chosen)
    personal: share.default(0.5), // fit gained where all is on file (chosen)
    basket: share.default(0.06), // more in a basket, had everybody agreed (chosen)
  }),
  memory: () => ({ learnt: 0 }),
  bill: ({ depth }, { terms }) =>
    depth === 'none' ? [] : [{ cents: terms[`${depth}Cents`], minutes: {}, because: 'mining.work' }],
  act: ({ depth }, { memory, weeks, count }, c, dials) => {
    const { learnt } = memory;
    if (depth !== 'none' && learnt > 0) {
      const may = count(AGREED) / Math.max(1, count(KNOWN));
      dials.add('attract.aim', c.aim * learnt);
      dials.add('contact.personal', c.personal * learnt);
      if (may > 0) dials.scale('buy.basket', 1 + c.basket * learnt * may);
    }
    const aim = depth === 'none' ? 0 : depth === 'groups' ? c.groups : 1;
    return { learnt: learnt + (1 - exp(-weeks / c.weeks)) * (aim - learnt) };
  },
});
