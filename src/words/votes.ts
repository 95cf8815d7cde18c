import type { Words } from './words.ts';

/** A whole class at one screen: cards held up, hands counted. */
export const votes = {
  'votes.hands': { 'zh-Hans': '{card}牌几只手', 'zh-Hant': '{card}牌幾隻手', en: 'Hands for card {card}' },
  'votes.oneMore': { 'zh-Hans': '{card}牌加一', 'zh-Hant': '{card}牌加一', en: 'One more for card {card}' },
  'votes.none': { 'zh-Hans': '数一数各牌几只手', 'zh-Hant': '數一數各牌幾隻手', en: 'Count the hands for each card' },
  'votes.tied': {
    'zh-Hans': '{cards}平票：再说一轮，或者由老师定',
    'zh-Hant': '{cards}平票：再說一輪，或者由老師定',
    en: '{cards} are level: talk once more, or decide',
  },
  'votes.take': {
    'zh-Hans': '照{card}牌办（{n}/{all}票）',
    'zh-Hant': '照{card}牌辦（{n}/{all}票）',
    en: 'Do as card {card} says ({n} of {all})',
  },
  'settings.votes': { 'zh-Hans': '谁来玩', 'zh-Hant': '誰來玩', en: 'Who plays' },
  'settings.votes.off': { 'zh-Hans': '我自己', 'zh-Hant': '我自己', en: 'I do' },
  'settings.votes.on': { 'zh-Hans': '全班一局', 'zh-Hant': '全班一局', en: 'the whole class' },
} as const satisfies Words;
