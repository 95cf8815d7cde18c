import type { Words } from '../words.ts';

/** What can be wrong with an exported event, as the command line and the verify page say it. */
export const FLAW_WORDS = {
  format: { 'zh-Hans': '缺行或次序不对', 'zh-Hant': '缺行或次序不對', en: 'lines are missing or out of order' },
  engine: {
    'zh-Hans': '由另一版引擎玩出',
    'zh-Hant': '由另一版引擎玩出',
    en: 'played by another version of the engine',
  },
  scenario: {
    'zh-Hans': '剧本不是所写的那一份',
    'zh-Hant': '劇本不是所寫的那一份',
    en: 'the scenario is not the one of its hashes',
  },
  commitment: {
    'zh-Hans': '种子不是事先公布的那一个',
    'zh-Hant': '種子不是事先公布的那一個',
    en: 'the seed is not the one whose hash was published',
  },
  nonce: { 'zh-Hans': '两队的号码相同', 'zh-Hant': '兩隊的號碼相同', en: 'two teams have the same number' },
  log: {
    'zh-Hans': '日志缺了一步，或某一步被改过',
    'zh-Hant': '日誌缺了一步，或某一步被改過',
    en: 'the log has a gap, or an act was changed',
  },
  luck: {
    'zh-Hans': '不是这一队应有的运气',
    'zh-Hant': '不是這一隊應有的運氣',
    en: 'it was played on other luck than the team’s own',
  },
  refused: { 'zh-Hans': '引擎不接受其中一步', 'zh-Hant': '引擎不接受其中一步', en: 'the engine refuses an act' },
  chain: { 'zh-Hans': '其中一步走到了别处', 'zh-Hant': '其中一步走到了別處', en: 'an act leads elsewhere' },
  score: { 'zh-Hans': '分数和日志对不上', 'zh-Hant': '分數和日誌對不上', en: 'the log leads to another score' },
  noScore: { 'zh-Hans': '玩完了却没有分数', 'zh-Hant': '玩完了卻沒有分數', en: 'a finished game has no score' },
  order: { 'zh-Hans': '榜的次序不对', 'zh-Hant': '榜的次序不對', en: 'the board is not in its order' },
  place: {
    'zh-Hans': '榜上这一行不是由成绩得出',
    'zh-Hant': '榜上這一行不是由成績得出',
    en: 'no results lead to this row of the board',
  },
  seal: { 'zh-Hans': '封印接不上', 'zh-Hant': '封印接不上', en: 'the seal does not follow' },
  unsealed: {
    'zh-Hans': '最后的封印之后日志又长了',
    'zh-Hant': '最後的封印之後日誌又長了',
    en: 'the log goes on after the last seal',
  },
} as const satisfies Words;
