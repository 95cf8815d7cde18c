import type { Words } from '../words.ts';

/** What an event is to whoever looks on: how it is held, what was promised, and how to check it. */
export const EVENT_WORDS = {
  'event.code': { 'zh-Hans': '比赛代码', 'zh-Hant': '比賽代碼', en: 'Event code' },
  'event.find': { 'zh-Hans': '看这场比赛', 'zh-Hant': '看這場比賽', en: 'Show the event' },
  'event.how': { 'zh-Hans': '怎么比', 'zh-Hant': '怎麼比', en: 'How it is held' },
  'event.scenario': { 'zh-Hans': '剧本', 'zh-Hant': '劇本', en: 'Scenario' },
  'event.turns': { 'zh-Hans': '{name}，共{n}期', 'zh-Hant': '{name}，共{n}期', en: '{name}, {n} {n:turn|turns}' },
  'event.window': { 'zh-Hans': '时间', 'zh-Hant': '時間', en: 'Time' },
  'event.from': { 'zh-Hans': '{at}开放', 'zh-Hant': '{at}開放', en: 'opens {at}' },
  'event.to': { 'zh-Hans': '{at}结束', 'zh-Hant': '{at}結束', en: 'closes {at}' },
  'event.noEnd': {
    'zh-Hans': '由老师宣布结束',
    'zh-Hant': '由老師宣布結束',
    en: 'closes when the teacher says so',
  },
  'event.freezes': { 'zh-Hans': '{at}封榜', 'zh-Hant': '{at}封榜', en: 'the board freezes {at}' },
  'event.closedAt': { 'zh-Hans': '已于{at}结束', 'zh-Hant': '已於{at}結束', en: 'closed {at}' },
  'event.luck': { 'zh-Hans': '运气', 'zh-Hant': '運氣', en: 'Luck' },
  'event.luck.shared.open': {
    'zh-Hans': '各队遇到同样的客人和事件。运气是公开的，可以先试再玩：适合一起学，不适合排高低。',
    'zh-Hant': '各隊遇到同樣的客人和事件。運氣是公開的，可以先試再玩：適合一起學，不適合排高低。',
    en: 'All teams meet the same people and events. Luck is open, so it can be tried out first: good for learning together, not for ranking.',
  },
  'event.luck.shared.sealed': {
    'zh-Hans': '各队遇到同样的客人和事件，由密封的秘密决定。结束之前谁也看不到，也没法先试。',
    'zh-Hant': '各隊遇到同樣的客人和事件，由密封的秘密決定。結束之前誰也看不到，也沒法先試。',
    en: 'All teams meet the same people and events, as a sealed secret decides. Nobody sees it or tries it out before the close.',
  },
  'event.luck.own.open': {
    'zh-Hans': '每队的运气不一样，而且是公开的：适合练习，不适合排高低。',
    'zh-Hant': '每隊的運氣不一樣，而且是公開的：適合練習，不適合排高低。',
    en: 'Each team has luck of its own, and it is open: good for practice, not for ranking.',
  },
  'event.luck.own.sealed': {
    'zh-Hans': '每队的运气不一样，由密封的秘密和本队设备自己抽的号码一起算出。谁也没法替谁挑运气，服务器也不能。',
    'zh-Hant': '每隊的運氣不一樣，由密封的秘密和本隊裝置自己抽的號碼一起算出。誰也沒法替誰挑運氣，伺服器也不能。',
    en: 'Each team has luck of its own, made of a sealed secret and a number the team’s own device drew. Nobody can choose it for anybody, not even the server.',
  },
  'event.attempts': { 'zh-Hans': '局数', 'zh-Hant': '局數', en: 'Attempts' },
  'event.attempts.first': {
    'zh-Hans': '每队{n}局，第一局算数',
    'zh-Hant': '每隊{n}局，第一局算數',
    en: '{n} for each team; the first counts',
  },
  'event.attempts.last': {
    'zh-Hans': '每队{n}局，最后完成的一局算数',
    'zh-Hant': '每隊{n}局，最後完成的一局算數',
    en: '{n} for each team; the last one finished counts',
  },
  'event.attempts.mean': {
    'zh-Hans': '每队{n}局，取完成各局的平均分',
    'zh-Hant': '每隊{n}局，取完成各局的平均分',
    en: '{n} for each team; the mean of those finished counts',
  },
  'event.attempts.best': {
    'zh-Hans': '每队{n}局，最好的一局算数（只用于练习）',
    'zh-Hant': '每隊{n}局，最好的一局算數（只用於練習）',
    en: '{n} for each team; the best counts (practice only)',
  },
  'event.ties': { 'zh-Hans': '同分', 'zh-Hant': '同分', en: 'Equal scores' },
  'event.ties.value': {
    'zh-Hans': '客户价值高的在前；再相同，先完成的在前',
    'zh-Hant': '客戶價值高的在前；再相同，先完成的在前',
    en: 'the shop whose customers are worth more comes first; then who finished first',
  },
  'event.ties.receipt': { 'zh-Hans': '先完成的在前', 'zh-Hant': '先完成的在前', en: 'who finished first comes first' },
  'event.brackets': { 'zh-Hans': '组别', 'zh-Hant': '組別', en: 'Brackets' },
  'event.bracketsOf': {
    'zh-Hans': '{names}：各组分开排名',
    'zh-Hant': '{names}：各組分開排名',
    en: '{names}, each ranked by itself',
  },
  'event.everybody': { 'zh-Hans': '全部', 'zh-Hant': '全部', en: 'all' },
  'event.teams': { 'zh-Hans': '小队', 'zh-Hant': '小隊', en: 'Teams' },
  'event.teams.alone': { 'zh-Hans': '一人一队', 'zh-Hant': '一人一隊', en: 'everybody plays alone' },
  'event.teams.one': {
    'zh-Hans': '每队最多{n}人，一人确认就算全队决定',
    'zh-Hant': '每隊最多{n}人，一人確認就算全隊決定',
    en: 'up to {n} in each; one of them confirms for the team',
  },
  'event.teams.all': {
    'zh-Hans': '每队最多{n}人，全队都同意才能确认',
    'zh-Hant': '每隊最多{n}人，全隊都同意才能確認',
    en: 'up to {n} in each; all must agree before one confirms',
  },
  'event.missing': { 'zh-Hans': '到点没定', 'zh-Hant': '到點沒定', en: 'Missing decisions' },
  'event.missing.wait': {
    'zh-Hans': '等着，这一期不收口',
    'zh-Hant': '等著，這一期不收口',
    en: 'the turn waits for them',
  },
  'event.missing.repeat': {
    'zh-Hans': '照上一期的决定再来一次',
    'zh-Hant': '照上一期的決定再來一次',
    en: 'those of the turn before stand again',
  },
  'event.missing.nothing': {
    'zh-Hans': '一切回到原样，不做任何举措',
    'zh-Hant': '一切回到原樣，不做任何舉措',
    en: 'the status quo stands; nothing is done',
  },
  'event.sees': { 'zh-Hans': '看榜', 'zh-Hant': '看榜', en: 'The board' },
  'event.sees.full': { 'zh-Hans': '大家都能看全榜', 'zh-Hant': '大家都能看全榜', en: 'everybody sees all of it' },
  'event.sees.neighbours': {
    'zh-Hans': '只看到自己和前后几名',
    'zh-Hant': '只看到自己和前後幾名',
    en: 'each team sees itself and those just before and behind it',
  },
  'event.sees.anonymous': {
    'zh-Hans': '看得到名次和分数，看不到是谁',
    'zh-Hant': '看得到名次和分數，看不到是誰',
    en: 'places and scores are shown, not whose they are',
  },
  'event.proof': { 'zh-Hans': '事先公布的凭据', 'zh-Hant': '事先公布的憑據', en: 'What was published beforehand' },
  'event.fingerprint': {
    'zh-Hans': '指纹由内容算出：内容改一个字，指纹就不同；从指纹猜不出内容。第一局开始之前，下面的指纹就挂在这里了。',
    'zh-Hant': '指紋由內容算出：內容改一個字，指紋就不同；從指紋猜不出內容。第一局開始之前，下面的指紋就掛在這裡了。',
    en: 'A fingerprint is worked out from a content: change one sign and it is another, and nobody can guess the content from it. Those below stood here before the first attempt began.',
  },
  'event.engine': { 'zh-Hans': '引擎版本', 'zh-Hant': '引擎版本', en: 'Engine version' },
  'event.rules': { 'zh-Hans': '规则的指纹', 'zh-Hant': '規則的指紋', en: 'Fingerprint of the rules' },
  'event.seedHash': { 'zh-Hans': '秘密的指纹', 'zh-Hant': '秘密的指紋', en: 'Fingerprint of the secret' },
  'event.seed': { 'zh-Hans': '秘密本身', 'zh-Hant': '秘密本身', en: 'The secret itself' },
  'event.sealed': {
    'zh-Hans': '结束后在这里公开',
    'zh-Hant': '結束後在這裡公開',
    en: 'it is told here after the close',
  },
  'event.check': { 'zh-Hans': '自己核对', 'zh-Hant': '自己核對', en: 'Check it yourself' },
  'event.checkHow': {
    'zh-Hans':
      '比赛文件里有秘密、整份剧本（连同计分用的参考方案）和每一局的全部动作，没有名字。核对页会把每一局重玩一遍，不靠服务器。',
    'zh-Hant':
      '比賽檔案裡有秘密、整份劇本（連同計分用的參考方案）和每一局的全部動作，沒有名字。核對頁會把每一局重玩一遍，不靠伺服器。',
    en: 'The event file has the secret, the whole scenario with the reference plan that scores are measured by, and every act of every game; no names. The verify page plays each game again by itself, without the server.',
  },
  'event.checkLater': {
    'zh-Hans': '结束以后，秘密、参考方案和所有对局都在这里公开，谁都可以重新算一遍。',
    'zh-Hant': '結束以後，秘密、參考方案和所有對局都在這裡公開，誰都可以重新算一遍。',
    en: 'After the close the secret, the reference plan and all games are open here, and anybody can work them out again.',
  },
  'event.file': { 'zh-Hans': '下载比赛文件', 'zh-Hant': '下載比賽檔案', en: 'Download the event file' },
  'event.verify': { 'zh-Hans': '核对这场比赛', 'zh-Hant': '核對這場比賽', en: 'Verify this event' },
  'event.boardShut': {
    'zh-Hans': '这场比赛只让各队看自己附近，外面看不到榜。',
    'zh-Hant': '這場比賽只讓各隊看自己附近，外面看不到榜。',
    en: 'Here each team sees its own neighbours alone; nobody else sees the board.',
  },
  'event.replay': { 'zh-Hans': '回放', 'zh-Hant': '重播', en: 'Replay' },
  'event.replayOf': { 'zh-Hans': '回放第{n}局', 'zh-Hant': '重播第{n}局', en: 'Replay attempt {n}' },
  'event.replaying': {
    'zh-Hans': '正在重玩并核对这一局……',
    'zh-Hant': '正在重玩並核對這一局……',
    en: 'Playing it again and checking it …',
  },
  'event.page': { 'zh-Hans': '比赛页', 'zh-Hant': '比賽頁', en: 'Event page' },
} as const satisfies Words;
