import type { Words } from './words.ts';

/** What the page says when no game stands on it: opening, another tab, something kept that cannot be continued. */
export const session = {
  'session.opening': { 'zh-Hans': '正在开店……', 'zh-Hant': '正在開店……', en: 'Opening the shop …' },
  'session.take': { 'zh-Hans': '在这里接着玩', 'zh-Hant': '在這裡接著玩', en: 'Play on here' },
  'session.start': { 'zh-Hans': '回到开头', 'zh-Hant': '回到開頭', en: 'To the start page' },
  'session.keptTitle': {
    'zh-Hans': '上次的进度还留着',
    'zh-Hant': '上次的進度還留著',
    en: 'Your last game is still kept',
  },
  'session.elsewhereTitle': {
    'zh-Hans': '已在另一个页面打开',
    'zh-Hant': '已在另一個頁面開啟',
    en: 'Open in another tab',
  },
} as const satisfies Words;
