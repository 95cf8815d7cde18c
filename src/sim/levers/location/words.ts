import type { WordsOf } from '../words-shape.ts';
import type { location } from './lever.ts';

export const words: WordsOf<typeof location.knobs> = {
  name: { 'zh-Hans': '店址', 'zh-Hant': '店址', en: 'Location' },
  short: { 'zh-Hans': '店址', 'zh-Hant': '店址', en: 'Location' },
  hint: {
    'zh-Hans': '路过的人多不等于该来的人来',
    'zh-Hant': '路過的人多不等於該來的人來',
    en: 'Many pass; those who should come may not',
  },
  about: {
    'zh-Hans':
      '店开在哪里。大街上路过的人多，来着方便，租金也高；商场里人最多，多半是随便逛；巷子里安静，来的都是专门来的。一搬就要花钱，有些人不跟着来，租约没到期不能再搬。',
    'zh-Hant':
      '店開在哪裡。大街上路過的人多，來著方便，租金也高；商場裡人最多，多半是隨便逛；巷子裡安靜，來的都是專門來的。一搬就要花錢，有些人不跟著來，租約沒到期不能再搬。',
    en: 'Where the shop is. On the main street many pass and it is easy to come, at a rent; in a mall most only stroll; in a side street come those who mean to. Moving costs money and some do not come along; until the lease ends there is no moving again.',
  },
  knobs: {
    place: {
      name: { 'zh-Hans': '地点', 'zh-Hant': '地點', en: 'Place' },
      of: {
        here: { 'zh-Hans': '老地方', 'zh-Hant': '老地方', en: 'Where we are' },
        side: { 'zh-Hans': '小巷', 'zh-Hant': '小巷', en: 'Side street' },
        main: { 'zh-Hans': '大街', 'zh-Hant': '大街', en: 'Main street' },
        mall: { 'zh-Hans': '商场', 'zh-Hant': '商場', en: 'Mall' },
      },
    },
  },
  bills: {
    'location.move': { 'zh-Hans': '搬家', 'zh-Hant': '搬家', en: 'Moving' },
    'location.rent': { 'zh-Hans': '新店租金', 'zh-Hant': '新店租金', en: 'Rent of the new place' },
  },
  refusals: {
    'location.leased': {
      'zh-Hans': '租约没到期，第{until}期才能再搬。',
      'zh-Hant': '租約沒到期，第{until}期才能再搬。',
      en: 'The lease runs: you may move again in turn {until}.',
    },
  },
};
