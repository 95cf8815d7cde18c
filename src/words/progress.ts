import type { Words } from './words.ts';

/** Progress taken from one device to another, and records brought from elsewhere. */
export const progress = {
  'progress.title': { 'zh-Hans': '带走或带来进度', 'zh-Hant': '帶走或帶來進度', en: 'Take progress along' },
  'progress.take': { 'zh-Hans': '带走', 'zh-Hant': '帶走', en: 'Take along' },
  'progress.codeHint': {
    'zh-Hans': '抄下或复制这段码，在另一台电脑上贴进来。码里有星和分数；没玩完的局在文件里。',
    'zh-Hant': '抄下或複製這段碼，在另一台電腦上貼進來。碼裡有星和分數；沒玩完的局在檔案裡。',
    en: 'Copy this code and paste it on another computer. It holds stars and scores; unfinished games travel in the file.',
  },
  'progress.code': { 'zh-Hans': '进度码', 'zh-Hant': '進度碼', en: 'Progress code' },
  'progress.copy': { 'zh-Hans': '复制', 'zh-Hant': '複製', en: 'Copy' },
  'progress.copied': { 'zh-Hans': '已复制', 'zh-Hant': '已複製', en: 'Copied' },
  'progress.copyByHand': {
    'zh-Hans': '请按 Ctrl+C 复制选中的码',
    'zh-Hant': '請按 Ctrl+C 複製選中的碼',
    en: 'Press Ctrl+C to copy the selected code',
  },
  'progress.file': { 'zh-Hans': '存成文件', 'zh-Hant': '存成檔案', en: 'Save as a file' },
  'progress.bring': { 'zh-Hans': '带来', 'zh-Hant': '帶來', en: 'Bring here' },
  'progress.bringHint': {
    'zh-Hans': '贴上进度码，或选进度文件。这里已有的不会丢，留下更好的。',
    'zh-Hant': '貼上進度碼，或選進度檔案。這裡已有的不會丟，留下更好的。',
    en: 'Paste a code or choose a file. Nothing here is lost; the better result stays.',
  },
  'progress.add': { 'zh-Hans': '加进来', 'zh-Hant': '加進來', en: 'Add it' },
  'progress.choose': { 'zh-Hans': '选文件', 'zh-Hant': '選檔案', en: 'Choose a file' },
  'progress.brought': {
    'zh-Hans': '加进来了：成绩{attempts}项，没玩完的局{games}个。',
    'zh-Hant': '加進來了：成績{attempts}項，沒玩完的局{games}個。',
    en: 'Added: {attempts} {attempts:result|results}, {games} unfinished {games:game|games}.',
  },
  'progress.nothingNew': {
    'zh-Hans': '这些这里都有了，没有变化。',
    'zh-Hant': '這些這裡都有了，沒有變化。',
    en: 'All of this is here already; nothing changed.',
  },
  'progress.notLasting': {
    'zh-Hans': '这个浏览器不保存进度（隐私模式，或空间不够）。可以照常玩，关掉页面前请把进度存成文件。',
    'zh-Hant': '這個瀏覽器不儲存進度（隱私模式，或空間不夠）。可以照常玩，關掉頁面前請把進度存成檔案。',
    en: 'This browser keeps nothing (private window, or no room). Play as usual, and save your progress as a file before you close the page.',
  },
  'record.open': { 'zh-Hans': '打开一局记录', 'zh-Hant': '打開一局紀錄', en: 'Open a record' },
  'record.hint': {
    'zh-Hans': '复盘页下载的记录文件，会在这里重放核对',
    'zh-Hant': '復盤頁下載的紀錄檔案，會在這裡重放核對',
    en: 'A record downloaded at the debrief; it is replayed and checked here',
  },
  'record.working': { 'zh-Hans': '正在重放核对……', 'zh-Hant': '正在重放核對……', en: 'Replaying and checking …' },
} as const satisfies Words;
