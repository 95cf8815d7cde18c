import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { FILE_STAGES, FILE_TICKETS } from '../../people/vocabulary.ts';
import type { Desk } from '../lever.ts';
import { lever } from '../lever.ts';

/** Those with a complaint that is open or overdue: whom it concerns, as far as the files tell. */
const CONCERNED: Audience = {
  all: [{ file: 'ticket', from: FILE_TICKETS.indexOf('open'), to: FILE_TICKETS.indexOf('overdue') }],
};
const CUSTOMERS: Audience = {
  all: [{ file: 'stage', from: FILE_STAGES.indexOf('first'), to: FILE_STAGES.indexOf('loyal') }],
};
const points = z.number().min(0).max(30);
interface Memory {
  readonly vague: number; // how much there was to say when it was said vaguely last turn, 0 to 1
}

/**
 * A word in public after something went wrong (course SC-19, SC-25). How much there is to say is read from the open
 * complaints. Said honestly it brings complaints and then trust; said vaguely it helps the rating at once, is found out
 * a turn later, and is a misleading word. Where nothing happened, either alarms people.
 */
export const statement = lever({
  id: 'statement',
  family: 'recovery',
  knobs: { tone: { kind: 'choice', of: ['none', 'vague', 'honest'] }, repay: { kind: 'number', unit: 'cents' } },
  terms: z.strictObject({
    cents: z.int().min(0).default(30_000), // to make it known (chosen)
  }),
  constants: z.strictObject({
    half: z.number().positive().default(0.03), // share of customers concerned that makes it half an incident (chosen)
    alarm: points.default(2), // points of trust where there was nothing to say (chosen)
    honestTrust: points.default(4), // chosen
    honestEase: z.number().min(0).max(4).default(0.5), // logit: now everybody knows where to turn (chosen)
    honestRating: points.default(1), // chosen
    vagueRating: points.default(2.5), // at once (chosen)
    vagueTrust: points.default(5), // a turn later (chosen)
    vagueConduct: points.default(4), // published points (chosen)
    repayTrust: points.default(2), // points, for any sum (chosen)
    repayHalfCents: z.number().positive().default(1500), // sum a head with half of that (chosen)
  }),
  memory: (): Memory => ({ vague: 0 }),
  bill: ({ tone, repay }, desk) => {
    if (tone === 'none') return [];
    const cents = desk.count(CONCERNED) * repay;
    return [
      { cents: desk.terms.cents, minutes: {}, because: 'statement.word' },
      ...(cents > 0 ? [{ cents, minutes: {}, because: 'statement.repaid' }] : []),
    ];
  },
  touches: ({ tone }) => (tone === 'none' ? [] : 'customers'),
  act: ({ tone, repay }, desk, c, dials, plan) => {
    if (desk.memory.vague > 0) dials.add('feel.trust', -c.vagueTrust * desk.memory.vague);
    if (tone === 'none') return { vague: 0 };
    const weight = incident(desk, c.half);
    dials.add('feel.trust', -c.alarm * (1 - weight));
    if (repay > 0 && plan.offer(CONCERNED, 'apology', 0) > 0) {
      dials.add('feel.trust', (c.repayTrust * weight * repay) / (repay + c.repayHalfCents));
    }
    if (tone === 'vague') {
      dials.add('talk.rating', c.vagueRating * weight);
      dials.add('account.conduct', c.vagueConduct * weight);
      return { vague: weight };
    }
    dials.add('feel.trust', c.honestTrust * weight);
    dials.add('talk.rating', c.honestRating * weight);
    dials.add('complain.ease', c.honestEase * weight);
    return { vague: 0 };
  },
});

/** How much there is to say, from nothing to all: concerned people among customers, with a half. */
function incident(desk: Desk<unknown, unknown>, half: number): number {
  const share = desk.count(CONCERNED) / Math.max(1, desk.count(CUSTOMERS));
  return share / (share + half);
}
