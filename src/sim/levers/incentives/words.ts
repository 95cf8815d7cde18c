import type { WordsOf } from '../words-shape.ts';
import type { incentives } from './lever.ts';

export const words: WordsOf<typeof incentives.knobs> = {
  name: { 'zh-Hans': '奖金', 'zh-Hant': '獎金', en: 'Bonuses' },
  short: { 'zh-Hans': '奖金', 'zh-Hant': '獎金', en: 'Bonus' },
  hint: {
    'zh-Hans': '奖什么，人就做什么；收回比没给更伤',
    'zh-Hant': '獎什麼，人就做什麼；收回比沒給更傷',
    en: 'People do what is paid; taken back, it hurts',
  },
  about: {
    'zh-Hans':
      '工资以外再给一份，看奖什么。奖销量，卖得多些，也缠得顾客烦；奖服务，话更好听，给得也更大方；奖整体，互相搭把手。士气会高一截；收回的时候，难受的比高兴过的多。',
    'zh-Hant':
      '薪資以外再給一份，看獎什麼。獎銷量，賣得多些，也纏得顧客煩；獎服務，話更好聽，給得也更大方；獎整體，互相搭把手。士氣會高一截；收回的時候，難受的比高興過的多。',
    en: 'Something on top of wages, paid for one thing. For sales, more is sold and customers are pressed; for service, words are kinder and hands more open; for all together, people help each other. Morale rises while it lasts; taken back, it is missed more than it was enjoyed.',
  },
  knobs: {
    bonus: {
      name: { 'zh-Hans': '占工资多少', 'zh-Hant': '佔薪資多少', en: 'Part of wages' },
      unit: { 'zh-Hans': '{percent}%', 'zh-Hant': '{percent}%', en: '{percent}%' },
      steps: { '0': { 'zh-Hans': '不发', 'zh-Hant': '不發', en: 'None' } },
    },
    on: {
      name: { 'zh-Hans': '奖什么', 'zh-Hant': '獎什麼', en: 'For what' },
      of: {
        sales: { 'zh-Hans': '销量', 'zh-Hant': '銷量', en: 'Sales' },
        service: { 'zh-Hans': '服务', 'zh-Hant': '服務', en: 'Service' },
        team: { 'zh-Hans': '整体成绩', 'zh-Hant': '整體成績', en: 'All together' },
      },
    },
  },
  bills: { 'incentives.bonus': { 'zh-Hans': '奖金', 'zh-Hant': '獎金', en: 'Bonuses' } },
  refusals: {},
};
