import type { WordsOf } from '../words-shape.ts';
import type { programme } from './lever.ts';

export const words: WordsOf<typeof programme.knobs> = {
  name: { 'zh-Hans': '会员计划', 'zh-Hant': '會員計畫', en: 'Loyalty programme' },
  short: { 'zh-Hans': '会员', 'zh-Hant': '會員', en: 'Programme' },
  hint: {
    'zh-Hans': '轻度顾客响应多，重度顾客只是领走',
    'zh-Hant': '輕度顧客反應多，重度顧客只是領走',
    en: 'Light buyers respond; heavy ones just collect',
  },
  about: {
    'zh-Hans':
      '开办要一笔钱，让大家知道要一阵子。积分欠着以后还；折扣立刻见效，却成了心里价；礼物不按单算，记得住。半途换掉，信用要打折。',
    'zh-Hant':
      '開辦要一筆錢，讓大家知道要一陣子。積分欠著以後還；折扣立刻見效，卻成了心裡價；禮物不按單算，記得住。半途換掉，信用要打折。',
    en: 'Setting it up costs money, and it takes a while until people know. Points are owed and paid later; a discount works at once and becomes the price in mind; a gift is remembered. Breaking it off costs trust.',
  },
  knobs: {
    form: {
      name: { 'zh-Hans': '形式', 'zh-Hant': '形式', en: 'Form' },
      of: {
        none: { 'zh-Hans': '无', 'zh-Hant': '無', en: 'None' },
        points: { 'zh-Hans': '积分', 'zh-Hant': '積分', en: 'Points' },
        discount: { 'zh-Hans': '折扣', 'zh-Hant': '折扣', en: 'Discount' },
        gift: { 'zh-Hans': '礼物', 'zh-Hant': '禮物', en: 'Gift' },
      },
    },
  },
  bills: {
    'programme.setUp': { 'zh-Hans': '会员计划开办', 'zh-Hant': '會員計畫開辦', en: 'Programme set-up' },
    'programme.gifts': { 'zh-Hans': '会员礼物', 'zh-Hant': '會員禮物', en: "Members' gifts" },
  },
  refusals: {},
};
