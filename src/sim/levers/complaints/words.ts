import type { WordsOf } from '../words-shape.ts';
import type { complaints } from './lever.ts';

export const words: WordsOf<typeof complaints.knobs> = {
  name: { 'zh-Hans': '投诉规矩', 'zh-Hant': '投訴規矩', en: 'Complaint rule' },
  short: { 'zh-Hans': '投诉', 'zh-Hant': '投訴', en: 'Complaints' },
  hint: {
    'zh-Hans': '先办谁、给什么；按办结的单子付钱',
    'zh-Hant': '先辦誰、給什麼；按辦結的單子付錢',
    en: 'Who comes first and what is given; paid case by case',
  },
  about: {
    'zh-Hans':
      '人手不够时先办谁的，以及办的时候给什么。给得越多越容易了结，也越容易招来不实的索赔。先办老客，新客等着会觉得不公。',
    'zh-Hant':
      '人手不夠時先辦誰的，以及辦的時候給什麼。給得越多越容易了結，也越容易招來不實的索賠。先辦老客，新客等著會覺得不公。',
    en: 'Whose case comes first when hands are short, and what is given. Giving more settles more, and invites claims that are not true. When old customers go first, new ones find it unfair.',
  },
  knobs: {
    triage: {
      name: { 'zh-Hans': '次序', 'zh-Hant': '次序', en: 'Order' },
      of: {
        arrival: { 'zh-Hans': '先来先办', 'zh-Hant': '先來先辦', en: 'First come' },
        severity: { 'zh-Hans': '先急后缓', 'zh-Hant': '先急後緩', en: 'Urgent first' },
        value: { 'zh-Hans': '先老后新', 'zh-Hant': '先老後新', en: 'Regulars first' },
      },
    },
    remedy: {
      name: { 'zh-Hans': '补救', 'zh-Hant': '補救', en: 'Remedy' },
      of: {
        apology: { 'zh-Hans': '道歉', 'zh-Hant': '道歉', en: 'Apology' },
        resend: { 'zh-Hans': '补发', 'zh-Hant': '補發', en: 'Send again' },
        resendCoupon: { 'zh-Hans': '补发+券', 'zh-Hant': '補發+券', en: 'Again + coupon' },
        payFirst: { 'zh-Hans': '先赔后查', 'zh-Hant': '先賠後查', en: 'Pay, then check' },
      },
    },
  },
  bills: {},
  refusals: {},
};
