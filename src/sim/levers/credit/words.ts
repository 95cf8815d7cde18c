import type { WordsOf } from '../words-shape.ts';
import type { credit } from './lever.ts';

export const words: WordsOf<typeof credit.knobs> = {
  name: { 'zh-Hans': '账期与额度', 'zh-Hant': '帳期與額度', en: 'Credit' },
  short: { 'zh-Hans': '账期', 'zh-Hant': '帳期', en: 'Credit' },
  hint: {
    'zh-Hans': '放得久卖得多，也更可能收不回来',
    'zh-Hant': '放得久賣得多，也更可能收不回來',
    en: 'Longer credit sells more, and more is never paid',
  },
  about: {
    'zh-Hans':
      '在各家谈好的账期上统一加减几天，再定一家最多能欠几个月的货款。账期长，订得多，钱回得慢，倒账也多；缩短账期，人家要多费事，也会觉得不被信任；欠到额度就先停单，等付了再发。',
    'zh-Hant':
      '在各家談好的帳期上統一加減幾天，再定一家最多能欠幾個月的貨款。帳期長，訂得多，錢回得慢，倒帳也多；縮短帳期，人家要多費事，也會覺得不被信任；欠到額度就先停單，等付了再發。',
    en: 'Days added to, or taken from, what was agreed with each business, and how many months of orders one may owe. Longer credit sells more, but money comes later and more of it never; shorter credit is a nuisance and reads as distrust. At the limit, orders are held until something is paid.',
  },
  knobs: {
    days: {
      name: { 'zh-Hans': '账期加减', 'zh-Hant': '帳期加減', en: 'Days on top' },
      unit: { 'zh-Hans': '{n}天', 'zh-Hant': '{n}天', en: '{n} days' },
      steps: { '0': { 'zh-Hans': '照约定', 'zh-Hant': '照約定', en: 'As agreed' } },
    },
    limit: {
      name: { 'zh-Hans': '最多欠', 'zh-Hant': '最多欠', en: 'May owe' },
      unit: { 'zh-Hans': '{n}个月货款', 'zh-Hant': '{n}個月貨款', en: '{n} months’ orders' },
      steps: { '0': { 'zh-Hans': '不设限', 'zh-Hant': '不設限', en: 'No limit' } },
    },
  },
  bills: { 'credit.watch': { 'zh-Hans': '盯账', 'zh-Hant': '盯帳', en: 'watching what is owed' } },
  refusals: {},
};
