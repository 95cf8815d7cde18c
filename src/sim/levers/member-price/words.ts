import type { WordsOf } from '../words-shape.ts';
import type { memberPrice } from './lever.ts';

export const words: WordsOf<typeof memberPrice.knobs> = {
  name: { 'zh-Hans': '会员价', 'zh-Hant': '會員價', en: "Members' price" },
  short: { 'zh-Hans': '会员价', 'zh-Hant': '會員價', en: 'Member price' },
  hint: {
    'zh-Hans': '会员每单便宜；别人看得见这个差价',
    'zh-Hant': '會員每單便宜；別人看得見這個差價',
    en: 'Members pay less on every order; others see it',
  },
  about: {
    'zh-Hans':
      '会员每一单都便宜一点。会员觉得被当自己人，别人看着差价不舒服；差得越大，越不舒服。便宜的价也会变成会员心里的价。',
    'zh-Hant':
      '會員每一單都便宜一點。會員覺得被當自己人，別人看著差價不舒服；差得越大，越不舒服。便宜的價也會變成會員心裡的價。',
    en: 'Members pay a little less each time and feel they belong. Others see the gap and mind it, the more the wider it is. And the lower price becomes the price members have in mind.',
  },
  knobs: {
    off: {
      name: { 'zh-Hans': '便宜多少', 'zh-Hant': '便宜多少', en: 'How much less' },
      unit: { 'zh-Hans': '−{percent}%', 'zh-Hant': '−{percent}%', en: '−{percent}%' },
      steps: { '0': { 'zh-Hans': '无', 'zh-Hant': '無', en: 'None' } },
    },
  },
  bills: {},
  refusals: {},
};
