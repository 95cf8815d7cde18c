import type { WordsOf } from '../words-shape.ts';
import type { culture } from './lever.ts';

export const words: WordsOf<typeof culture.knobs> = {
  name: { 'zh-Hans': '服务文化', 'zh-Hant': '服務文化', en: 'Culture' },
  short: { 'zh-Hans': '文化', 'zh-Hant': '文化', en: 'Culture' },
  hint: {
    'zh-Hans': '很慢，样样都好一点；光设部门没用',
    'zh-Hant': '很慢，樣樣都好一點；光設部門沒用',
    en: 'Slow, helps everything; a department alone does not',
  },
  about: {
    'zh-Hans':
      '店里的人是不是真把顾客放在心上。开会讲，只到一半不到；带头做，大半年才成风气，成了以后士气、说话、配合都好一点。设了专门部门而大家还是老样子，不过多一道手续。',
    'zh-Hant':
      '店裡的人是不是真把顧客放在心上。開會講，只到一半不到；帶頭做，大半年才成風氣，成了以後士氣、說話、配合都好一點。設了專門部門而大家還是老樣子，不過多一道手續。',
    en: 'Whether people here really have customers at heart. Talking of it gets less than half-way; leading by example takes most of a year until it is a habit, and then morale, words and working together are all a little better. A department where nobody has changed is one more desk to pass.',
  },
  knobs: {
    effort: {
      name: { 'zh-Hans': '怎么培养', 'zh-Hant': '怎麼培養', en: 'How' },
      of: {
        none: { 'zh-Hans': '不管', 'zh-Hant': '不管', en: 'Leave it' },
        talks: { 'zh-Hans': '开会讲', 'zh-Hant': '開會講', en: 'Talk of it' },
        lived: { 'zh-Hans': '带头做', 'zh-Hant': '帶頭做', en: 'Live it' },
      },
    },
    department: {
      name: { 'zh-Hans': '客户关系部', 'zh-Hant': '客戶關係部', en: 'Customer department' },
      on: { 'zh-Hans': '设', 'zh-Hant': '設', en: 'Set up' },
      off: { 'zh-Hans': '不设', 'zh-Hant': '不設', en: 'None' },
    },
  },
  bills: {
    'culture.effort': { 'zh-Hans': '服务文化', 'zh-Hant': '服務文化', en: 'Culture' },
    'culture.department': { 'zh-Hans': '客户关系部', 'zh-Hant': '客戶關係部', en: 'Customer department' },
  },
  refusals: {},
};
