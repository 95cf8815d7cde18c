import type { WordsOf } from '../words-shape.ts';
import type { mysteryVisits } from './lever.ts';

export const words: WordsOf<typeof mysteryVisits.knobs> = {
  name: { 'zh-Hans': '神秘顾客', 'zh-Hant': '神秘顧客', en: 'Mystery visits' },
  short: { 'zh-Hans': '神秘顾客', 'zh-Hant': '神秘顧客', en: 'Mystery' },
  hint: {
    'zh-Hans': '看得见真实的服务；员工知道了不自在',
    'zh-Hant': '看得見真實的服務；員工知道了不自在',
    en: 'Sees service as it is; people mind being watched',
  },
  about: {
    'zh-Hans':
      '请人扮作顾客来走一遍，回去写明看见了什么。调查问的是记得的感觉，他们看的是服务本身：几分好，毛病出在哪里，账上都有。看得多了，根子上的毛病有人去改；员工也会觉得被盯着。',
    'zh-Hant':
      '請人扮作顧客來走一遍，回去寫明看見了什麼。調查問的是記得的感覺，他們看的是服務本身：幾分好，毛病出在哪裡，帳上都有。看得多了，根子上的毛病有人去改；員工也會覺得被盯著。',
    en: 'People who come as customers and write down what they saw. A survey asks what is remembered; they see the service itself: how good, and where it goes wrong, and it stands in the books. With enough of them somebody sees to root causes, and staff feel watched.',
  },
  knobs: {
    visits: {
      name: { 'zh-Hans': '暗访几次', 'zh-Hant': '暗訪幾次', en: 'Visits' },
      unit: { 'zh-Hans': '{n}次', 'zh-Hant': '{n}次', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
  },
  bills: { 'mysteryVisits.visits': { 'zh-Hans': '神秘顾客', 'zh-Hant': '神秘顧客', en: 'Mystery visits' } },
  refusals: {},
};
