import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import type { Audience } from '../../decide/knobs.ts';
import { FILE_STAGES } from '../../people/vocabulary.ts';
import { lever } from '../lever.ts';

/** Those who order most often, among people who came back at least once. */
function tasters(size: number): Audience {
  return {
    all: [{ file: 'stage', from: FILE_STAGES.indexOf('repeat'), to: FILE_STAGES.indexOf('loyal') }],
    order: { by: 'orders', desc: true },
    limit: size,
  };
}

/**
 * A tasting panel: regulars who try things first and say what they think (course SD-08). What is learned lasts and makes
 * the goods better; those who take part are asked how they feel.
 */
export const panel = lever({
  id: 'panel',
  family: 'information',
  knobs: { size: { kind: 'number', unit: 'people' } },
  terms: z.strictObject({
    eachCents: z.int().min(0).default(6000), // a person and turn (chosen: ¥1,200 for twenty in the scenario sheet)
  }),
  constants: z.strictObject({
    fit: z.number().min(-1).max(1).default(0.6), // being asked for advice suits regulars (chosen)
    half: z.number().positive().default(8), // people from whom half of what can be heard is heard (chosen)
    weeksToLearn: z.number().positive().default(13), // with everybody there is to hear (chosen)
    weeksToForget: z.number().positive().default(52), // chosen
    qualityPoints: z.number().min(0).max(30).default(5), // points of experience, all learned (chosen)
    accuracy: z.number().min(0).max(1).default(0.03), // of files, while it meets (chosen)
  }),
  memory: () => ({ learned: 0 }),
  bill: ({ size }, { terms }) =>
    size === 0 ? [] : [{ cents: size * terms.eachCents, minutes: {}, because: 'panel.tasting' }],
  touches: ({ size }) => (size === 0 ? [] : [tasters(size)]),
  act: ({ size }, { memory, weeks }, constants, dials, plan) => {
    const { learned } = memory;
    dials.add('serve.quality', constants.qualityPoints * learned);
    if (size === 0) return { learned: learned * exp(-weeks / constants.weeksToForget) };
    dials.add('file.accuracy', constants.accuracy);
    plan.contact(tasters(size), 'visit', 1, constants.fit);
    plan.survey(tasters(size));
    const heard = size / (size + constants.half);
    return { learned: learned + (1 - learned) * (1 - exp((-heard * weeks) / constants.weeksToLearn)) };
  },
});
