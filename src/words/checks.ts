import type { Words } from './words.ts';

/** Concept checks after a game. */
export const checks = {
  'checks.title': { 'zh-Hans': '想一想', 'zh-Hant': '想一想', en: 'Concept checks' },
  'checks.about': {
    'zh-Hans': '几道课程里的题，答不答都行，不影响这一局的分数。',
    'zh-Hant': '幾道課程裡的題，答不答都行，不影響這一局的分數。',
    en: 'A few questions from the course. They are optional and leave the score of this game alone.',
  },
  'checks.begin': { 'zh-Hans': '来几道题', 'zh-Hant': '來幾道題', en: 'Ask me' },
  'checks.more': { 'zh-Hans': '再来几道', 'zh-Hant': '再來幾道', en: 'A few more' },
  'checks.place': { 'zh-Hans': '第{n}/{of}题', 'zh-Hant': '第{n}/{of}題', en: 'Question {n} of {of}' },
  'checks.several': { 'zh-Hans': '可以选几项', 'zh-Hant': '可以選幾項', en: 'More than one may be right' },
  'checks.true': { 'zh-Hans': '对', 'zh-Hant': '對', en: 'True' },
  'checks.false': { 'zh-Hans': '不对', 'zh-Hant': '不對', en: 'False' },
  'checks.answer': { 'zh-Hans': '回答', 'zh-Hant': '回答', en: 'Answer' },
  'checks.compare': { 'zh-Hans': '对照要点', 'zh-Hant': '對照要點', en: 'Compare with the points' },
  'checks.tick': {
    'zh-Hans': '好的回答会说到这些。你说到了哪几点？',
    'zh-Hant': '好的回答會說到這些。你說到了哪幾點？',
    en: 'A good answer says these. Which of them did you say?',
  },
  'checks.tickSome': {
    'zh-Hans': '说到其中{n}点就够。你说到了哪几点？',
    'zh-Hant': '說到其中{n}點就夠。你說到了哪幾點？',
    en: '{n} of these {n:is|are} enough. Which of them did you say?',
  },
  'checks.keep': { 'zh-Hans': '记下这些', 'zh-Hant': '記下這些', en: 'Count these' },
  'checks.right': { 'zh-Hans': '说对了。', 'zh-Hant': '說對了。', en: 'Right.' },
  'checks.partly': { 'zh-Hans': '对了一部分。', 'zh-Hant': '對了一部分。', en: 'Partly right.' },
  'checks.wrong': { 'zh-Hans': '没说中。', 'zh-Hant': '沒說中。', en: 'Not right.' },
  'checks.isRight': { 'zh-Hans': '正确', 'zh-Hant': '正確', en: 'right' },
  'checks.points': { 'zh-Hans': '{got}/{of}分', 'zh-Hant': '{got}/{of}分', en: '{got} of {of} {of:point|points}' },
  'checks.self': { 'zh-Hans': '自己评的', 'zh-Hant': '自己評的', en: 'marked by yourself' },
  'checks.accepted': { 'zh-Hans': '可以填：{words}', 'zh-Hant': '可以填：{words}', en: 'It could be: {words}' },
  'checks.doubt': { 'zh-Hans': '存疑：{text}', 'zh-Hant': '存疑：{text}', en: 'In doubt: {text}' },
  'checks.next': { 'zh-Hans': '下一题', 'zh-Hant': '下一題', en: 'Next question' },
  'checks.toSum': { 'zh-Hans': '看合计', 'zh-Hant': '看合計', en: 'To the sum' },
  'checks.sum': {
    'zh-Hans': '想一想：{got}/{of}分，不计入总分',
    'zh-Hant': '想一想：{got}/{of}分，不計入總分',
    en: 'Concept checks: {got} of {of} {of:point|points}, not part of the score',
  },
  'checks.kept': {
    'zh-Hans': '结果会写进实训报告，和记录一起存下。',
    'zh-Hant': '結果會寫進實訓報告，和記錄一起存下。',
    en: 'The results stand in the training report and are saved with the record.',
  },
  'checks.notKept': {
    'zh-Hans': '没存上：这台设备存不下，或不让存。关掉页面，结果就没了。',
    'zh-Hant': '沒存上：這台裝置存不下，或不讓存。關掉頁面，結果就沒了。',
    en: 'Not kept: this device has no room or does not allow it. The results go when the page is closed.',
  },
  'checks.none': { 'zh-Hans': '没有答题。', 'zh-Hant': '沒有答題。', en: 'None answered.' },
} as const satisfies Words;
