import type { Saying } from './saying.ts';

/** The file itself: its size, its encoding, its version. */
export const fileSayings = {
  'file.empty': {
    what: { 'zh-Hans': '文件是空的', 'zh-Hant': '檔案是空的', en: 'the file is empty' },
    fix: {
      'zh-Hans': '写一个剧本：从 { "format": 1, … } 开始',
      'zh-Hant': '寫一個劇本：從 { "format": 1, … } 開始',
      en: 'write a scenario: start from { "format": 1, … }',
    },
  },
  'file.tooBig': {
    what: {
      'zh-Hans': '文件超过 {most} 字节',
      'zh-Hant': '檔案超過 {most} 位元組',
      en: 'the file has more than {most} bytes',
    },
    fix: {
      'zh-Hans': '去掉不属于剧本的内容，或拆成几个剧本',
      'zh-Hant': '去掉不屬於劇本的內容，或拆成幾個劇本',
      en: 'take out what is no part of the scenario, or make several scenarios of it',
    },
  },
  'file.tooDeep': {
    what: {
      'zh-Hans': '括号嵌套超过 {most} 层',
      'zh-Hant': '括號巢狀超過 {most} 層',
      en: 'brackets are nested more than {most} deep',
    },
    fix: {
      'zh-Hans': '减少嵌套；剧本里没有哪处需要这么深',
      'zh-Hant': '減少巢狀；劇本裡沒有哪處需要這麼深',
      en: 'nest less; nothing in a scenario goes as deep',
    },
  },
  'file.tooMany': {
    what: {
      'zh-Hans': '文件里的值超过 {most} 个',
      'zh-Hant': '檔案裡的值超過 {most} 個',
      en: 'the file holds more than {most} values',
    },
    fix: {
      'zh-Hans': '从这里往后删减，或拆成几个剧本',
      'zh-Hant': '從這裡往後刪減，或拆成幾個劇本',
      en: 'cut it down from here on, or make several scenarios of it',
    },
  },
  'file.longList': {
    what: {
      'zh-Hans': '这里列了 {most} 项以上',
      'zh-Hant': '這裡列了 {most} 項以上',
      en: 'more than {most} entries are listed here',
    },
    fix: {
      'zh-Hans': '删减；剧本里没有哪处需要这么多',
      'zh-Hant': '刪減；劇本裡沒有哪處需要這麼多',
      en: 'cut it down; nothing in a scenario needs as many',
    },
  },
  'file.moreProblems': {
    what: {
      'zh-Hans': '从这里往后还有 {count} 处问题没有列出',
      'zh-Hant': '從這裡往後還有 {count} 處問題沒有列出',
      en: '{count} more {count:problem|problems} from here on',
    },
    fix: {
      'zh-Hans': '先改好列出的，再查一遍',
      'zh-Hant': '先改好列出的，再查一遍',
      en: 'mend those listed, then check again',
    },
  },
  'encoding.byteOrderMark': {
    what: {
      'zh-Hans': '文件开头有字节顺序标记（BOM）',
      'zh-Hant': '檔案開頭有位元組順序記號（BOM）',
      en: 'the file begins with a byte order mark',
    },
    fix: {
      'zh-Hans': '另存为“UTF-8（无 BOM）”',
      'zh-Hant': '另存為「UTF-8（無 BOM）」',
      en: 'save it as UTF-8 without a byte order mark',
    },
  },
  'encoding.utf16': {
    what: {
      'zh-Hans': '文件是 UTF-16 或 UTF-32 编码',
      'zh-Hant': '檔案是 UTF-16 或 UTF-32 編碼',
      en: 'the file is in UTF-16 or UTF-32',
    },
    fix: { 'zh-Hans': '另存为 UTF-8', 'zh-Hant': '另存為 UTF-8', en: 'save it as UTF-8' },
  },
  'encoding.legacyChinese': {
    what: {
      'zh-Hans': '文件不是 UTF-8，像是 GBK 或 Big5 编码（第一个不合的字节：{byte}）',
      'zh-Hant': '檔案不是 UTF-8，像是 GBK 或 Big5 編碼（第一個不合的位元組：{byte}）',
      en: 'the file is not UTF-8; it looks like GBK or Big5 (the first byte that does not fit is {byte})',
    },
    fix: { 'zh-Hans': '另存为 UTF-8', 'zh-Hant': '另存為 UTF-8', en: 'save it as UTF-8' },
  },
  'encoding.badByte': {
    what: {
      'zh-Hans': '这里的字节 {byte} 不是 UTF-8',
      'zh-Hant': '這裡的位元組 {byte} 不是 UTF-8',
      en: 'the byte {byte} here is not UTF-8',
    },
    fix: {
      'zh-Hans': '重新输入这个字，并另存为 UTF-8',
      'zh-Hant': '重新輸入這個字，並另存為 UTF-8',
      en: 'type this character again and save the file as UTF-8',
    },
  },
  'encoding.lostCharacter': {
    what: {
      'zh-Hans': '这里有一个读不出的字（U+FFFD）',
      'zh-Hant': '這裡有一個讀不出的字（U+FFFD）',
      en: 'a character here was lost (U+FFFD)',
    },
    fix: {
      'zh-Hans': '重新输入这个字，并另存为 UTF-8',
      'zh-Hant': '重新輸入這個字，並另存為 UTF-8',
      en: 'type it again and save the file as UTF-8',
    },
  },
  'encoding.halfCharacter': {
    what: {
      'zh-Hans': '这里只有半个字（代理对不成双）',
      'zh-Hant': '這裡只有半個字（代理對不成雙）',
      en: 'half a character stands here (an unpaired surrogate)',
    },
    fix: {
      'zh-Hans': '删掉或重新输入这个字',
      'zh-Hant': '刪掉或重新輸入這個字',
      en: 'take it out or type the character again',
    },
  },
  'format.missing': {
    what: {
      'zh-Hans': '没有写格式版本',
      'zh-Hant': '沒有寫格式版本',
      en: 'the version of the format is missing',
    },
    fix: { 'zh-Hans': '写上 "format": {known}', 'zh-Hant': '寫上 "format": {known}', en: 'write "format": {known}' },
  },
  'format.unknown': {
    what: {
      'zh-Hans': '没有 {found} 这个格式版本',
      'zh-Hant': '沒有 {found} 這個格式版本',
      en: 'there is no format {found}',
    },
    fix: { 'zh-Hans': '写 "format": {known}', 'zh-Hant': '寫 "format": {known}', en: 'write "format": {known}' },
  },
  'format.newer': {
    what: {
      'zh-Hans': '格式版本 {found} 比本程序认得的 {known} 新',
      'zh-Hant': '格式版本 {found} 比本程式認得的 {known} 新',
      en: 'format {found} is newer than this program, which knows {known}',
    },
    fix: {
      'zh-Hans': '换用更新的程序，或把剧本改成 "format": {known}',
      'zh-Hant': '換用更新的程式，或把劇本改成 "format": {known}',
      en: 'take a newer version of the program, or rewrite the scenario in format {known}',
    },
  },
} as const satisfies Readonly<Record<string, Saying>>;
