import type { WordsOf } from '../words-shape.ts';
import type { timeLimits } from './lever.ts';

export const words: WordsOf<typeof timeLimits.knobs> = {
  name: { 'zh-Hans': '服务时限', 'zh-Hant': '服務時限', en: 'Time limits' },
  short: { 'zh-Hans': '时限', 'zh-Hant': '時限', en: 'Time limits' },
  hint: {
    'zh-Hans': '说得到做得到才加分；说了不算，赔得多',
    'zh-Hant': '說得到做得到才加分；說了不算，賠得多',
    en: 'Kept, it earns trust; broken, it costs much more',
  },
  about: {
    'zh-Hans':
      '把“几天内办好”写出来：一个管发货和回话，一个管投诉。时限越短，来的人越多，指望也越高。做到一次加一点信任，食言一次要赔上好几次。它不会让谁变快，快要靠人手和做法。',
    'zh-Hant':
      '把「幾天內辦好」寫出來：一個管發貨和回話，一個管投訴。時限越短，來的人越多，指望也越高。做到一次加一點信任，食言一次要賠上好幾次。它不會讓誰變快，快要靠人手和做法。',
    en: 'Saying aloud within how many days: one term for orders and answers, one for complaints. The shorter the term, the more people come and the more they expect. A kept word earns a little trust, a broken one costs several kept ones. It makes nobody faster; hands and ways of working do.',
  },
  knobs: {
    serve: {
      name: { 'zh-Hans': '发货和回话', 'zh-Hant': '發貨和回話', en: 'Orders and answers' },
      unit: { 'zh-Hans': '{n}天内', 'zh-Hant': '{n}天內', en: 'Within {n} days' },
      steps: { '0': { 'zh-Hans': '不说', 'zh-Hant': '不說', en: 'No term' } },
    },
    settle: {
      name: { 'zh-Hans': '投诉办结', 'zh-Hant': '投訴辦結', en: 'Complaints' },
      unit: { 'zh-Hans': '{n}天内', 'zh-Hant': '{n}天內', en: 'Within {n} days' },
      steps: { '0': { 'zh-Hans': '不说', 'zh-Hant': '不說', en: 'No term' } },
    },
  },
  bills: { 'timeLimits.watching': { 'zh-Hans': '盯时限的人', 'zh-Hant': '盯時限的人', en: 'Watching the clock' } },
  refusals: {},
};
