import type { Words } from './words.ts';

/** When something breaks that should not: what is shown to whoever sits in front of it. */
export const faults = {
  'fault.title': { 'zh-Hans': '程序出错了', 'zh-Hant': '程式出錯了', en: 'Something broke' },
  'fault.kept': {
    'zh-Hans': '进度还在。重新载入后从最后一步接着玩。',
    'zh-Hant': '進度還在。重新載入後從最後一步接著玩。',
    en: 'Your game is kept. Reload to go on from the last step.',
  },
  'fault.reload': { 'zh-Hans': '重新载入', 'zh-Hant': '重新載入', en: 'Reload' },
  'fault.code': { 'zh-Hans': '错误代码：{code}', 'zh-Hant': '錯誤代碼：{code}', en: 'Code: {code}' },
} as const satisfies Words;
