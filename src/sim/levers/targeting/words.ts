import type { WordsOf } from '../words-shape.ts';
import type { targeting } from './lever.ts';

export const words: WordsOf<typeof targeting.knobs> = {
  name: { 'zh-Hans': '目标客户', 'zh-Hant': '目標客戶', en: 'Whom to win' },
  short: { 'zh-Hans': '目标', 'zh-Hant': '目標', en: 'Targets' },
  hint: {
    'zh-Hans': '先定要谁；有钱、做主、有需要，缺一不可',
    'zh-Hant': '先定要誰；有錢、做主、有需要，缺一不可',
    en: 'First choose: money, a say and a need, all three',
  },
  about: {
    'zh-Hans':
      '先想好要争取哪一类人：力气集中了，那一类来得多，别的就少。再看登门以前查不查：这人有没有钱、做不做得了主、用不用得着。查了才少跑空，没有人出去跑，查了也白查。',
    'zh-Hant':
      '先想好要爭取哪一類人：力氣集中了，那一類來得多，別的就少。再看登門以前查不查：這人有沒有錢、做不做得了主、用不用得著。查了才少跑空，沒有人出去跑，查了也白查。',
    en: 'Choosing whom to go for: what is not spread thin brings more of those, and fewer of the others. And how closely to look before calling: has this person money, a say, a need? Looking saves calls in vain, and is itself in vain where nobody calls.',
  },
  knobs: {
    go: {
      name: { 'zh-Hans': '争取这一类', 'zh-Hant': '爭取這一類', en: 'Go for them' },
      on: { 'zh-Hans': '争取', 'zh-Hant': '爭取', en: 'Yes' },
      off: { 'zh-Hans': '不专门', 'zh-Hant': '不專門', en: 'Not specially' },
    },
    qualify: {
      name: { 'zh-Hans': '登门以前', 'zh-Hant': '登門以前', en: 'Before calling' },
      of: {
        none: { 'zh-Hans': '不查', 'zh-Hant': '不查', en: 'Look no further' },
        ask: { 'zh-Hans': '打听一下', 'zh-Hant': '打聽一下', en: 'Ask about' },
        research: { 'zh-Hans': '仔细查', 'zh-Hant': '仔細查', en: 'Find out' },
      },
    },
  },
  bills: { 'targeting.qualifying': { 'zh-Hans': '查目标客户', 'zh-Hant': '查目標客戶', en: 'Looking into targets' } },
  refusals: {},
};
