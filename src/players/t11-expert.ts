import { planned } from './planned.ts';
import { keyAccountReplies } from './t11-replies.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/** The best plan known: see who feeds the firm, visit them, bid what can be kept, promise last and only to settle. */
const COURSE: Course = [
  [
    1,
    {
      bid: { price: 0 }, // named first, so that on its day it takes the first change: a tender waits for nobody
      staff: { agents: 4 },
      survey: { method: 'phone', sample: 20, every: 'quarter' },
      complaints: { triage: 'severity', remedy: 'resendCoupon' },
    },
  ],
  [2, { care: { top: 'visit', middle: 'call', rest: 'none', times: 1 }, grading: { by: 'contribution' } }],
  [
    4,
    {
      contactOwner: { owner: true, log: 'shared' },
      club: { places: 8, form: 'evenings' },
    },
  ],
  [5, { festival: { prepare: 'small', invite: true }, bid: { price: 88, clause: 'penalty' } }],
  [6, { festival: { prepare: 'none', invite: false }, bid: { price: 0 } }],
  [7, { timeLimits: { serve: 0, settle: 3 } }],
  [8, { bid: { price: 88, clause: 'penalty' } }],
  [9, { bid: { price: 0 }, personalPlan: { people: 4 } }],
];

export const keyAccountExpert = planned({
  name: 'key-account-expert',
  wishes: ({ turn }) => wishesAt(COURSE, turn),
  replies: keyAccountReplies,
  otherwise: 'first',
  alike: () => false,
});
