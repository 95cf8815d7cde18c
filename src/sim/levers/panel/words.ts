import type { WordsOf } from '../words-shape.ts';
import type { panel } from './lever.ts';

export const words: WordsOf<typeof panel.knobs> = {
  name: { 'zh-Hans': '试吃团', 'zh-Hant': '試吃團', en: 'Tasting panel' },
  short: { 'zh-Hans': '试吃团', 'zh-Hant': '試吃團', en: 'Panel' },
  hint: {
    'zh-Hans': '请常客先尝先说，学到的留在货里',
    'zh-Hant': '請常客先嚐先說，學到的留在貨裡',
    en: 'Regulars taste and tell; what is learned stays',
  },
  about: {
    'zh-Hans':
      '请来得最勤的顾客试新品、说真话。他们的意见让货慢慢变好，他们自己也更像自家人。人多听得多，可翻倍的人说不出翻倍的话。',
    'zh-Hant':
      '請來得最勤的顧客試新品、說真話。他們的意見讓貨慢慢變好，他們自己也更像自家人。人多聽得多，可翻倍的人說不出翻倍的話。',
    en: 'Your most frequent customers try new things and speak frankly. The goods get better by and by, and those who take part feel at home. More people tell you more, but twice the people do not tell you twice as much.',
  },
  knobs: {
    size: {
      name: { 'zh-Hans': '人数', 'zh-Hant': '人數', en: 'People' },
      unit: { 'zh-Hans': '{n}人', 'zh-Hant': '{n}人', en: '{n}' },
      steps: { '0': { 'zh-Hans': '无', 'zh-Hant': '無', en: 'None' } },
    },
  },
  bills: { 'panel.tasting': { 'zh-Hans': '试吃团', 'zh-Hant': '試吃團', en: 'Tasting panel' } },
  refusals: {},
};
