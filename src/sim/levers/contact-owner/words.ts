import type { WordsOf } from '../words-shape.ts';
import type { contactOwner } from './lever.ts';

export const words: WordsOf<typeof contactOwner.knobs> = {
  name: { 'zh-Hans': '专人负责', 'zh-Hant': '專人負責', en: 'One owner' },
  short: { 'zh-Hans': '专人', 'zh-Hant': '專人', en: 'Owner' },
  hint: {
    'zh-Hans': '一人负责、大家查得到，才不会重复打',
    'zh-Hant': '一人負責、大家查得到，才不會重複打',
    en: 'One owner, one log: nobody is called twice',
  },
  about: {
    'zh-Hans':
      '每位顾客由谁联系，别人知不知道。有专人，有记录，就不会甲刚打完乙又打，也少撞上人家忙的时候。各记各的，人一走，顾客也跟着走；大家共用一本，要花工夫记。',
    'zh-Hant':
      '每位顧客由誰聯絡，別人知不知道。有專人，有紀錄，就不會甲剛打完乙又打，也少撞上人家忙的時候。各記各的，人一走，顧客也跟著走；大家共用一本，要花工夫記。',
    en: 'Who speaks with whom, and whether the others know. With an owner and a log nobody rings just after a colleague, or at a bad moment. Where everybody keeps notes of their own, customers leave with who leaves; a shared log takes time to keep.',
  },
  knobs: {
    owner: {
      name: { 'zh-Hans': '每位顾客', 'zh-Hant': '每位顧客', en: 'Each customer' },
      on: { 'zh-Hans': '有专人', 'zh-Hant': '有專人', en: 'Has an owner' },
      off: { 'zh-Hans': '谁有空谁接', 'zh-Hant': '誰有空誰接', en: 'Whoever is free' },
    },
    log: {
      name: { 'zh-Hans': '联系记录', 'zh-Hant': '聯絡紀錄', en: 'Contact log' },
      of: {
        none: { 'zh-Hans': '不记', 'zh-Hant': '不記', en: 'None' },
        notes: { 'zh-Hans': '各记各的', 'zh-Hant': '各記各的', en: 'Own notes' },
        shared: { 'zh-Hans': '共用一本', 'zh-Hant': '共用一本', en: 'Shared' },
      },
    },
  },
  bills: { 'contactOwner.keeping': { 'zh-Hans': '专人与记录', 'zh-Hant': '專人與紀錄', en: 'Owners and log' } },
  refusals: {},
};
