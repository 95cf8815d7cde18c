import type { WordsOf } from '../words-shape.ts';
import type { listPrice } from './lever.ts';

export const words: WordsOf<typeof listPrice.knobs> = {
  name: { 'zh-Hans': '标价', 'zh-Hant': '標價', en: 'List price' },
  short: { 'zh-Hans': '标价', 'zh-Hant': '標價', en: 'Price' },
  hint: {
    'zh-Hans': '各类顾客各自的价；涨价比降价记得牢',
    'zh-Hant': '各類顧客各自的價；漲價比降價記得牢',
    en: 'Each group’s price; a rise is felt more than a cut',
  },
  about: {
    'zh-Hans':
      '货架上的价，可以按顾客分。每个人心里都有一个价：涨过它的，心疼得比便宜同样多时高兴的更厉害；买过几次，心里价才慢慢跟上。同一件东西别人更便宜，迟早看得见。',
    'zh-Hant':
      '貨架上的價，可以按顧客分。每個人心裡都有一個價：漲過它的，心痛得比便宜同樣多時高興的更厲害；買過幾次，心裡價才慢慢跟上。同一件東西別人更便宜，遲早看得見。',
    en: 'The price on the shelf, which may differ between groups. Everybody has a price in mind: going above it hurts more than going below it pleases, and it takes a few purchases until it follows. When others pay less for the same thing, it shows sooner or later.',
  },
  knobs: {
    step: {
      name: { 'zh-Hans': '比原来的价', 'zh-Hant': '比原來的價', en: 'Against the first price' },
      unit: { 'zh-Hans': '{percent}%', 'zh-Hant': '{percent}%', en: '{percent}%' },
      steps: { '0': { 'zh-Hans': '原价', 'zh-Hant': '原價', en: 'As it was' } },
    },
  },
  bills: {},
  refusals: {},
};
