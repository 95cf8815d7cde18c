import type { Words } from '../words.ts';

/** The rest of what a teacher can set when an event is made. */
export const RULE_WORDS = {
  'desk.more': { 'zh-Hans': '更多设置', 'zh-Hant': '更多設定', en: 'More' },
  'desk.counting': { 'zh-Hans': '哪一局算数', 'zh-Hant': '哪一局算數', en: 'Which of them counts' },
  'desk.counting.first': { 'zh-Hans': '第一局', 'zh-Hant': '第一局', en: 'the first' },
  'desk.counting.last': { 'zh-Hans': '最后一局', 'zh-Hant': '最後一局', en: 'the last' },
  'desk.counting.mean': { 'zh-Hans': '平均', 'zh-Hant': '平均', en: 'the mean' },
  'desk.counting.best': { 'zh-Hans': '最好（练习）', 'zh-Hant': '最好（練習）', en: 'the best (practice)' },
  'desk.ties': { 'zh-Hans': '同分看什么', 'zh-Hant': '同分看什麼', en: 'Equal scores' },
  'desk.ties.value': { 'zh-Hans': '客户价值', 'zh-Hant': '客戶價值', en: 'value of customers' },
  'desk.ties.receipt': { 'zh-Hans': '谁先完成', 'zh-Hant': '誰先完成', en: 'who was first' },
  'desk.visibility': { 'zh-Hans': '学生看到的榜', 'zh-Hant': '學生看到的榜', en: 'What students see of the board' },
  'desk.visibility.full': { 'zh-Hans': '全榜', 'zh-Hant': '全榜', en: 'all of it' },
  'desk.visibility.neighbours': { 'zh-Hans': '前后几名', 'zh-Hant': '前後幾名', en: 'neighbours' },
  'desk.visibility.anonymous': { 'zh-Hans': '不写队名', 'zh-Hant': '不寫隊名', en: 'no names' },
  'desk.brackets': { 'zh-Hans': '组别', 'zh-Hant': '組別', en: 'Brackets' },
  'desk.bracketsHint': {
    'zh-Hans': '各组分开排名，用逗号隔开，例如：本科，高职。空着就不分组。',
    'zh-Hant': '各組分開排名，用逗號隔開，例如：本科，高職。空著就不分組。',
    en: 'each is ranked by itself; write commas between them. Left empty there is one board for all',
  },
  'desk.opensAt': { 'zh-Hans': '开放时间', 'zh-Hant': '開放時間', en: 'Opens' },
  'desk.opensAtHint': { 'zh-Hans': '空着就马上开放', 'zh-Hant': '空著就馬上開放', en: 'at once if left empty' },
  'desk.closesAt': { 'zh-Hans': '结束时间', 'zh-Hant': '結束時間', en: 'Closes' },
  'desk.closesAtHint': {
    'zh-Hans': '空着就由你来结束；到时没完成的局停在那里',
    'zh-Hant': '空著就由你來結束；到時沒完成的局停在那裡',
    en: 'when you say so if left empty; games that are not finished then stay as they are',
  },
  'desk.freezesAt': { 'zh-Hans': '封榜时间', 'zh-Hant': '封榜時間', en: 'Board freezes' },
  'desk.freezesAtHint': {
    'zh-Hans': '从这时起学生看到的榜不再变，结果到结束才揭晓。空着就不封。',
    'zh-Hant': '從這時起學生看到的榜不再變，結果到結束才揭曉。空著就不封。',
    en: 'from then on students see the board as it was. Never if left empty',
  },
  'desk.minutes': { 'zh-Hans': '每期几分钟', 'zh-Hant': '每期幾分鐘', en: 'Minutes for each turn' },
  'desk.minutesHint': {
    'zh-Hans': '从开放算起，一期接一期到点；没定的按“到点没定”处理。空着就不限时。',
    'zh-Hant': '從開放算起，一期接一期到點；沒定的按「到點沒定」處理。空著就不限時。',
    en: 'one turn after the other is due, counted from the opening; the rule for missing decisions stands in. No limit if left empty',
  },
  'desk.wrong.name': {
    'zh-Hans': '名称最长80个字，不能有看不见的符号。',
    'zh-Hant': '名稱最長80個字，不能有看不見的符號。',
    en: 'A name has 80 signs at most, and none that cannot be seen.',
  },
  'desk.wrong.brackets': {
    'zh-Hans': '组别：每个最长40个字，不能重复，最多50个。',
    'zh-Hant': '組別：每個最長40個字，不能重複，最多50個。',
    en: 'Brackets: 40 signs at most in each, none twice, 50 at most.',
  },
  'desk.wrong.closesAt': {
    'zh-Hans': '结束时间要晚于开放时间。',
    'zh-Hant': '結束時間要晚於開放時間。',
    en: 'It must close after it opens.',
  },
  'desk.wrong.freezesAt': {
    'zh-Hans': '封榜时间要在开放和结束之间。',
    'zh-Hant': '封榜時間要在開放和結束之間。',
    en: 'The board must freeze between the opening and the close.',
  },
} as const satisfies Words;
