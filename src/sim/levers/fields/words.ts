import type { WordsOf } from '../words-shape.ts';
import type { fields } from './lever.ts';

export const words: WordsOf<typeof fields.knobs> = {
  name: { 'zh-Hans': '建档项目', 'zh-Hant': '建檔項目', en: 'What we write down' },
  short: { 'zh-Hans': '建档', 'zh-Hant': '建檔', en: 'Files' },
  hint: {
    'zh-Hans': '记得有用才记；先问一声，用起来才安心',
    'zh-Hant': '記得有用才記；先問一聲，用起來才安心',
    en: 'Write down what is of use, and ask first',
  },
  about: {
    'zh-Hans':
      '每来一单，往档案里记些什么。喜好和日子记了，问候才贴心；家里、身体、单位也记，费人家工夫，万一外泄更伤人。不声不响地记，早晚让人知道，用一次惊一次；当面问一声，肯的人多半就肯了。',
    'zh-Hant':
      '每來一單，往檔案裡記些什麼。喜好和日子記了，問候才貼心；家裡、身體、單位也記，費人家工夫，萬一外洩更傷人。不聲不響地記，早晚讓人知道，用一次驚一次；當面問一聲，肯的人多半就肯了。',
    en: 'What goes into the file with every order. With wishes and dates on it, a greeting can be personal. Home, health and work take people’s time and hurt more if they ever get out. Written down silently, it comes to light and startles whenever it is used; asked openly, most agree.',
  },
  knobs: {
    extent: {
      name: { 'zh-Hans': '记到哪里', 'zh-Hant': '記到哪裡', en: 'How much' },
      of: {
        least: { 'zh-Hans': '只记下单要的', 'zh-Hant': '只記下單要的', en: 'What an order needs' },
        useful: { 'zh-Hans': '喜好和日子', 'zh-Hant': '喜好和日子', en: 'Wishes and dates' },
        everything: { 'zh-Hans': '家里身体单位', 'zh-Hant': '家裡身體單位', en: 'Home, health, work' },
      },
    },
    consent: {
      name: { 'zh-Hans': '征求同意', 'zh-Hant': '徵求同意', en: 'Consent' },
      of: {
        silent: { 'zh-Hans': '不声不响', 'zh-Hant': '不聲不響', en: 'Say nothing' },
        told: { 'zh-Hans': '写在单子上', 'zh-Hant': '寫在單子上', en: 'Printed on the form' },
        asked: { 'zh-Hans': '当面问', 'zh-Hant': '當面問', en: 'Asked openly' },
      },
    },
  },
  bills: { 'fields.keeping': { 'zh-Hans': '建档和保管', 'zh-Hant': '建檔和保管', en: 'Keeping files' } },
  refusals: {},
};
