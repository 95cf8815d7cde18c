import type { WordsOf } from '../words-shape.ts';
import type { marketMix } from './lever.ts';

export const words: WordsOf<typeof marketMix.knobs> = {
  name: { 'zh-Hans': '推与拉', 'zh-Hant': '推與拉', en: 'Push or pull' },
  short: { 'zh-Hans': '推与拉', 'zh-Hant': '推與拉', en: 'Push/pull' },
  hint: { 'zh-Hans': '推来得快，拉留得住', 'zh-Hant': '推來得快，拉留得住', en: 'Push is quick; pull lasts' },
  about: {
    'zh-Hans':
      '推，是上门去卖：马上有人来，合不合适另说，停了就没了。拉，是让人愿意来：钱分给产品、价格、地点、宣传，几个月才见效，来的人合得来，停了也还能管一阵。',
    'zh-Hant':
      '推，是上門去賣：馬上有人來，合不合適另說，停了就沒了。拉，是讓人願意來：錢分給產品、價格、地點、宣傳，幾個月才見效，來的人合得來，停了也還能管一陣。',
    en: 'Push is going out to sell: people come at once, suited or not, and no more when it stops. Pull is being worth coming to: the money is divided among product, price, place and promotion, takes months, brings people who suit, and lasts a while after.',
  },
  knobs: {
    budget: {
      name: { 'zh-Hans': '一期花多少', 'zh-Hant': '一期花多少', en: 'A turn' },
      unit: { 'zh-Hans': '{yuan}', 'zh-Hant': '{yuan}', en: '{yuan}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
    way: {
      name: { 'zh-Hans': '怎么做', 'zh-Hant': '怎麼做', en: 'How' },
      of: {
        push: { 'zh-Hans': '推：上门卖', 'zh-Hant': '推：上門賣', en: 'Push: go and sell' },
        pull: { 'zh-Hans': '拉：引人来', 'zh-Hant': '拉：引人來', en: 'Pull: be worth it' },
      },
    },
    mix: {
      name: { 'zh-Hans': '拉的时候钱怎么分', 'zh-Hant': '拉的時候錢怎麼分', en: 'How pull is divided' },
      of: {
        product: { 'zh-Hans': '产品', 'zh-Hant': '產品', en: 'Product' },
        price: { 'zh-Hans': '价格', 'zh-Hant': '價格', en: 'Price' },
        place: { 'zh-Hans': '地点', 'zh-Hant': '地點', en: 'Place' },
        promotion: { 'zh-Hans': '宣传', 'zh-Hant': '宣傳', en: 'Promotion' },
      },
    },
  },
  bills: { 'marketMix.budget': { 'zh-Hans': '推与拉的花费', 'zh-Hant': '推與拉的花費', en: 'Push and pull' } },
  refusals: {},
};
