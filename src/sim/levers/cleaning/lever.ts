import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import type { Audience } from '../../decide/knobs.ts';
import type { Desk } from '../lever.ts';
import { lever } from '../lever.ts';

const ON_FILE: Audience = { all: [] };
const terms = z.strictObject({
  handMinutes: z.number().min(0).max(60).default(1), // a file (chosen)
  systemCents: z.int().min(0).default(40), // a file (chosen)
});
type Terms = z.infer<typeof terms>;

/**
 * Going through the files: who has moved, who stands there twice (course SI-37, SI-42, SI-44). Right files make contacts
 * meet the right moment and find the right cause. They go wrong again by themselves. By hand it takes time and one in
 * five stays wrong; a system costs money.
 */
export const cleaning = lever({
  id: 'cleaning',
  family: 'information',
  knobs: { part: { kind: 'number', unit: 'basisPoints' }, by: { kind: 'choice', of: ['hand', 'system'] } },
  terms,
  constants: z.strictObject({
    accuracy: z.number().min(0).max(1).default(0.14), // of files made right, all of them gone through (chosen)
    hand: z.number().min(0).max(1).default(0.8), // of those gone through that are right afterwards (chosen)
    system: z.number().min(0).max(1).default(0.95), // chosen
    weeks: z.number().positive().default(26), // in which two thirds of the gain is lost (chosen)
  }),
  memory: () => ({ clean: 0 }),
  bill: (decision, desk) => {
    const files = filesOf(decision.part, desk);
    if (files === 0) return [];
    const post = desk.rosters['posts']?.[0];
    const byHand = decision.by === 'hand';
    const minutes = byHand && post !== undefined ? { [post]: Math.round(files * desk.terms.handMinutes) } : {};
    return [{ cents: byHand ? 0 : files * desk.terms.systemCents, minutes, because: 'cleaning.files' }];
  },
  act: ({ part, by }, desk, c, dials) => {
    const { clean } = desk.memory;
    if (clean > 0) dials.add('file.accuracy', c.accuracy * clean);
    if (by === 'hand' && part > 0) dials.add('serve.load', Math.round(filesOf(part, desk) * desk.terms.handMinutes));
    const left = clean * exp(-desk.weeks / c.weeks);
    return { clean: left + (1 - left) * ((part / 10_000) * c[by]) };
  },
});

const filesOf = (part: number, { count }: Desk<Terms, unknown>): number =>
  part === 0 ? 0 : Math.round((count(ON_FILE) * part) / 10_000);
