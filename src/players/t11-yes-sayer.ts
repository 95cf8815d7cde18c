import { planned } from './planned.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/** Says yes to the largest: lower, later, and whatever else; everybody else comes after. */
const COURSE: Course = [
  [1, { care: { top: 'visit', middle: 'none', rest: 'none', times: 2 }, complaints: { triage: 'value' } }],
  [4, { credit: { days: 30, limit: 0 } }],
  [5, { bid: { price: 82, clause: 'none' } }],
  [6, { bid: { price: 0 } }],
  [7, { club: { places: 4, form: 'evenings' } }],
  [8, { bid: { price: 82, clause: 'none' } }],
  [9, { bid: { price: 0 } }],
];

export const yesSayer = planned({
  name: 'yes-sayer',
  wishes: ({ turn }) => wishesAt(COURSE, turn),
  replies: () => ({
    coldPang: ['grant'],
    miao: ['free'],
    he: ['grace'],
    geng: ['seeGift'],
    gengQuiet: ['ring'],
    wei: ['dinner'],
    ling: ['days'],
    kuang: ['stock'],
    party: ['turnover'],
    noParty: ['budget'],
    march: ['grant'],
    gu: ['jump'],
    duan: ['price'],
    heEnd: ['settle'],
    miaoWords: ['pay'],
    gengWords: ['crane'],
  }),
  otherwise: 'first',
  alike: () => false,
});
