import type { WordsOf } from '../words-shape.ts';
import type { crmSystem } from './lever.ts';

export const words: WordsOf<typeof crmSystem.knobs> = {
  name: { 'zh-Hans': '客户管理系统', 'zh-Hant': '客戶管理系統', en: 'CRM system' },
  short: { 'zh-Hans': '系统', 'zh-Hant': '系統', en: 'CRM system' },
  hint: {
    'zh-Hans': '想法、技术、人，短一样就可能白花',
    'zh-Hant': '想法、技術、人，短一樣就可能白花',
    en: 'Idea, technology, people: the weakest decides',
  },
  about: {
    'zh-Hans':
      '把客户档案交给系统。自己做贴合，可是慢，多半做不成；买新的快一些；买名气大的，案例多、稳当，也旧。上线前在“想明白”和“学会用”上花的钱，取少的那一样算：只买软件，成不成像抛硬币。没成的，每期都要返工，直到放弃。',
    'zh-Hant':
      '把客戶檔案交給系統。自己做貼合，可是慢，多半做不成；買新的快一些；買名氣大的，案例多、穩當，也舊。上線前在「想明白」和「學會用」上花的錢，取少的那一樣算：只買軟體，成不成像拋硬幣。沒成的，每期都要返工，直到放棄。',
    en: 'A system for customers’ files. Built by ourselves it fits, takes long and mostly fails; a new one bought is quicker; a famous one has many cases, is safer, and old. Of what is spent before it goes live on wanting it and on learning it, the smaller counts: with software alone it is a toss of a coin. One that fails costs money each turn until it is given up.',
  },
  knobs: {
    source: {
      name: { 'zh-Hans': '怎么来', 'zh-Hant': '怎麼來', en: 'Where from' },
      of: {
        none: { 'zh-Hans': '不上系统', 'zh-Hant': '不上系統', en: 'None' },
        build: { 'zh-Hans': '自己开发', 'zh-Hant': '自己開發', en: 'Build it' },
        buyNew: { 'zh-Hans': '买新的', 'zh-Hant': '買新的', en: 'Buy a new one' },
        buyFamous: { 'zh-Hans': '买名气大的', 'zh-Hant': '買名氣大的', en: 'Buy a famous one' },
      },
    },
    idea: {
      name: { 'zh-Hans': '想明白', 'zh-Hant': '想明白', en: 'Wanting it' },
      unit: { 'zh-Hans': '每期{yuan}', 'zh-Hant': '每期{yuan}', en: '{yuan} a turn' },
      steps: { '0': { 'zh-Hans': '不花', 'zh-Hant': '不花', en: 'Nothing' } },
    },
    people: {
      name: { 'zh-Hans': '学会用', 'zh-Hant': '學會用', en: 'Learning it' },
      unit: { 'zh-Hans': '每期{yuan}', 'zh-Hant': '每期{yuan}', en: '{yuan} a turn' },
      steps: { '0': { 'zh-Hans': '不花', 'zh-Hant': '不花', en: 'Nothing' } },
    },
  },
  bills: {
    'crmSystem.licence': { 'zh-Hans': '买系统', 'zh-Hant': '買系統', en: 'Buying the system' },
    'crmSystem.work': { 'zh-Hans': '系统开发和维护', 'zh-Hant': '系統開發和維護', en: 'System work and upkeep' },
    'crmSystem.people': { 'zh-Hans': '推行系统', 'zh-Hant': '推行系統', en: 'Bringing it to people' },
  },
  refusals: {},
};
