import { planned } from './planned.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/** Service at any price, for every account alike: hands, visits, remedies, evenings, and never a look at the till. */
const COURSE: Course = [
  [
    1,
    {
      staff: { agents: 5 },
      care: { top: 'visit', middle: 'visit', rest: 'call', times: 2 },
      complaints: { triage: 'severity', remedy: 'payFirst' },
    },
  ],
  [4, { survey: { method: 'visit', sample: 20, every: 'quarter' } }],
  [5, { festival: { prepare: 'large', invite: true } }],
  [6, { festival: { prepare: 'none', invite: false } }],
  [7, { club: { places: 12, form: 'evenings' }, timeLimits: { serve: 1, settle: 3 } }],
  [9, { personalPlan: { people: 16 } }],
];

export const keyAccountService = planned({
  name: 'key-account-service',
  wishes: ({ turn }) => wishesAt(COURSE, turn),
  replies: () => ({
    coldPang: ['swap'],
    miao: ['slot'],
    he: ['grace'],
    geng: ['seeGift'],
    gengQuiet: ['go', 'metGift'],
    wei: ['clause'],
    ling: ['all'],
    kuang: ['stock'],
    party: ['mixed'],
    noParty: ['visit'],
    march: ['grant'],
    gu: ['jump'],
    duan: ['table'],
    heEnd: ['wait'],
    miaoWords: ['name'],
    gengWords: ['now'],
  }),
  otherwise: 'first',
  alike: () => false,
});
