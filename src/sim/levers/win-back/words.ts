import type { WordsOf } from '../words-shape.ts';
import type { winBack } from './lever.ts';

export const words: WordsOf<typeof winBack.knobs> = {
  name: { 'zh-Hans': '挽回', 'zh-Hant': '挽回', en: 'Win back' },
  short: { 'zh-Hans': '挽回', 'zh-Hant': '挽回', en: 'Win back' },
  hint: {
    'zh-Hans': '为事走的道歉，为价走的给券；越早越好',
    'zh-Hant': '為事走的道歉，為價走的給券；越早越好',
    en: 'Apologise to the let-down, coupons for the price-led; soon',
  },
  about: {
    'zh-Hans':
      '从档案里找很久没来的人，每期有名额。先找已知原因对得上的，再找没说过原因的。离开越久越难回来，同一个人问第二次更难。',
    'zh-Hant':
      '從檔案裡找很久沒來的人，每期有名額。先找已知原因對得上的，再找沒說過原因的。離開越久越難回來，同一個人問第二次更難。',
    en: 'People on file who have been silent for long, as many a turn as there is time for: first those whose known reason fits, then those who never said. The longer ago, the harder; harder still the second time.',
  },
  knobs: {
    way: {
      name: { 'zh-Hans': '方式', 'zh-Hant': '方式', en: 'How' },
      of: {
        none: { 'zh-Hans': '无', 'zh-Hant': '無', en: 'None' },
        call: { 'zh-Hans': '道歉电话', 'zh-Hant': '道歉電話', en: 'Apology call' },
        coupon: { 'zh-Hans': '优惠券', 'zh-Hant': '優惠券', en: 'Coupon' },
      },
    },
  },
  bills: { 'winBack.asking': { 'zh-Hans': '挽回', 'zh-Hant': '挽回', en: 'Win-back' } },
  refusals: {},
};
