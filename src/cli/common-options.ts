import type { Language } from '../sim/index.ts';
import { flag, oneOf } from './options.ts';

export const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

/** What every command takes. */
export const COMMON = {
  json: flag({
    'zh-Hans': '输出一个 JSON 值，供程序读取',
    'zh-Hant': '輸出一個 JSON 值，供程式讀取',
    en: 'print one JSON value, for programs',
  }),
  lang: oneOf(
    'LANGUAGE',
    {
      'zh-Hans': '用哪种语言说话：zh-Hans、zh-Hant 或 en（默认）',
      'zh-Hant': '用哪種語言說話：zh-Hans、zh-Hant 或 en（預設）',
      en: 'language of the sentences: zh-Hans, zh-Hant or en (the default)',
    },
    LANGUAGES,
    'en',
  ),
  help: flag({ 'zh-Hans': '显示这段说明', 'zh-Hant': '顯示這段說明', en: 'show this help' }),
} as const;
