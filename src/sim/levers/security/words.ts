import type { WordsOf } from '../words-shape.ts';
import type { security } from './lever.ts';

export const words: WordsOf<typeof security.knobs> = {
  name: { 'zh-Hans': '信息安全', 'zh-Hant': '訊息安全', en: 'Security' },
  short: { 'zh-Hans': '安全', 'zh-Hant': '安全', en: 'Security' },
  hint: {
    'zh-Hans': '平时看不见；外泄一次，信任要养很久',
    'zh-Hant': '平時看不見；外洩一次，信任要養很久',
    en: 'Unseen, until files get out',
  },
  about: {
    'zh-Hans':
      '把档案锁好，查着，有人管。平日里一点也看不出用处；万一流出去，档案上的人都会少信你几分，记得越多的人越伤心，赔钱、记过，信任要养很久。',
    'zh-Hant':
      '把檔案鎖好，查著，有人管。平日裡一點也看不出用處；萬一流出去，檔案上的人都會少信你幾分，記得越多的人越傷心，賠錢、記過，信任要養很久。',
    en: 'Files locked and checked, and somebody who answers for them. On ordinary days it is of no use that one could see. Should they get out, everybody on them trusts you less, most those of whom much was known; it costs money and conduct, and trust takes long to come back.',
  },
  knobs: {
    guard: {
      name: { 'zh-Hans': '防护', 'zh-Hant': '防護', en: 'Guard' },
      of: {
        none: { 'zh-Hans': '没有', 'zh-Hant': '沒有', en: 'None' },
        basic: { 'zh-Hans': '基本', 'zh-Hant': '基本', en: 'Basic' },
        strict: { 'zh-Hans': '严密', 'zh-Hant': '嚴密', en: 'Strict' },
      },
    },
    custodian: {
      name: { 'zh-Hans': '专人看管', 'zh-Hant': '專人看管', en: 'In charge' },
      on: { 'zh-Hans': '有', 'zh-Hant': '有', en: 'Somebody' },
      off: { 'zh-Hans': '没有', 'zh-Hant': '沒有', en: 'Nobody' },
    },
  },
  bills: {
    'security.guard': { 'zh-Hans': '档案防护', 'zh-Hant': '檔案防護', en: 'Guarding files' },
    'security.custodian': { 'zh-Hans': '档案专管员', 'zh-Hant': '檔案專管員', en: 'Files custodian' },
  },
  refusals: {},
};
