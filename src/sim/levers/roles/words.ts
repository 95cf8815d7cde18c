import type { WordsOf } from '../words-shape.ts';
import type { roles } from './lever.ts';

export const words: WordsOf<typeof roles.knobs> = {
  name: { 'zh-Hans': '分工', 'zh-Hant': '分工', en: 'Who does what' },
  short: { 'zh-Hans': '分工', 'zh-Hant': '分工', en: 'Roles' },
  hint: {
    'zh-Hans': '专人做得精，忙起来别处缺人',
    'zh-Hant': '專人做得精，忙起來別處缺人',
    en: 'Specialists do it well; others run short',
  },
  about: {
    'zh-Hans':
      '大家什么都做，还是分开。单设投诉岗，做得熟、查得准，工时给它留着，忙的时候柜台就更紧；给大客户配专人，少数人受用，别人看得见。分工一变，头一期谁都要问谁管什么。',
    'zh-Hant':
      '大家什麼都做，還是分開。單設投訴崗，做得熟、查得準，工時給它留著，忙的時候櫃檯就更緊；給大客戶配專人，少數人受用，別人看得見。分工一變，頭一期誰都要問誰管什麼。',
    en: 'Everybody everything, or divided. A complaint desk knows its work and has its hours kept, and in a rush the counter is shorter of hands. People of their own for the best customers please a few, in sight of the others. When work is divided anew, everybody asks for a turn who does what.',
  },
  knobs: {
    split: {
      name: { 'zh-Hans': '怎么分', 'zh-Hant': '怎麼分', en: 'How' },
      of: {
        all: { 'zh-Hans': '不分', 'zh-Hant': '不分', en: 'Everybody everything' },
        desks: { 'zh-Hans': '单设投诉岗', 'zh-Hant': '單設投訴崗', en: 'A complaint desk' },
        accounts: { 'zh-Hans': '大客户专人', 'zh-Hant': '大客戶專人', en: 'Account people' },
      },
    },
    kept: {
      name: { 'zh-Hans': '给投诉岗留的工时', 'zh-Hant': '給投訴崗留的工時', en: 'Hours kept for the desk' },
      unit: { 'zh-Hans': '{percent}%', 'zh-Hant': '{percent}%', en: '{percent}%' },
      steps: { '0': { 'zh-Hans': '不留', 'zh-Hant': '不留', en: 'None' } },
    },
  },
  bills: { 'roles.change': { 'zh-Hans': '调整分工', 'zh-Hant': '調整分工', en: 'Dividing work anew' } },
  refusals: {},
};
