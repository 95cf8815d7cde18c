import type { WordsOf } from '../words-shape.ts';
import type { bundle } from './lever.ts';

export const words: WordsOf<typeof bundle.knobs> = {
  name: { 'zh-Hans': '套餐', 'zh-Hant': '套餐', en: 'Bundles' },
  short: { 'zh-Hans': '套餐', 'zh-Hant': '套餐', en: 'Bundles' },
  hint: {
    'zh-Hans': '篮子大一点，有一部分是提前买的',
    'zh-Hant': '籃子大一點，有一部分是提前買的',
    en: 'Bigger baskets, partly bought ahead',
  },
  about: {
    'zh-Hans':
      '几样东西配成一套，比分开买便宜。有人为它多拿几样，篮子变大；多拿的里头有一部分不过是提前买了，本来就要买这几样的人也跟着便宜，配货还多花工夫。',
    'zh-Hant':
      '幾樣東西配成一套，比分開買便宜。有人為它多拿幾樣，籃子變大；多拿的裡頭有一部分不過是提前買了，本來就要買這幾樣的人也跟著便宜，配貨還多花工夫。',
    en: 'Things sold as a set for less than their parts. Some take more because of it and baskets grow; part of that is only bought ahead, those who wanted these things anyway pay less too, and packing takes longer.',
  },
  knobs: {
    off: {
      name: { 'zh-Hans': '一套便宜多少', 'zh-Hant': '一套便宜多少', en: 'Off a set' },
      unit: { 'zh-Hans': '{zhe}折', 'zh-Hant': '{zhe}折', en: '{percent}% off' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
  },
  bills: { 'bundle.sets': { 'zh-Hans': '套餐的盒子和卡片', 'zh-Hant': '套餐的盒子和卡片', en: 'Boxes and cards' } },
  refusals: {},
};
