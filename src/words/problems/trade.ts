import type { Saying } from './saying.ts';

/** Businesses: their terms, tenders, what can be agreed with them. */
export const tradeSayings = {
  'cast.noTrade': {
    what: {
      'zh-Hans': '客群“{segment}”没有 trade，它的人谈不了价格、账期和关系等级',
      'zh-Hant': '客群「{segment}」沒有 trade，它的人談不了價格、帳期和關係等級',
      en: 'the segment “{segment}” has no trade, so nobody in it has a price, a term or a level of their own',
    },
    fix: {
      'zh-Hans': '给这个客群写 trade，或去掉这一项',
      'zh-Hant': '給這個客群寫 trade，或去掉這一項',
      en: 'give the segment a trade, or take this out',
    },
  },
  'tender.outside': {
    what: {
      'zh-Hans': '客群“{segment}”连潜在客户一共 {people} 位，没有第 {at} 位（从 0 数）',
      'zh-Hant': '客群「{segment}」連潛在客戶一共 {people} 位，沒有第 {at} 位（從 0 數）',
      en: 'the segment “{segment}” has {people} customers and prospects, none of them is number {at}, counted from 0',
    },
    fix: { 'zh-Hans': '写小于 {people} 的数', 'zh-Hant': '寫小於 {people} 的數', en: 'write a number below {people}' },
  },
  'tender.backwards': {
    what: {
      'zh-Hans': '第 {opens} 期招标，第 {decides} 期就开标，顺序反了',
      'zh-Hant': '第 {opens} 期招標，第 {decides} 期就開標，順序反了',
      en: 'the tender opens in turn {opens} and is decided in turn {decides}, which is backwards',
    },
    fix: {
      'zh-Hans': 'decides 写 {opens} 或更大',
      'zh-Hant': 'decides 寫 {opens} 或更大',
      en: 'write {opens} or more for decides',
    },
  },
  'tender.noTrade': {
    what: {
      'zh-Hans': '客群“{segment}”没有 trade，不能招标',
      'zh-Hant': '客群「{segment}」沒有 trade，不能招標',
      en: 'the segment “{segment}” has no trade, so nobody in it can put a contract out to tender',
    },
    fix: { 'zh-Hans': '给这个客群写 trade', 'zh-Hant': '給這個客群寫 trade', en: 'give the segment a trade' },
  },
  'outcome.noTrade': {
    what: {
      'zh-Hans': '没有一个客群有 trade，谈不了价格和账期',
      'zh-Hant': '沒有一個客群有 trade，談不了價格和帳期',
      en: 'no segment has a trade, so there is nobody to agree on terms with',
    },
    fix: {
      'zh-Hans': '给对方的客群写 trade，或换别的后果',
      'zh-Hant': '給對方的客群寫 trade，或換別的後果',
      en: 'give their segment a trade, or choose another outcome',
    },
  },
} as const satisfies Readonly<Record<string, Saying>>;
