import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import { lever } from '../lever.ts';

const FORMS = ['none', 'page', 'shop'] as const;
type Form = (typeof FORMS)[number];
const share = z.number().min(0).max(1);

/**
 * Ordering from home (course SG-10, SH-16, SI-60): less trouble for customers, less work an order, and their files keep
 * themselves. It takes months until most use it; rivals are a click away, and nobody meets them across a counter.
 */
export const onlineChannel = lever({
  id: 'onlineChannel',
  family: 'acquisition',
  knobs: { form: { kind: 'choice', of: FORMS } },
  terms: z.strictObject({
    setUpCents: z.int().min(0).default(200_000), // when a form begins (chosen)
    pageCents: z.int().min(0).default(30_000), // a turn: what we have, and a number to ring (chosen)
    shopCents: z.int().min(0).default(110_000), // a turn: orders and payment (chosen)
  }),
  constants: z.strictObject({
    weeksToUse: z.number().positive().default(17), // until two thirds use it (chosen)
    page: share.default(0.35), // of what a shop does (chosen)
    effort: z.number().min(0).max(20).default(2.5), // points of trouble saved (chosen)
    minutes: share.default(0.3), // work of an order saved (chosen)
    accuracy: share.default(0.05), // of files that keep themselves right (chosen)
    rivals: z.number().min(0).max(2).default(0.08), // logit: comparing is easy (chosen)
    talked: share.default(0.25), // of talk about us that is lost: nobody met (chosen)
  }),
  memory: (): { readonly form: Form; readonly weeks: number } => ({ form: 'none', weeks: 0 }),
  bill: ({ form }, { terms, memory }) => {
    if (form === 'none') return [];
    const begins = form !== memory.form;
    return [
      ...(begins ? [{ cents: terms.setUpCents, minutes: {}, because: 'onlineChannel.setUp' }] : []),
      { cents: terms[`${form}Cents`], minutes: {}, because: 'onlineChannel.running' },
    ];
  },
  act: ({ form }, { memory, weeks }, c, dials) => {
    if (form === 'none') return { form, weeks: 0 };
    // who is used to the page is used to most of the shop
    const run = memory.form === 'none' ? 0 : memory.weeks;
    const used = (1 - exp(-run / c.weeksToUse)) * (form === 'shop' ? 1 : c.page);
    if (used > 0) {
      dials.add('feel.effort', -c.effort * used);
      dials.scale('serve.orderMinutes', 1 - c.minutes * used);
      dials.add('file.accuracy', c.accuracy * used);
      dials.add('rival.pull', c.rivals * used);
      dials.scale('talk.rate', 1 - c.talked * used);
    }
    return { form, weeks: run + weeks };
  },
});
