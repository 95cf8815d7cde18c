import type { WordsOf } from '../words-shape.ts';
import type { returnVisits } from './lever.ts';

export const words: WordsOf<typeof returnVisits.knobs> = {
  name: { 'zh-Hans': '上门回访', 'zh-Hant': '上門回訪', en: 'Return visits' },
  short: { 'zh-Hans': '回访三步', 'zh-Hant': '回訪三步', en: 'Visits' },
  hint: {
    'zh-Hans': '准备、拜访、跟进，三步少一步都可惜',
    'zh-Hant': '準備、拜訪、跟進，三步少一步都可惜',
    en: 'Prepare, visit, follow up: each step counts',
  },
  about: {
    'zh-Hans':
      '上门看看顾客，问一问，记下来。先看过档案再去，谈的是他的事；空手去，谈的是我们的事。去了就会答应些什么，下一期要有回音；没有回音，比不去还糟。',
    'zh-Hant':
      '上門看看顧客，問一問，記下來。先看過檔案再去，談的是他的事；空手去，談的是我們的事。去了就會答應些什麼，下一期要有回音；沒有回音，比不去還糟。',
    en: 'Going to see people, asking, writing it down. Having read the file, the talk is about them; otherwise it is about us. A visit ends with something they will hear about next turn; silence then is worse than no visit.',
  },
  knobs: {
    visits: {
      name: { 'zh-Hans': '看多少人', 'zh-Hant': '看多少人', en: 'Visits' },
      unit: { 'zh-Hans': '{n}位', 'zh-Hant': '{n}位', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
    whom: {
      name: { 'zh-Hans': '看谁', 'zh-Hant': '看誰', en: 'Whom' },
      of: {
        complained: { 'zh-Hans': '投诉办结的', 'zh-Hant': '投訴辦結的', en: 'Complaint settled' },
        new: { 'zh-Hans': '头一回来的', 'zh-Hant': '頭一回來的', en: 'First order only' },
        quiet: { 'zh-Hans': '久不来的', 'zh-Hant': '久不來的', en: 'Gone quiet' },
      },
    },
    prepare: {
      name: { 'zh-Hans': '去之前', 'zh-Hant': '去之前', en: 'Before' },
      on: { 'zh-Hans': '先看档案', 'zh-Hant': '先看檔案', en: 'Read the file' },
      off: { 'zh-Hans': '直接去', 'zh-Hant': '直接去', en: 'Just go' },
    },
    followUp: {
      name: { 'zh-Hans': '上期看过的人', 'zh-Hant': '上期看過的人', en: 'Those visited last turn' },
      on: { 'zh-Hans': '给回音', 'zh-Hant': '給回音', en: 'Get an answer' },
      off: { 'zh-Hans': '不再跟进', 'zh-Hant': '不再跟進', en: 'Hear nothing' },
    },
  },
  bills: {
    'returnVisits.visits': { 'zh-Hans': '上门回访', 'zh-Hant': '上門回訪', en: 'Visits' },
    'returnVisits.followUps': { 'zh-Hans': '回访跟进', 'zh-Hant': '回訪跟進', en: 'Follow-ups' },
  },
  refusals: {},
};
