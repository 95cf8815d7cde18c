import { planned } from './planned.ts';
import { keyAccountReplies } from './t11-replies.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/** The best plan known: see who feeds the firm, visit them, lend with an edge, bid what can be kept, promise last. */
const COURSE: Course = [
  [
    1,
    {
      grading: { by: 'contribution' },
      care: { top: 'visit', middle: 'call', rest: 'none', times: 1 },
      staff: { agents: 4 },
    },
  ],
  [2, { complaints: { triage: 'severity', remedy: 'resendCoupon' } }],
  [
    4,
    {
      credit: { days: 0, limit: 4 },
      survey: { method: 'phone', sample: 20, every: 'quarter' },
      contactOwner: { owner: true, log: 'shared' },
    },
  ],
  [5, { festival: { prepare: 'large', invite: true }, bid: { price: 88, clause: 'onTime' } }],
  [6, { festival: { prepare: 'none', invite: false }, bid: { price: 0 } }],
  [7, { club: { places: 12, form: 'evenings' }, timeLimits: { serve: 3, settle: 5 } }],
  [8, { bid: { price: 88, clause: 'onTime' } }],
  [9, { bid: { price: 0 }, personalPlan: { people: 8 } }],
];

export const keyAccountExpert = planned({
  name: 'key-account-expert',
  wishes: ({ turn }) => wishesAt(COURSE, turn),
  replies: keyAccountReplies,
  otherwise: 'first',
  alike: () => false,
});
