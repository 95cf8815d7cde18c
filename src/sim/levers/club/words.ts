import type { WordsOf } from '../words-shape.ts';
import type { club } from './lever.ts';

export const words: WordsOf<typeof club.knobs> = {
  name: { 'zh-Hans': '客户俱乐部', 'zh-Hant': '客戶俱樂部', en: 'Customer club' },
  short: { 'zh-Hans': '俱乐部', 'zh-Hant': '俱樂部', en: 'Club' },
  hint: {
    'zh-Hans': '里头的人受用，外头的人看得见',
    'zh-Hant': '裡頭的人受用，外頭的人看得見',
    en: 'Members enjoy it; the others see it',
  },
  about: {
    'zh-Hans':
      '请消费最多的一批人入会：平日有些好处，或者办聚会请他们来。会员觉得被记着，愿意替你说话；没被请的人也看在眼里。办了再停，算是食言。',
    'zh-Hant':
      '請消費最多的一批人入會：平日有些好處，或者辦聚會請他們來。會員覺得被記著，願意替你說話；沒被請的人也看在眼裡。辦了再停，算是食言。',
    en: 'Those who spend most are asked to join: benefits all along, or evenings to come to. Members feel remembered and speak well of you; those not asked see it too. Closing it again is a broken word.',
  },
  knobs: {
    places: {
      name: { 'zh-Hans': '名额', 'zh-Hant': '名額', en: 'Places' },
      unit: { 'zh-Hans': '{n}位', 'zh-Hant': '{n}位', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
    form: {
      name: { 'zh-Hans': '做什么', 'zh-Hant': '做什麼', en: 'What' },
      of: {
        benefits: { 'zh-Hans': '日常优待', 'zh-Hant': '日常優待', en: 'Benefits' },
        evenings: { 'zh-Hans': '聚会', 'zh-Hant': '聚會', en: 'Evenings' },
      },
    },
  },
  bills: { 'club.members': { 'zh-Hans': '俱乐部', 'zh-Hant': '俱樂部', en: 'Club' } },
  refusals: {},
};
