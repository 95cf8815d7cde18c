import type { WordsOf } from '../words-shape.ts';
import type { statement } from './lever.ts';

export const words: WordsOf<typeof statement.knobs> = {
  name: { 'zh-Hans': '公开说明', 'zh-Hant': '公開說明', en: 'Public word' },
  short: { 'zh-Hans': '说明', 'zh-Hant': '說明', en: 'Statement' },
  hint: {
    'zh-Hans': '出了事才说；实说慢热，含糊的下期露馅',
    'zh-Hant': '出了事才說；實說慢熱，含糊的下期露餡',
    en: 'Only after trouble; vague words are found out next turn',
  },
  about: {
    'zh-Hans':
      '出了事，在大家面前说一句。照实说，先招来更多投诉，信任慢慢回来；含糊地说，眼前好看，下一期被人看穿，还记一次不老实。风平浪静时开口，反倒叫人不安。有没有事，看档案里还没了结的投诉。',
    'zh-Hant':
      '出了事，在大家面前說一句。照實說，先招來更多投訴，信任慢慢回來；含糊地說，眼前好看，下一期被人看穿，還記一次不老實。風平浪靜時開口，反倒叫人不安。有沒有事，看檔案裡還沒了結的投訴。',
    en: 'A word in public when something went wrong. Said honestly it first brings more complaints and then trust back. Said vaguely it looks well at once, is seen through a turn later and counts against honest conduct. Where nothing happened, speaking up only worries people. How much there is to say shows in the open complaints.',
  },
  knobs: {
    tone: {
      name: { 'zh-Hans': '怎么说', 'zh-Hant': '怎麼說', en: 'How' },
      of: {
        none: { 'zh-Hans': '不说', 'zh-Hant': '不說', en: 'Nothing' },
        vague: { 'zh-Hans': '含糊带过', 'zh-Hant': '含糊帶過', en: 'Vaguely' },
        honest: { 'zh-Hans': '照实说', 'zh-Hant': '照實說', en: 'Honestly' },
      },
    },
    repay: {
      name: { 'zh-Hans': '受影响的每人', 'zh-Hant': '受影響的每人', en: 'Each one concerned' },
      unit: { 'zh-Hans': '赔{yuan}', 'zh-Hant': '賠{yuan}', en: '{yuan}' },
      steps: { '0': { 'zh-Hans': '不另赔', 'zh-Hant': '不另賠', en: 'Nothing more' } },
    },
  },
  bills: {
    'statement.word': { 'zh-Hans': '发布说明', 'zh-Hant': '發布說明', en: 'Making it known' },
    'statement.repaid': { 'zh-Hans': '给受影响的人', 'zh-Hant': '給受影響的人', en: 'Paid to those concerned' },
  },
  refusals: {},
};
