import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import { lever } from '../lever.ts';

const FORMS = ['none', 'points', 'discount', 'gift'] as const;
type Form = (typeof FORMS)[number];
interface Memory {
  readonly form: Form;
  readonly weeks: number; // how long this form has run
}
const share = z.number().min(0).max(1);

/**
 * The loyalty programme. Points tie a little and cost later; a members' discount works at once and becomes the price
 * in mind; a gift is remembered. All need time until people know of them. Light buyers respond, heavy ones collect
 * (evidence 35: the buy phase's share of wallet makes it so).
 */
export const programme = lever({
  id: 'programme',
  family: 'retention',
  knobs: { form: { kind: 'choice', of: FORMS } },
  terms: z.strictObject({
    setUpCents: z.int().min(0).default(80_000), // when a form begins (chosen)
    setUpMinutes: z.int().min(0).default(240), // chosen
    pointsBasisPoints: z.int().min(0).max(5000).default(200), // of spend, given back in points (chosen: the sheet)
    discountBasisPoints: z.int().min(0).max(5000).default(700), // off each order of a member (chosen: the sheet)
    giftCents: z.int().min(0).default(350_000), // a turn (chosen: the sheet)
  }),
  constants: z.strictObject({
    weeksToKnow: z.number().positive().default(9), // until two thirds know of it (chosen)
    pointsFelt: share.default(0.025), // generosity as felt, share of spend (chosen: a little more than it is worth)
    discountFelt: share.default(0.01), // most of it is felt as price already (chosen)
    giftFelt: share.default(0.08), // chosen: a present weighs more than points
    pointsLock: share.default(0.06), // points not yet cashed in hold people (chosen)
    giftPull: z.number().min(-1).max(0).default(-0.12), // log hazard of leaving (chosen)
    giftMood: z.number().min(0).max(20).default(1), // points a turn with a present is better (chosen)
    trustLost: z.number().min(0).max(20).default(1.5), // points, in the turn a running form is broken off (chosen)
  }),
  memory: (): Memory => ({ form: 'none', weeks: 0 }),
  bill: ({ form }, { terms, memory, rosters }) => {
    if (form === 'none') return [];
    const begins = form !== memory.form;
    const post = rosters['posts']?.[0];
    const minutes = begins && post !== undefined ? { [post]: terms.setUpMinutes } : {};
    return [
      ...(begins ? [{ cents: terms.setUpCents, minutes, because: 'programme.setUp' }] : []),
      ...(form === 'gift' ? [{ cents: terms.giftCents, minutes: {}, because: 'programme.gifts' }] : []),
    ];
  },
  act: ({ form }, { terms, memory, weeks }, constants, dials) => {
    const begins = form !== memory.form;
    const run = (begins ? 0 : memory.weeks) + weeks;
    if (begins && memory.form !== 'none') dials.add('feel.trust', -constants.trustLost);
    if (form === 'none') return { form, weeks: 0 };
    if (begins) dials.add('serve.load', terms.setUpMinutes);
    const known = 1 - exp(-run / constants.weeksToKnow);
    if (form === 'points') {
      dials.add('buy.programme', constants.pointsFelt * known);
      dials.add('buy.programmeCost', terms.pointsBasisPoints / 10_000);
      dials.add('leave.lock', constants.pointsLock * known);
    } else if (form === 'discount') {
      dials.add('buy.programme', constants.discountFelt * known);
      dials.most('price.discount', terms.discountBasisPoints / 10_000, 'member');
    } else {
      dials.add('buy.programme', constants.giftFelt * known);
      dials.add('leave.pull', constants.giftPull * known);
      dials.add('feel.mood', constants.giftMood * known);
    }
    return { form, weeks: run };
  },
});
