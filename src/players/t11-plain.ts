import { planned } from './planned.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/** Somebody sensible without a theory: one more at the desk, worst complaints first, a limit, a small party. */
const COURSE: Course = [
  [1, { staff: { agents: 4 }, complaints: { triage: 'severity', remedy: 'resend' } }],
  [4, { credit: { days: 0, limit: 5 } }],
  [5, { festival: { prepare: 'small', invite: false }, bid: { price: 94, clause: 'none' } }],
  [6, { festival: { prepare: 'none' }, bid: { price: 0 } }],
  [9, { care: { top: 'call' } }],
];

export const plainKeyAccounts = planned({
  name: 'plain-key-accounts',
  wishes: ({ turn }) => wishesAt(COURSE, turn),
  replies: () => ({
    coldPang: ['swap'],
    miao: ['proof'],
    he: ['plan'],
    geng: ['seeWhy'],
    gengQuiet: ['ring'],
    wei: ['public'],
    ling: ['all'],
    kuang: ['weekly'],
    party: ['mixed'],
    noParty: ['budget'],
    march: ['swap'],
    gu: ['data'],
    duan: ['clause'],
    heEnd: ['settle'],
    miaoWords: ['true'],
    gengWords: ['why'],
  }),
  otherwise: 'first',
  alike: () => false,
});
