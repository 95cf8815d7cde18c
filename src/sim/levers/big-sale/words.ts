import type { WordsOf } from '../words-shape.ts';
import type { bigSale } from './lever.ts';

export const words: WordsOf<typeof bigSale.knobs> = {
  name: { 'zh-Hans': '大促方案', 'zh-Hant': '大促方案', en: 'Big Sale plan' },
  short: { 'zh-Hans': '大促', 'zh-Hant': '大促', en: 'Big Sale' },
  hint: {
    'zh-Hans': '只在大促那一期生效，可以早早定好',
    'zh-Hant': '只在大促那一期生效，可以早早定好',
    en: 'Acts in the turn of the Big Sale only; plan it early',
  },
  about: {
    'zh-Hans': '大促那天卖多低、限多少单、要不要先告诉老客。越低来的人越多，也越挤；限单挤得住，老客得先知道才抢得到。',
    'zh-Hant': '大促那天賣多低、限多少單、要不要先告訴老客。越低來的人越多，也越擠；限單擠得住，老客得先知道才搶得到。',
    en: 'How low, for how many orders, and whether regulars hear first. Lower brings more people and a longer queue; a limit holds the queue, and regulars only get a share if they knew.',
  },
  knobs: {
    depth: {
      name: { 'zh-Hans': '力度', 'zh-Hant': '力度', en: 'Discount' },
      unit: { 'zh-Hans': '{zhe}折', 'zh-Hant': '{zhe}折', en: '{percent}% off' },
      steps: { '0': { 'zh-Hans': '原价', 'zh-Hant': '原價', en: 'List price' } },
    },
    limit: {
      name: { 'zh-Hans': '限单', 'zh-Hant': '限單', en: 'Limit' },
      unit: { 'zh-Hans': '{n}单', 'zh-Hant': '{n}單', en: '{n} orders' },
      steps: { '0': { 'zh-Hans': '不限', 'zh-Hant': '不限', en: 'No limit' } },
    },
    notice: {
      name: { 'zh-Hans': '先告诉老客', 'zh-Hant': '先告訴老客', en: 'Tell regulars first' },
      on: { 'zh-Hans': '告诉', 'zh-Hant': '告訴', en: 'Yes' },
      off: { 'zh-Hans': '不告诉', 'zh-Hant': '不告訴', en: 'No' },
    },
  },
  bills: { 'bigSale.notice': { 'zh-Hans': '大促通知', 'zh-Hant': '大促通知', en: 'Big Sale notice' } },
  refusals: {},
};
