import type { WordsOf } from '../words-shape.ts';
import type { mining } from './lever.ts';

export const words: WordsOf<typeof mining.knobs> = {
  name: { 'zh-Hans': '数据挖掘', 'zh-Hant': '資料探勘', en: 'Data mining' },
  short: { 'zh-Hans': '挖掘', 'zh-Hant': '挖掘', en: 'Mining' },
  hint: {
    'zh-Hans': '档案里没有的，挖不出来',
    'zh-Hant': '檔案裡沒有的，挖不出來',
    en: 'What is not on file cannot be found',
  },
  about: {
    'zh-Hans':
      '从档案里找出看不见的东西：谁和谁像，买了这样还会买哪样。学几个月才有用：找新客更准，问候更贴心，篮子大一点，不过只对同意用档案的人。档案空着，花多少钱也挖不出来。',
    'zh-Hant':
      '從檔案裡找出看不見的東西：誰和誰像，買了這樣還會買哪樣。學幾個月才有用：找新客更準，問候更貼心，籃子大一點，不過只對同意用檔案的人。檔案空著，花多少錢也挖不出來。',
    en: 'Finding in the files what nobody sees: who is like whom, what goes with what. It learns for months, then aims calls better, makes contacts personal and baskets a little bigger, for those who agreed. In empty files no money finds anything.',
  },
  knobs: {
    depth: {
      name: { 'zh-Hans': '挖多深', 'zh-Hant': '挖多深', en: 'How deep' },
      of: {
        none: { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' },
        groups: { 'zh-Hans': '分群', 'zh-Hant': '分群', en: 'Groups' },
        patterns: { 'zh-Hans': '找规律', 'zh-Hant': '找規律', en: 'Patterns' },
      },
    },
  },
  bills: { 'mining.work': { 'zh-Hans': '数据挖掘', 'zh-Hant': '資料探勘', en: 'Data mining' } },
  refusals: {},
};
