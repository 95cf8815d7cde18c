import type { WordsOf } from '../words-shape.ts';
import type { cleaning } from './lever.ts';

export const words: WordsOf<typeof cleaning.knobs> = {
  name: { 'zh-Hans': '档案清洗', 'zh-Hant': '檔案清洗', en: 'Cleaning files' },
  short: { 'zh-Hans': '清档案', 'zh-Hant': '清檔案', en: 'Cleaning' },
  hint: {
    'zh-Hans': '档案对了，问候才找对人；不管又会旧',
    'zh-Hant': '檔案對了，問候才找對人；不管又會舊',
    en: 'Right files meet the right moment; they age',
  },
  about: {
    'zh-Hans':
      '把档案过一遍：搬了家的、重名的、记错的。档案对，联系的时候不撞在人家忙的时候，投诉也查得准。人手整理费工夫，还有错漏；请系统整理要花钱。放着不管，半年又乱了。',
    'zh-Hant':
      '把檔案過一遍：搬了家的、重名的、記錯的。檔案對，聯絡的時候不撞在人家忙的時候，投訴也查得準。人手整理費工夫，還有錯漏；請系統整理要花錢。放著不管，半年又亂了。',
    en: 'Going through the files: who has moved, who stands there twice, what was never right. With right files a contact meets a good moment and a complaint its cause. By hand it takes time and leaves mistakes; a system costs money. Left alone it is a mess again in half a year.',
  },
  knobs: {
    part: {
      name: { 'zh-Hans': '清多少', 'zh-Hant': '清多少', en: 'How many' },
      unit: { 'zh-Hans': '{percent}%的档案', 'zh-Hant': '{percent}%的檔案', en: '{percent}% of files' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
    by: {
      name: { 'zh-Hans': '谁来清', 'zh-Hant': '誰來清', en: 'By' },
      of: {
        hand: { 'zh-Hans': '人手整理', 'zh-Hant': '人手整理', en: 'Hand' },
        system: { 'zh-Hans': '系统整理', 'zh-Hant': '系統整理', en: 'A system' },
      },
    },
  },
  bills: { 'cleaning.files': { 'zh-Hans': '档案清洗', 'zh-Hant': '檔案清洗', en: 'Cleaning files' } },
  refusals: {},
};
