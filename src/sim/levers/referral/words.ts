import type { WordsOf } from '../words-shape.ts';
import type { referral } from './lever.ts';

export const words: WordsOf<typeof referral.knobs> = {
  name: { 'zh-Hans': '老带新', 'zh-Hant': '老帶新', en: 'Referral' },
  short: { 'zh-Hans': '老带新', 'zh-Hant': '老帶新', en: 'Referral' },
  hint: {
    'zh-Hans': '满意的人才会带人来，带来一位付一位',
    'zh-Hant': '滿意的人才會帶人來，帶來一位付一位',
    en: 'Only the happy bring friends; paid for each who joins',
  },
  about: {
    'zh-Hans':
      '老顾客每带来一位新客，谢他一笔。它只放大已经有的好话：没人夸你，就没人可带。谢礼加倍，带来的人不会加倍。',
    'zh-Hant':
      '老顧客每帶來一位新客，謝他一筆。它只放大已經有的好話：沒人誇你，就沒人可帶。謝禮加倍，帶來的人不會加倍。',
    en: 'A thank-you for each new customer somebody brings. It only makes good talk louder: where nobody praises you, nobody comes. Twice the thanks does not bring twice the people.',
  },
  knobs: {
    bounty: {
      name: { 'zh-Hans': '每位谢礼', 'zh-Hant': '每位謝禮', en: 'Thanks for each' },
      unit: { 'zh-Hans': '{yuan}', 'zh-Hant': '{yuan}', en: '{yuan}' },
      steps: { '0': { 'zh-Hans': '无', 'zh-Hant': '無', en: 'None' } },
    },
  },
  bills: {},
  refusals: {},
};
