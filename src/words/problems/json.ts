import type { Saying } from './saying.ts';

/** What is not JSON. */
export const jsonSayings = {
  'json.comment': {
    what: { 'zh-Hans': '这里有注释', 'zh-Hant': '這裡有註解', en: 'a comment stands here' },
    fix: {
      'zh-Hans': 'JSON 没有注释，删掉它',
      'zh-Hant': 'JSON 沒有註解，刪掉它',
      en: 'JSON has no comments; take it out',
    },
  },
  'json.trailingComma': {
    what: {
      'zh-Hans': '最后一项后面多了一个逗号',
      'zh-Hant': '最後一項後面多了一個逗號',
      en: 'a comma follows the last entry',
    },
    fix: { 'zh-Hans': '删掉这个逗号', 'zh-Hant': '刪掉這個逗號', en: 'take the comma out' },
  },
  'json.symbol': {
    what: { 'zh-Hans': 'JSON 没有 {symbol}', 'zh-Hant': 'JSON 沒有 {symbol}', en: 'JSON has no {symbol}' },
    fix: {
      'zh-Hans': '写数字、带双引号的文字、true、false 或 null',
      'zh-Hant': '寫數字、帶雙引號的文字、true、false 或 null',
      en: 'write a number, a text in double quotes, true, false or null',
    },
  },
  'json.quote': {
    what: {
      'zh-Hans': 'JSON 的文字不能用 {quote} 引起来',
      'zh-Hant': 'JSON 的文字不能用 {quote} 引起來',
      en: 'JSON does not quote with {quote}',
    },
    fix: { 'zh-Hans': '改用英文双引号 "', 'zh-Hant': '改用英文雙引號 "', en: 'use straight double quotes "' },
  },
  'json.keyExpected': {
    what: { 'zh-Hans': '这里应该是一个键', 'zh-Hant': '這裡應該是一個鍵', en: 'a key is expected here' },
    fix: {
      'zh-Hans': '写带双引号的键，例如 "id"',
      'zh-Hant': '寫帶雙引號的鍵，例如 "id"',
      en: 'write a key in double quotes, such as "id"',
    },
  },
  'json.valueExpected': {
    what: { 'zh-Hans': '这里缺一个值', 'zh-Hant': '這裡缺一個值', en: 'a value is missing here' },
    fix: {
      'zh-Hans': '写上值，或删掉多余的逗号或冒号',
      'zh-Hant': '寫上值，或刪掉多餘的逗號或冒號',
      en: 'write the value, or take out the comma or colon',
    },
  },
  'json.colonExpected': {
    what: { 'zh-Hans': '键后面缺冒号', 'zh-Hant': '鍵後面缺冒號', en: 'a colon is missing after the key' },
    fix: {
      'zh-Hans': '在键和值之间写英文冒号 :',
      'zh-Hant': '在鍵和值之間寫英文冒號 :',
      en: 'put a colon between key and value',
    },
  },
  'json.commaExpected': {
    what: { 'zh-Hans': '前面缺一个逗号', 'zh-Hant': '前面缺一個逗號', en: 'a comma is missing before this' },
    fix: {
      'zh-Hans': '在两项之间写英文逗号 ,',
      'zh-Hant': '在兩項之間寫英文逗號 ,',
      en: 'put a comma between the two entries',
    },
  },
  'json.unclosed': {
    what: {
      'zh-Hans': '第 {line} 行第 {column} 列的 {bracket} 没有闭合',
      'zh-Hant': '第 {line} 行第 {column} 欄的 {bracket} 沒有閉合',
      en: 'the {bracket} of line {line}, column {column} is never closed',
    },
    fix: {
      'zh-Hans': '补上对应的右括号',
      'zh-Hant': '補上對應的右括號',
      en: 'add its closing bracket',
    },
  },
  'json.afterEnd': {
    what: {
      'zh-Hans': '剧本结束之后还有内容',
      'zh-Hant': '劇本結束之後還有內容',
      en: 'something follows the end of the scenario',
    },
    fix: {
      'zh-Hans': '一个文件只写一个剧本，删掉后面的',
      'zh-Hant': '一個檔案只寫一個劇本，刪掉後面的',
      en: 'a file holds one scenario; take out what follows',
    },
  },
  'json.openText': {
    what: {
      'zh-Hans': '文字到行末还没有右引号',
      'zh-Hant': '文字到行末還沒有右引號',
      en: 'the text has no closing quote on its line',
    },
    fix: {
      'zh-Hans': '补上 "；文字里的换行写成 \\n，引号写成 \\"',
      'zh-Hant': '補上 "；文字裡的換行寫成 \\n，引號寫成 \\"',
      en: 'add the "; inside a text write \\n for a new line and \\" for a quote',
    },
  },
  'json.escape': {
    what: {
      'zh-Hans': '文字里的反斜杠用法不对',
      'zh-Hant': '文字裡的反斜線用法不對',
      en: 'a backslash in the text starts no escape that JSON knows',
    },
    fix: {
      'zh-Hans': '只能写 \\" \\\\ \\/ \\n \\r \\t \\b \\f \\uXXXX',
      'zh-Hant': '只能寫 \\" \\\\ \\/ \\n \\r \\t \\b \\f \\uXXXX',
      en: 'write \\" \\\\ \\/ \\n \\r \\t \\b \\f or \\uXXXX',
    },
  },
  'json.unicode': {
    what: {
      'zh-Hans': '\\u 后面不是四位十六进制数字',
      'zh-Hant': '\\u 後面不是四位十六進位數字',
      en: '\\u is not followed by four hexadecimal digits',
    },
    fix: {
      'zh-Hans': '写成 \\u4e2d 这样，或直接写这个字',
      'zh-Hant': '寫成 \\u4e2d 這樣，或直接寫這個字',
      en: 'write it like \\u4e2d, or write the character itself',
    },
  },
  'json.controlCharacter': {
    what: {
      'zh-Hans': '文字里有控制字符（如制表符）',
      'zh-Hant': '文字裡有控制字元（如定位字元）',
      en: 'a control character, such as a tab, stands in the text',
    },
    fix: {
      'zh-Hans': '制表符写成 \\t，其余删掉',
      'zh-Hant': '定位字元寫成 \\t，其餘刪掉',
      en: 'write a tab as \\t and take others out',
    },
  },
  'json.badNumber': {
    what: {
      'zh-Hans': '{number} 不是 JSON 的数字写法',
      'zh-Hant': '{number} 不是 JSON 的數字寫法',
      en: '{number} is no number as JSON writes them',
    },
    fix: {
      'zh-Hans': '写成 0.5、-3、12 或 1e6 这样',
      'zh-Hant': '寫成 0.5、-3、12 或 1e6 這樣',
      en: 'write it like 0.5, -3, 12 or 1e6',
    },
  },
  'json.duplicateKey': {
    what: {
      'zh-Hans': '键“{key}”重复了，第一个在第 {line} 行第 {column} 列',
      'zh-Hant': '鍵「{key}」重複了，第一個在第 {line} 行第 {column} 欄',
      en: 'the key “{key}” stands twice; the first is in line {line}, column {column}',
    },
    fix: { 'zh-Hans': '两个只留一个', 'zh-Hant': '兩個只留一個', en: 'keep one of them' },
  },
  'json.hostileKey': {
    what: {
      'zh-Hans': '不能用“{key}”作键',
      'zh-Hant': '不能用「{key}」作鍵',
      en: '“{key}” cannot be a key',
    },
    fix: { 'zh-Hans': '删掉它', 'zh-Hant': '刪掉它', en: 'take it out' },
  },
  'number.notFinite': {
    what: {
      'zh-Hans': '{number} 超出了能表示的数',
      'zh-Hant': '{number} 超出了能表示的數',
      en: '{number} is no finite number',
    },
    fix: { 'zh-Hans': '写一个普通大小的数', 'zh-Hant': '寫一個普通大小的數', en: 'write a number of ordinary size' },
  },
  'number.notExact': {
    what: {
      'zh-Hans': '整数 {number} 太大，存不准',
      'zh-Hant': '整數 {number} 太大，存不準',
      en: 'the whole number {number} is too large to be kept exactly',
    },
    fix: {
      'zh-Hans': '不要超过 9007199254740991',
      'zh-Hant': '不要超過 9007199254740991',
      en: 'stay below 9007199254740992',
    },
  },
} as const satisfies Readonly<Record<string, Saying>>;
