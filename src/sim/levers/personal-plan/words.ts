import type { WordsOf } from '../words-shape.ts';
import type { personalPlan } from './lever.ts';

export const words: WordsOf<typeof personalPlan.knobs> = {
  name: { 'zh-Hans': '专属方案', 'zh-Hant': '專屬方案', en: 'Personal plans' },
  short: { 'zh-Hans': '专属方案', 'zh-Hant': '專屬方案', en: 'Own plan' },
  hint: {
    'zh-Hans': '档案越全越贴心；没征得同意会吓到人',
    'zh-Hant': '檔案越全越貼心；沒徵得同意會嚇到人',
    en: 'The fuller the file, the better; ask leave first',
  },
  about: {
    'zh-Hans':
      '给一批人各做一份方案，打电话说给他听。档案里记得越多，说得越贴心；没问过人家愿不愿意，说得太准反而吓人。一份一份做，费工夫，没轮到的人也会知道。',
    'zh-Hant':
      '給一批人各做一份方案，打電話說給他聽。檔案裡記得越多，說得越貼心；沒問過人家願不願意，說得太準反而嚇人。一份一份做，費工夫，沒輪到的人也會知道。',
    en: 'A plan for each of so many people, told to them in a call. The more is on file, the better it suits; but where nobody asked leave, knowing so much startles people. Each takes time, and those without one hear of it.',
  },
  knobs: {
    people: {
      name: { 'zh-Hans': '给多少人', 'zh-Hant': '給多少人', en: 'For how many' },
      unit: { 'zh-Hans': '{n}位', 'zh-Hant': '{n}位', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
    all: {
      name: { 'zh-Hans': '用谁的档案', 'zh-Hant': '用誰的檔案', en: 'Whose files' },
      on: { 'zh-Hans': '谁的都用', 'zh-Hant': '誰的都用', en: 'Anybody’s' },
      off: { 'zh-Hans': '只用同意过的', 'zh-Hant': '只用同意過的', en: 'Only of who agreed' },
    },
  },
  bills: { 'personalPlan.plans': { 'zh-Hans': '专属方案', 'zh-Hant': '專屬方案', en: 'Personal plans' } },
  refusals: {},
};
