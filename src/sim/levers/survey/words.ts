import type { WordsOf } from '../words-shape.ts';
import type { survey } from './lever.ts';

export const words: WordsOf<typeof survey.knobs> = {
  name: { 'zh-Hans': '满意度调查', 'zh-Hant': '滿意度調查', en: 'Satisfaction survey' },
  short: { 'zh-Hans': '调查', 'zh-Hant': '調查', en: 'Survey' },
  hint: {
    'zh-Hans': '问得多更稳，问法不同偏得也不同',
    'zh-Hant': '問得多更穩，問法不同偏得也不同',
    en: 'More people: surer. Another way: another bias',
  },
  about: {
    'zh-Hans':
      '怎么问、问多少人、多久问一次。当面问，几乎都答，可是没人当面说难听的；电话里也客气；问卷答的人少，说得实；网上投票便宜，来投的多半本来就喜欢你。人多只让数字稳，不让它真。',
    'zh-Hant':
      '怎麼問、問多少人、多久問一次。當面問，幾乎都答，可是沒人當面說難聽的；電話裡也客氣；問卷答的人少，說得實；網上投票便宜，來投的多半本來就喜歡你。人多只讓數字穩，不讓它真。',
    en: 'How, how many and how often. Face to face nearly everybody answers and nobody says the worst; on the phone people are polite; fewer return a form, more candidly; a poll is cheap and answered by those who like you anyway. More people make the figure surer, not truer.',
  },
  knobs: {
    method: {
      name: { 'zh-Hans': '问法', 'zh-Hant': '問法', en: 'How' },
      of: {
        poll: { 'zh-Hans': '网上投票', 'zh-Hant': '網上投票', en: 'Online poll' },
        paper: { 'zh-Hans': '问卷', 'zh-Hant': '問卷', en: 'Questionnaire' },
        phone: { 'zh-Hans': '电话访谈', 'zh-Hant': '電話訪談', en: 'By phone' },
        visit: { 'zh-Hans': '面对面访谈', 'zh-Hant': '面對面訪談', en: 'Face to face' },
      },
    },
    sample: {
      name: { 'zh-Hans': '问多少人', 'zh-Hant': '問多少人', en: 'People asked' },
      unit: { 'zh-Hans': '{n}人', 'zh-Hant': '{n}人', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
    every: {
      name: { 'zh-Hans': '多久一次', 'zh-Hant': '多久一次', en: 'How often' },
      of: {
        turn: { 'zh-Hans': '每期', 'zh-Hant': '每期', en: 'Every turn' },
        quarter: { 'zh-Hans': '每季度', 'zh-Hant': '每季度', en: 'Every quarter' },
        halfYear: { 'zh-Hans': '每半年', 'zh-Hant': '每半年', en: 'Every half-year' },
      },
    },
  },
  bills: { 'survey.asking': { 'zh-Hans': '满意度调查', 'zh-Hant': '滿意度調查', en: 'Satisfaction survey' } },
  refusals: {},
};
