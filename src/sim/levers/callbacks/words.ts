import type { WordsOf } from '../words-shape.ts';
import type { callbacks } from './lever.ts';

export const words: WordsOf<typeof callbacks.knobs> = {
  name: { 'zh-Hans': '回访', 'zh-Hant': '回訪', en: 'Call-backs' },
  short: { 'zh-Hans': '回访', 'zh-Hant': '回訪', en: 'Call-backs' },
  hint: {
    'zh-Hans': '抽一些人问问；问出不满的，下期打电话',
    'zh-Hant': '抽一些人問問；問出不滿的，下期打電話',
    en: 'Ask some people; call those found unhappy next turn',
  },
  about: {
    'zh-Hans':
      '随机抽人问满意不满意，答案记进档案，街上的空心点就填上了。上期问出不满的人，这期打一通电话。没被问到的，仍旧不知道。',
    'zh-Hant':
      '隨機抽人問滿意不滿意，答案記進檔案，街上的空心點就填上了。上期問出不滿的人，這期打一通電話。沒被問到的，仍舊不知道。',
    en: 'Ask people drawn at random how they feel; answers go on file and fill the hollow marks of the street. Those found unhappy last turn get a call in this one. Of those not asked you still know nothing.',
  },
  knobs: {
    sample: {
      name: { 'zh-Hans': '问多少人', 'zh-Hant': '問多少人', en: 'People asked' },
      unit: { 'zh-Hans': '{n}人', 'zh-Hant': '{n}人', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
  },
  bills: { 'callbacks.asking': { 'zh-Hans': '回访费', 'zh-Hant': '回訪費', en: 'Call-backs' } },
  refusals: {},
};
