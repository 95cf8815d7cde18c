import type { Words } from '../words.ts';

/** The verify page: what a file claims, and whether it is so. */
export const PROOF_WORDS = {
  'proof.title': { 'zh-Hans': '核对', 'zh-Hant': '核對', en: 'Verify' },
  'proof.what': {
    'zh-Hans':
      '放进一份比赛文件，或一局的记录。这一页在你的设备上把每一局重玩一遍，逐项说哪些对得上。文件不会传给任何人，断网也能核对。',
    'zh-Hant':
      '放進一份比賽檔案，或一局的紀錄。這一頁在你的裝置上把每一局重玩一遍，逐項說哪些對得上。檔案不會傳給任何人，斷網也能核對。',
    en: 'Bring an event file, or the record of one game. This page plays every game again on your own device and says line by line what holds. The file goes to nobody, and no network is needed.',
  },
  'proof.choose': { 'zh-Hans': '选一个文件', 'zh-Hant': '選一個檔案', en: 'Choose a file' },
  'proof.drop': { 'zh-Hans': '或把它拖到这里', 'zh-Hant': '或把它拖到這裡', en: 'or drop it here' },
  'proof.fetch': {
    'zh-Hans': '核对比赛 {code}',
    'zh-Hant': '核對比賽 {code}',
    en: 'Verify event {code}',
  },
  'proof.fetching': { 'zh-Hans': '正在取比赛文件……', 'zh-Hant': '正在取比賽檔案……', en: 'Fetching the event file …' },
  'proof.working': {
    'zh-Hans': '正在重玩：{games}局，读了{percent}%',
    'zh-Hant': '正在重玩：{games}局，讀了{percent}%',
    en: 'Playing again: {games} {games:game|games}, {percent} % read',
  },
  'proof.stop': { 'zh-Hans': '停下', 'zh-Hant': '停下', en: 'Stop' },
  'proof.good': {
    'zh-Hans': '全部对得上',
    'zh-Hant': '全部對得上',
    en: 'All of it holds',
  },
  'proof.bad': {
    'zh-Hans': '有对不上的地方',
    'zh-Hant': '有對不上的地方',
    en: 'Something does not hold',
  },
  'proof.sum': {
    'zh-Hans': '{name}（{code}）：{attempts}局，{acts}个动作，{scores}个分数',
    'zh-Hant': '{name}（{code}）：{attempts}局，{acts}個動作，{scores}個分數',
    en: '{name} ({code}): {attempts} {attempts:attempt|attempts}, {acts} {acts:act|acts}, {scores} {scores:score|scores}',
  },
  'proof.open': {
    'zh-Hans': '比赛还没结束：榜和封印之后还会变。',
    'zh-Hant': '比賽還沒結束：榜和封印之後還會變。',
    en: 'The event is not closed: boards and seals will still change.',
  },
  'proof.record': {
    'zh-Hans': '{scenario}的一局，{acts}个动作',
    'zh-Hant': '{scenario}的一局，{acts}個動作',
    en: 'A game of {scenario}, {acts} {acts:act|acts}',
  },
  'proof.points': { 'zh-Hans': '{n}分', 'zh-Hant': '{n}分', en: '{n} points' },
  'proof.unreadable': {
    'zh-Hans': '第{line}行读不懂：这不是比赛文件，或者残缺了。',
    'zh-Hant': '第{line}行讀不懂：這不是比賽檔案，或者殘缺了。',
    en: 'Line {line} cannot be read: this is no event file, or it is damaged.',
  },
  'proof.notFetched': {
    'zh-Hans': '没取到这场比赛的文件；结束以后才有。',
    'zh-Hant': '沒取到這場比賽的檔案；結束以後才有。',
    en: 'The file of this event did not come; there is one after the close.',
  },
  'proof.state.holds': { 'zh-Hans': '对得上', 'zh-Hant': '對得上', en: 'holds' },
  'proof.state.fails': { 'zh-Hans': '对不上', 'zh-Hant': '對不上', en: 'does not hold' },
  'proof.state.unchecked': { 'zh-Hans': '没能核对', 'zh-Hant': '沒能核對', en: 'could not be checked' },
  'proof.claim.commitment': {
    'zh-Hans': '秘密就是事先公布指纹的那一个',
    'zh-Hant': '秘密就是事先公布指紋的那一個',
    en: 'The secret is the one whose fingerprint was published',
  },
  'proof.claim.scenario': {
    'zh-Hans': '剧本和引擎就是公布的那一份',
    'zh-Hant': '劇本和引擎就是公布的那一份',
    en: 'Scenario and engine are those that were published',
  },
  'proof.claim.nonce': {
    'zh-Hans': '每队的号码各不相同',
    'zh-Hant': '每隊的號碼各不相同',
    en: 'Every team has a number of its own',
  },
  'proof.claim.log': {
    'zh-Hans': '每一局的日志完整，没有改动',
    'zh-Hant': '每一局的日誌完整，沒有改動',
    en: 'The log of every game is whole and unchanged',
  },
  'proof.claim.luck': {
    'zh-Hans': '每一局的运气都由秘密和本队号码得出',
    'zh-Hant': '每一局的運氣都由秘密和本隊號碼得出',
    en: 'The luck of every game follows from the secret and the team’s number',
  },
  'proof.claim.acts': {
    'zh-Hans': '每一步重玩一遍，都走到同一个地方',
    'zh-Hant': '每一步重玩一遍，都走到同一個地方',
    en: 'Every act, played again, leads where it led',
  },
  'proof.claim.score': {
    'zh-Hans': '每个分数都能从日志重新算出',
    'zh-Hant': '每個分數都能從日誌重新算出',
    en: 'Every score follows from its log',
  },
  'proof.claim.board': {
    'zh-Hans': '榜上每一行和次序都由成绩得出',
    'zh-Hant': '榜上每一行和次序都由成績得出',
    en: 'Every row of the board and its order follow from the results',
  },
  'proof.claim.seal': {
    'zh-Hans': '封印一个接一个，盖住了所有日志',
    'zh-Hant': '封印一個接一個，蓋住了所有日誌',
    en: 'The seals follow one another and cover every log',
  },
  'proof.game.shape': {
    'zh-Hans': '记录的格式完好',
    'zh-Hant': '紀錄的格式完好',
    en: 'The record is whole in its form',
  },
  'proof.game.engine': {
    'zh-Hans': '由这一版引擎玩出',
    'zh-Hant': '由這一版引擎玩出',
    en: 'It was played by this version of the engine',
  },
  'proof.game.scenario': {
    'zh-Hans': '剧本就是记录所写的那一份',
    'zh-Hant': '劇本就是紀錄所寫的那一份',
    en: 'The scenario is the one it names',
  },
  'proof.game.luck': {
    'zh-Hans': '开局由记录里的运气得出',
    'zh-Hant': '開局由紀錄裡的運氣得出',
    en: 'It begins as its luck says',
  },
  'proof.game.acts': {
    'zh-Hans': '每一步重玩一遍，都走到同一个地方',
    'zh-Hant': '每一步重玩一遍，都走到同一個地方',
    en: 'Every act, played again, leads where it led',
  },
  'proof.game.whole': { 'zh-Hans': '这一局玩到了最后', 'zh-Hant': '這一局玩到了最後', en: 'It was played to its end' },
  'proof.game.score': {
    'zh-Hans': '分数能从记录重新算出',
    'zh-Hant': '分數能從紀錄重新算出',
    en: 'Its score follows from it',
  },
  'proof.act': { 'zh-Hans': '第{n}步', 'zh-Hant': '第{n}步', en: 'act {n}' },
  'proof.more': { 'zh-Hans': '还有{n}处', 'zh-Hant': '還有{n}處', en: '{n} more' },
  'proof.games': { 'zh-Hans': '每一局', 'zh-Hant': '每一局', en: 'Game by game' },
  'proof.team': { 'zh-Hans': '队', 'zh-Hant': '隊', en: 'Team' },
  'proof.attempt': { 'zh-Hans': '局', 'zh-Hant': '局', en: 'Attempt' },
  'proof.acts': { 'zh-Hans': '动作', 'zh-Hant': '動作', en: 'Acts' },
  'proof.score': { 'zh-Hans': '得分', 'zh-Hant': '得分', en: 'Score' },
  'proof.result': { 'zh-Hans': '核对', 'zh-Hant': '核對', en: 'Verified' },
  'proof.voided': { 'zh-Hans': '不计入', 'zh-Hant': '不計入', en: 'taken out' },
} as const satisfies Words;
