import type { WordsOf } from '../words-shape.ts';
import type { prospecting } from './lever.ts';

export const words: WordsOf<typeof prospecting.knobs> = {
  name: { 'zh-Hans': '开发新客', 'zh-Hant': '開發新客', en: 'Finding customers' },
  short: { 'zh-Hans': '开发新客', 'zh-Hant': '開發新客', en: 'Prospects' },
  hint: {
    'zh-Hans': '四种找法：费用、范围、准头都不同',
    'zh-Hant': '四種找法：費用、範圍、準頭都不同',
    en: 'Four ways: cost, reach and aim all differ',
  },
  about: {
    'zh-Hans':
      '主动去找人。挨家走，便宜，多半白跑；买名单，准，可那些人没答应过；托人介绍，来一个谢一个；先请动大家听他话的那一位，人少、费钱，他点了头，后面的人自己来。',
    'zh-Hant':
      '主動去找人。挨家走，便宜，多半白跑；買名單，準，可那些人沒答應過；託人介紹，來一個謝一個；先請動大家聽他話的那一位，人少、費錢，他點了頭，後面的人自己來。',
    en: 'Going to find people. From door to door: cheap, and mostly in vain. Bought addresses: well aimed, of people who never agreed. Helpers who know them: paid for each who comes. Winning first the one whom others listen to: few and dear, and the rest come by themselves.',
  },
  knobs: {
    calls: {
      name: { 'zh-Hans': '找多少人', 'zh-Hant': '找多少人', en: 'People called on' },
      unit: { 'zh-Hans': '{n}人', 'zh-Hant': '{n}人', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
    method: {
      name: { 'zh-Hans': '怎么找', 'zh-Hant': '怎麼找', en: 'How' },
      of: {
        carpet: { 'zh-Hans': '挨家走', 'zh-Hant': '挨家走', en: 'Door to door' },
        consulting: { 'zh-Hans': '买名单', 'zh-Hant': '買名單', en: 'Bought addresses' },
        hound: { 'zh-Hans': '托人介绍', 'zh-Hant': '託人介紹', en: 'Helpers' },
        centre: { 'zh-Hans': '先请带头人', 'zh-Hant': '先請帶頭人', en: 'Who others hear' },
      },
    },
  },
  bills: { 'prospecting.calls': { 'zh-Hans': '开发新客', 'zh-Hant': '開發新客', en: 'Finding customers' } },
  refusals: {},
};
