import type { WordsOf } from '../words-shape.ts';
import type { staff } from './lever.ts';

export const words: WordsOf<typeof staff.knobs> = {
  name: { 'zh-Hans': '客服人手', 'zh-Hant': '客服人手', en: 'Service staff' },
  short: { 'zh-Hans': '人手', 'zh-Hant': '人手', en: 'Staff' },
  hint: {
    'zh-Hans': '人手越紧，等得越久；新人头一期慢',
    'zh-Hant': '人手越緊，等得越久；新人頭一期慢',
    en: 'Fewer hands, longer waits; newcomers start slow',
  },
  about: {
    'zh-Hans':
      '回话、发货、处理投诉的人。人手越紧，顾客等得越久；等到满负荷，慢得更快。新来的人头一期还顶不了一个整人。',
    'zh-Hant':
      '回話、出貨、處理投訴的人。人手越緊，顧客等得越久；等到滿負荷，慢得更快。新來的人頭一期還頂不了一個整人。',
    en: 'The people who answer, pack and settle complaints. The tighter the hands, the longer people wait, and near full load it gets worse quickly. A newcomer does not do a full share of work in the first turn.',
  },
  knobs: {
    agents: {
      name: { 'zh-Hans': '人数', 'zh-Hant': '人數', en: 'People' },
      unit: { 'zh-Hans': '{n}人', 'zh-Hant': '{n}人', en: '{n}' },
    },
  },
  bills: { 'staff.wages': { 'zh-Hans': '客服工资', 'zh-Hant': '客服薪資', en: 'Service wages' } },
  refusals: {},
};
