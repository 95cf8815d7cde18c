import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { FILE_STAGES } from '../../people/vocabulary.ts';
import { lever } from '../lever.ts';

const SIZES = ['none', 'small', 'large'] as const;
type Size = (typeof SIZES)[number];
const REGULARS: Audience = {
  all: [{ file: 'stage', from: FILE_STAGES.indexOf('repeat'), to: FILE_STAGES.indexOf('loyal') }],
};
const cents = z.int().min(0);
const minutes = z.int().min(0);
const least0 = z.number().min(0).max(10);

/**
 * A celebration prepared a turn ahead (course SD-18, SD-19, SJ-36): stock and plans now, guests and a rush next turn.
 * In a turn of a feast it draws crowds, in any other a few. What is prepared is held; its work comes when it comes,
 * whether there are hands or not.
 */
export const festival = lever({
  id: 'festival',
  family: 'retention',
  knobs: { prepare: { kind: 'choice', of: SIZES }, invite: { kind: 'switch' } },
  terms: z.strictObject({
    turns: z.array(z.int().min(1).max(60)).default([]), // feasts; every turn is as good as any when empty
    smallCents: cents.default(60_000), // to prepare (chosen)
    largeCents: cents.default(200_000), // chosen
    smallMinutes: minutes.default(200), // on the day (chosen)
    largeMinutes: minutes.default(700), // chosen
    inviteCents: cents.default(20_000), // cards to regulars, with what is prepared (chosen)
  }),
  constants: z.strictObject({
    ordinary: z.number().min(0).max(1).default(0.3), // of its effect, in a turn that is no feast (chosen)
    smallPull: least0.default(0.06), // logit of share of wallet (chosen)
    largePull: least0.default(0.14), // chosen
    smallReach: least0.default(0.15), // more strangers (chosen)
    largeReach: least0.default(0.5), // chosen
    mood: least0.default(1.5), // points, for everybody who orders (chosen)
    fit: z.number().min(-1).max(1).default(0.7), // of an invitation (chosen)
  }),
  memory: (): { readonly ready: Size; readonly invited: number } => ({ ready: 'none', invited: 0 }),
  bill: ({ prepare, invite }, { terms, memory, rosters }) => {
    const post = rosters['posts']?.[0];
    const day = memory.ready === 'none' ? 0 : terms[`${memory.ready}Minutes`];
    const lines = [];
    if (prepare !== 'none') {
      const cents = terms[`${prepare}Cents`] + (invite ? terms.inviteCents : 0);
      lines.push({ cents, minutes: {}, because: 'festival.preparing' });
    }
    if (day > 0 && post !== undefined) lines.push({ cents: 0, minutes: { [post]: day }, because: 'festival.day' });
    return lines;
  },
  touches: ({ prepare, invite }) => (prepare === 'none' ? [] : invite ? [REGULARS] : 'customers'),
  act: ({ prepare, invite }, { turn, terms, memory }, c, dials, plan) => {
    const { ready, invited } = memory;
    if (ready !== 'none') {
      const part = terms.turns.length === 0 || terms.turns.includes(turn) ? 1 : c.ordinary;
      dials.add('serve.load', terms[`${ready}Minutes`]);
      dials.add('buy.pull', part * c[`${ready}Pull`]);
      dials.scale('attract.reach', 1 + part * c[`${ready}Reach`]);
      dials.add('feel.mood', part * c.mood);
      if (invited === 1) plan.contact(REGULARS, 'message', 1, c.fit);
    }
    return { ready: prepare, invited: prepare !== 'none' && invite ? 1 : 0 };
  },
});
