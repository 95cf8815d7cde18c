import type { WordsOf } from '../words-shape.ts';
import type { callCentre } from './lever.ts';

export const words: WordsOf<typeof callCentre.knobs> = {
  name: { 'zh-Hans': '服务热线', 'zh-Hant': '服務熱線', en: 'Hotline' },
  short: { 'zh-Hans': '热线', 'zh-Hant': '熱線', en: 'Hotline' },
  hint: {
    'zh-Hans': '打得通，话就说得出；外包便宜，隔着一层',
    'zh-Hant': '打得通，話就說得出；外包便宜，隔著一層',
    en: 'Easy to reach; a rented one is cheap and a step away',
  },
  about: {
    'zh-Hans':
      '给顾客一个打得通的号码。有人专门接，柜台就松一些，顾客少等，也更容易把不满说出来，所以单子会先多起来。外包的马上就能用，但不熟货、看不到档案；自己的要先装线置桌。',
    'zh-Hant':
      '給顧客一個打得通的號碼。有人專門接，櫃檯就鬆一些，顧客少等，也更容易把不滿說出來，所以單子會先多起來。外包的馬上就能用，但不熟貨、看不到檔案；自己的要先裝線置桌。',
    en: 'A number that is answered. Those who answer it relieve the counter; people wait less and say more easily what is wrong, so more complaints come at first. A rented one starts at once and knows neither goods nor files; one of your own has to be set up.',
  },
  knobs: {
    seats: {
      name: { 'zh-Hans': '坐席', 'zh-Hant': '坐席', en: 'Seats' },
      unit: { 'zh-Hans': '{n}个', 'zh-Hant': '{n}個', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
    home: {
      name: { 'zh-Hans': '谁来接', 'zh-Hant': '誰來接', en: 'Who answers' },
      of: {
        outside: { 'zh-Hans': '外包', 'zh-Hant': '外包', en: 'Rented' },
        own: { 'zh-Hans': '自己的人', 'zh-Hant': '自己的人', en: 'Our own people' },
      },
    },
  },
  bills: {
    'callCentre.setUp': { 'zh-Hans': '热线开办', 'zh-Hant': '熱線開辦', en: 'Setting up the hotline' },
    'callCentre.seats': { 'zh-Hans': '热线坐席', 'zh-Hant': '熱線坐席', en: 'Hotline seats' },
  },
  refusals: {},
};
