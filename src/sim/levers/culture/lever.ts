import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import { lever } from '../lever.ts';

const share = z.number().min(0).max(1);
const cents = z.int().min(0);

/**
 * Whether the house is there for customers (course SJ-07, SJ-26, SJ-27, SJ-43): talked of or lived, with or without a
 * department of its own. Slow, and it helps with everything a little; a department that nobody's habits fit is one more
 * desk to pass.
 */
export const culture = lever({
  id: 'culture',
  family: 'organisation',
  knobs: { effort: { kind: 'choice', of: ['none', 'talks', 'lived'] }, department: { kind: 'switch' } },
  terms: z.strictObject({
    talksCents: cents.default(20_000), // a turn (chosen)
    livedCents: cents.default(90_000), // a turn: time of those who lead (chosen)
    departmentCents: cents.default(150_000), // a turn (chosen)
  }),
  constants: z.strictObject({
    talks: share.default(0.3), // how far talking gets (chosen)
    weeks: z.number().positive().default(39), // until two thirds live so, and forget (chosen)
    morale: z.number().min(0).max(30).default(6), // points (chosen)
    courtesy: share.default(0.06), // chosen
    process: share.default(0.2), // of smoothness: the right hand knows (chosen)
    department: share.default(0.12), // procedure, with all of the culture (chosen)
    misfit: share.default(0.06), // more work an order, with none of it (chosen)
  }),
  memory: () => ({ lived: 0 }),
  bill: ({ effort, department }, { terms }) => [
    ...(effort === 'none' ? [] : [{ cents: terms[`${effort}Cents`], minutes: {}, because: 'culture.effort' }]),
    ...(department ? [{ cents: terms.departmentCents, minutes: {}, because: 'culture.department' }] : []),
  ],
  act: ({ effort, department }, { memory, weeks }, c, dials) => {
    const { lived } = memory;
    if (lived > 0) {
      dials.add('account.morale', c.morale * lived);
      dials.add('recover.courtesy', c.courtesy * lived);
      dials.add('serve.process', c.process * lived);
    }
    if (department) {
      if (lived > 0) dials.add('recover.procedure', c.department * lived);
      dials.scale('serve.orderMinutes', 1 + c.misfit * (1 - lived));
    }
    const aim = effort === 'none' ? 0 : effort === 'talks' ? c.talks : 1;
    return { lived: lived + (1 - exp(-weeks / c.weeks)) * (aim - lived) };
  },
});
