import type { WordsOf } from '../words-shape.ts';
import type { grading } from './lever.ts';

export const words: WordsOf<typeof grading.knobs> = {
  name: { 'zh-Hans': '客户分级', 'zh-Hant': '客戶分級', en: 'Grading' },
  short: { 'zh-Hans': '分级', 'zh-Hant': '分級', en: 'Grading' },
  hint: {
    'zh-Hans': '按销售额分，还是按真正赚到的分',
    'zh-Hant': '按銷售額分，還是按真正賺到的分',
    en: 'By what they spend, or by what is left of it',
  },
  about: {
    'zh-Hans':
      'A、B、C 级怎么排。按销售额，账上现成，不花钱；按贡献，要一家一家算清折让、成本和跑腿的工夫，费人费钱，但会发现有的大客户其实在亏。级别影响拜访、方案给谁。',
    'zh-Hant':
      'A、B、C 級怎麼排。按銷售額，帳上現成，不花錢；按貢獻，要一家一家算清折讓、成本和跑腿的工夫，費人費錢，但會發現有的大客戶其實在虧。級別影響拜訪、方案給誰。',
    en: 'How accounts are put into A, B and C. By spend is in the books already. By contribution, somebody works out discounts, costs and legwork account by account: it takes time and money, and shows that some large accounts lose money. Grades decide who is visited and planned for.',
  },
  knobs: {
    by: {
      name: { 'zh-Hans': '按什么分', 'zh-Hant': '按什麼分', en: 'Graded by' },
      of: {
        spend: { 'zh-Hans': '销售额', 'zh-Hant': '銷售額', en: 'Spend' },
        contribution: { 'zh-Hans': '贡献', 'zh-Hant': '貢獻', en: 'Contribution' },
      },
    },
  },
  bills: { 'grading.accounting': { 'zh-Hans': '成本核算', 'zh-Hant': '成本核算', en: 'cost accounting' } },
  refusals: {},
};
