import type { WordsOf } from '../words-shape.ts';
import type { promotion } from './lever.ts';

export const words: WordsOf<typeof promotion.knobs> = {
  name: { 'zh-Hans': '促销', 'zh-Hant': '促銷', en: 'Sale' },
  short: { 'zh-Hans': '促销', 'zh-Hant': '促銷', en: 'Sale' },
  hint: {
    'zh-Hans': '这一期多卖；便宜过的价，顾客会记住',
    'zh-Hant': '這一期多賣；便宜過的價，顧客會記住',
    en: 'Sells more now; people remember the low price',
  },
  about: {
    'zh-Hans':
      '一期的降价，可以给所有人、首单或老客。多卖的有一部分是提前囤的；卖过的低价会变成顾客心里的价；只便宜新客，老客听见了会不平。和别的优惠不叠加，按最低的价算。',
    'zh-Hant':
      '一期的降價，可以給所有人、首單或老客。多賣的有一部分是提前囤的；賣過的低價會變成顧客心裡的價；只便宜新客，老客聽見了會不平。和別的優惠不疊加，按最低的價算。',
    en: 'One turn of lower prices, for everybody, for first orders or for regulars. Part of what sells is bought ahead; the low price becomes the price in mind; and regulars mind when only newcomers pay less. Offers do not add up: the lowest price counts.',
  },
  knobs: {
    depth: {
      name: { 'zh-Hans': '力度', 'zh-Hant': '力度', en: 'Discount' },
      unit: { 'zh-Hans': '{zhe}折', 'zh-Hant': '{zhe}折', en: '{percent}% off' },
      steps: { '0': { 'zh-Hans': '不促', 'zh-Hant': '不促', en: 'None' } },
    },
    whom: {
      name: { 'zh-Hans': '给谁', 'zh-Hant': '給誰', en: 'For whom' },
      of: {
        all: { 'zh-Hans': '所有人', 'zh-Hant': '所有人', en: 'Everybody' },
        first: { 'zh-Hans': '首单', 'zh-Hant': '首單', en: 'First orders' },
        regulars: { 'zh-Hans': '老客', 'zh-Hant': '老客', en: 'Regulars' },
      },
    },
  },
  bills: {},
  refusals: {},
};
