import type { WordsOf } from '../words-shape.ts';
import type { bid } from './lever.ts';

export const words: WordsOf<typeof bid.knobs> = {
  name: { 'zh-Hans': '投标', 'zh-Hant': '投標', en: 'Bid' },
  short: { 'zh-Hans': '投标', 'zh-Hant': '投標', en: 'Bid' },
  hint: {
    'zh-Hans': '报得低容易中，中了就得按这个价做下去',
    'zh-Hant': '報得低容易中，中了就得按這個價做下去',
    en: 'A low price wins, and then holds for the contract',
  },
  about: {
    'zh-Hans':
      '这一期开标的项目报什么价、写什么条款。评标看价格、口碑、条款和交情。报得低容易中，可合同期里都是这个价；条款写得硬，好看，也要真金白银和人手去兑现。不报价就是不投。',
    'zh-Hant':
      '這一期開標的項目報什麼價、寫什麼條款。評標看價格、口碑、條款和交情。報得低容易中，可合約期裡都是這個價；條款寫得硬，好看，也要真金白銀和人手去兌現。不報價就是不投。',
    en: 'What to ask, and promise, in tenders that are opened this turn. Price, what people say of us, clauses and the relationship decide. A low price wins more often and then holds for the whole contract; strong clauses look well and take money and hands to keep. No price means no bid.',
  },
  knobs: {
    price: {
      name: { 'zh-Hans': '报价', 'zh-Hant': '報價', en: 'Price' },
      unit: { 'zh-Hans': '牌价的{n}%', 'zh-Hant': '牌價的{n}%', en: '{n}% of list' },
      steps: { '0': { 'zh-Hans': '不投', 'zh-Hant': '不投', en: 'No bid' } },
    },
    clause: {
      name: { 'zh-Hans': '条款', 'zh-Hant': '條款', en: 'Clause' },
      of: {
        none: { 'zh-Hans': '照范本', 'zh-Hant': '照範本', en: 'Standard' },
        onTime: { 'zh-Hans': '保准时', 'zh-Hant': '保準時', en: 'On time' },
        penalty: { 'zh-Hans': '误期赔付', 'zh-Hant': '誤期賠付', en: 'Penalty' },
      },
    },
  },
  bills: { 'bid.papers': { 'zh-Hans': '做标书', 'zh-Hant': '做標書', en: 'bid papers' } },
  refusals: {},
};
