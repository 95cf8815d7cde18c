import type { WordsOf } from '../words-shape.ts';
import type { wording } from './lever.ts';

export const words: WordsOf<typeof wording.knobs> = {
  name: { 'zh-Hans': '用语标准', 'zh-Hant': '用語標準', en: 'What we say' },
  short: { 'zh-Hans': '用语', 'zh-Hant': '用語', en: 'Wording' },
  hint: {
    'zh-Hans': '礼貌用语人人可学；照本念，听得出来',
    'zh-Hant': '禮貌用語人人可學；照本唸，聽得出來',
    en: 'Polite phrases can be learnt; a script is heard as one',
  },
  about: {
    'zh-Hans':
      '柜台上怎么说话。几句礼貌用语，几个星期就顺口；一整套话术更整齐，可是念起来费时，说的人和听的人都觉得出来。禁语单子要有人旁听才管用，被听的人不自在。',
    'zh-Hant':
      '櫃檯上怎麼說話。幾句禮貌用語，幾個星期就順口；一整套話術更整齊，可是念起來費時，說的人和聽的人都覺得出來。禁語單子要有人旁聽才管用，被聽的人不自在。',
    en: 'How people speak at the counter. A few polite phrases come naturally within weeks. A script for every case is more even, takes longer, and both who reads it and who hears it can tell. A list of forbidden words works only where somebody listens in, which nobody enjoys.',
  },
  knobs: {
    standard: {
      name: { 'zh-Hans': '怎么说', 'zh-Hant': '怎麼說', en: 'How' },
      of: {
        none: { 'zh-Hans': '随各人', 'zh-Hant': '隨各人', en: 'As they like' },
        phrases: { 'zh-Hans': '礼貌用语', 'zh-Hant': '禮貌用語', en: 'Polite phrases' },
        script: { 'zh-Hans': '整套话术', 'zh-Hant': '整套話術', en: 'Full script' },
      },
    },
    banned: {
      name: { 'zh-Hans': '服务禁语', 'zh-Hant': '服務禁語', en: 'Forbidden words' },
      on: { 'zh-Hans': '列出并旁听', 'zh-Hant': '列出並旁聽', en: 'Listed, listened to' },
      off: { 'zh-Hans': '不列', 'zh-Hant': '不列', en: 'No list' },
    },
  },
  bills: {
    'wording.writing': { 'zh-Hans': '编写用语标准', 'zh-Hant': '編寫用語標準', en: 'Writing the standard' },
    'wording.listening': { 'zh-Hans': '旁听抽查', 'zh-Hant': '旁聽抽查', en: 'Listening in' },
  },
  refusals: {},
};
