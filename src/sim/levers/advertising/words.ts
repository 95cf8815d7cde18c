import type { WordsOf } from '../words-shape.ts';
import type { advertising } from './lever.ts';

export const words: WordsOf<typeof advertising.knobs> = {
  name: { 'zh-Hans': '广告', 'zh-Hant': '廣告', en: 'Advertising' },
  short: { 'zh-Hans': '广告', 'zh-Hant': '廣告', en: 'Ads' },
  hint: {
    'zh-Hans': '花得越多多得越少；话说大了，指望也大',
    'zh-Hant': '花得越多多得越少；話說大了，指望也大',
    en: 'Each yuan brings less; big words raise hopes',
  },
  about: {
    'zh-Hans':
      '让人知道有这么一家店。花的钱会留一阵子，多花一倍多不了一倍的人，不花也不会一个都不来。话说得满，来的人多，指望也高，落空了算说大话；照实说，来的人少些，却合得来。',
    'zh-Hant':
      '讓人知道有這麼一家店。花的錢會留一陣子，多花一倍多不了一倍的人，不花也不會一個都不來。話說得滿，來的人多，指望也高，落空了算說大話；照實說，來的人少些，卻合得來。',
    en: 'Letting people know the shop is there. What is spent lingers; twice the money does not bring twice the people, and none does not mean nobody. Big words bring more, who expect more, and count as misleading. Honest ones bring fewer, who suit.',
  },
  knobs: {
    spend: {
      name: { 'zh-Hans': '一期花多少', 'zh-Hant': '一期花多少', en: 'A turn' },
      unit: { 'zh-Hans': '{yuan}', 'zh-Hant': '{yuan}', en: '{yuan}' },
      steps: { '0': { 'zh-Hans': '不打', 'zh-Hant': '不打', en: 'None' } },
    },
    message: {
      name: { 'zh-Hans': '说什么', 'zh-Hant': '說什麼', en: 'What is said' },
      of: {
        plain: { 'zh-Hans': '平常介绍', 'zh-Hant': '平常介紹', en: 'The usual' },
        honest: { 'zh-Hans': '照实说', 'zh-Hant': '照實說', en: 'As it is' },
        big: { 'zh-Hans': '往大里说', 'zh-Hant': '往大裡說', en: 'Big words' },
      },
    },
  },
  bills: { 'advertising.spend': { 'zh-Hans': '广告费', 'zh-Hant': '廣告費', en: 'Advertising' } },
  refusals: {},
};
