import type { WordsOf } from '../words-shape.ts';
import type { monthlyBox } from './lever.ts';

export const words: WordsOf<typeof monthlyBox.knobs> = {
  name: { 'zh-Hans': '月度食盒', 'zh-Hant': '月度食盒', en: 'Monthly box' },
  short: { 'zh-Hans': '食盒', 'zh-Hant': '食盒', en: 'Box' },
  hint: {
    'zh-Hans': '订了就月月来；也是月月要守的约',
    'zh-Hant': '訂了就月月來；也是月月要守的約',
    en: 'They come every month; so must you',
  },
  about: {
    'zh-Hans': '固定日子发一盒，订的人不用每次再想。多开的位置没人订，盒子钱照付；订的人多了，忙月闲月都得按时装好。',
    'zh-Hant': '固定日子發一盒，訂的人不用每次再想。多開的位置沒人訂，盒子錢照付；訂的人多了，忙月閒月都得按時裝好。',
    en: 'A box on a fixed day; whoever holds a place need not decide again. Places nobody takes are paid for all the same, and every box must be packed on time in busy months too.',
  },
  knobs: {
    places: {
      name: { 'zh-Hans': '位置', 'zh-Hant': '位置', en: 'Places' },
      unit: { 'zh-Hans': '{n}户', 'zh-Hant': '{n}戶', en: '{n}' },
      steps: { '0': { 'zh-Hans': '无', 'zh-Hant': '無', en: 'None' } },
    },
  },
  bills: {
    'monthlyBox.setUp': { 'zh-Hans': '食盒开办', 'zh-Hant': '食盒開辦', en: 'Box set-up' },
    'monthlyBox.boxes': { 'zh-Hans': '食盒', 'zh-Hant': '食盒', en: 'Boxes' },
  },
  refusals: {},
};
