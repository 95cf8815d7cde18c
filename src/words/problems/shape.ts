import type { Saying } from './saying.ts';

/** Types, keys, ranges: what is not of the kind its place asks for. */
export const shapeSayings = {
  'shape.missingKey': {
    what: { 'zh-Hans': '缺少“{key}”', 'zh-Hant': '缺少「{key}」', en: '“{key}” is missing' },
    fix: { 'zh-Hans': '补上“{key}”', 'zh-Hant': '補上「{key}」', en: 'add “{key}”' },
  },
  'shape.unknownKey': {
    what: {
      'zh-Hans': '这里没有“{key}”这个键',
      'zh-Hant': '這裡沒有「{key}」這個鍵',
      en: 'there is no key “{key}” here',
    },
    fix: {
      'zh-Hans': '这里可以写的键：{known}',
      'zh-Hant': '這裡可以寫的鍵：{known}',
      en: 'keys that may stand here: {known}',
    },
  },
  'shape.text': {
    what: {
      'zh-Hans': '这里要文字，写的是 {found}',
      'zh-Hant': '這裡要文字，寫的是 {found}',
      en: 'a text is expected, {found} is written',
    },
    fix: { 'zh-Hans': '写带双引号的文字', 'zh-Hant': '寫帶雙引號的文字', en: 'write a text in double quotes' },
  },
  'shape.number': {
    what: {
      'zh-Hans': '这里要数字，写的是 {found}',
      'zh-Hant': '這裡要數字，寫的是 {found}',
      en: 'a number is expected, {found} is written',
    },
    fix: { 'zh-Hans': '写数字，不加引号', 'zh-Hant': '寫數字，不加引號', en: 'write a number without quotes' },
  },
  'shape.whole': {
    what: {
      'zh-Hans': '这里要整数，写的是 {found}',
      'zh-Hant': '這裡要整數，寫的是 {found}',
      en: 'a whole number is expected, {found} is written',
    },
    fix: {
      'zh-Hans': '写整数，不加引号也不带小数',
      'zh-Hant': '寫整數，不加引號也不帶小數',
      en: 'write a whole number, without quotes and without decimals',
    },
  },
  'shape.truth': {
    what: {
      'zh-Hans': '这里要 true 或 false，写的是 {found}',
      'zh-Hant': '這裡要 true 或 false，寫的是 {found}',
      en: 'true or false is expected, {found} is written',
    },
    fix: {
      'zh-Hans': '写 true 或 false，不加引号',
      'zh-Hant': '寫 true 或 false，不加引號',
      en: 'write true or false without quotes',
    },
  },
  'shape.list': {
    what: {
      'zh-Hans': '这里要列表，写的是 {found}',
      'zh-Hant': '這裡要清單，寫的是 {found}',
      en: 'a list is expected, {found} is written',
    },
    fix: {
      'zh-Hans': '用方括号括起来：[ … ]',
      'zh-Hant': '用方括號括起來：[ … ]',
      en: 'put it in square brackets: [ … ]',
    },
  },
  'shape.object': {
    what: {
      'zh-Hans': '这里要对象，写的是 {found}',
      'zh-Hant': '這裡要物件，寫的是 {found}',
      en: 'an object is expected, {found} is written',
    },
    fix: {
      'zh-Hans': '用花括号括起来：{ "键": 值 }',
      'zh-Hant': '用大括號括起來：{ "鍵": 值 }',
      en: 'put it in braces: { "key": value }',
    },
  },
  'shape.forms': {
    what: {
      'zh-Hans': '{found} 不是这里能写的任何一种',
      'zh-Hant': '{found} 不是這裡能寫的任何一種',
      en: '{found} is none of the forms this may have',
    },
    fix: { 'zh-Hans': '写其中一种：{forms}', 'zh-Hant': '寫其中一種：{forms}', en: 'write one of: {forms}' },
  },
  'shape.choice': {
    what: {
      'zh-Hans': '{found} 不在可选的值里',
      'zh-Hant': '{found} 不在可選的值裡',
      en: '{found} is none of the values allowed',
    },
    fix: { 'zh-Hans': '写其中一个：{allowed}', 'zh-Hant': '寫其中一個：{allowed}', en: 'write one of: {allowed}' },
  },
  'shape.tooSmall': {
    what: {
      'zh-Hans': '{found} 太小，至少 {least}',
      'zh-Hant': '{found} 太小，至少 {least}',
      en: '{found} is too small, the least is {least}',
    },
    fix: { 'zh-Hans': '写 {least} 或更大的数', 'zh-Hant': '寫 {least} 或更大的數', en: 'write {least} or more' },
  },
  'shape.tooLarge': {
    what: {
      'zh-Hans': '{found} 太大，最多 {most}',
      'zh-Hant': '{found} 太大，最多 {most}',
      en: '{found} is too large, the most is {most}',
    },
    fix: { 'zh-Hans': '写 {most} 或更小的数', 'zh-Hant': '寫 {most} 或更小的數', en: 'write {most} or less' },
  },
  'shape.notAbove': {
    what: {
      'zh-Hans': '{found} 应大于 {least}',
      'zh-Hant': '{found} 應大於 {least}',
      en: '{found} must be more than {least}',
    },
    fix: { 'zh-Hans': '写大于 {least} 的数', 'zh-Hant': '寫大於 {least} 的數', en: 'write a number above {least}' },
  },
  'shape.notBelow': {
    what: {
      'zh-Hans': '{found} 应小于 {most}',
      'zh-Hant': '{found} 應小於 {most}',
      en: '{found} must be less than {most}',
    },
    fix: { 'zh-Hans': '写小于 {most} 的数', 'zh-Hant': '寫小於 {most} 的數', en: 'write a number below {most}' },
  },
  'shape.step': {
    what: {
      'zh-Hans': '{found} 不是 {step} 的倍数',
      'zh-Hant': '{found} 不是 {step} 的倍數',
      en: '{found} is no multiple of {step}',
    },
    fix: { 'zh-Hans': '写 {step} 的倍数', 'zh-Hant': '寫 {step} 的倍數', en: 'write a multiple of {step}' },
  },
  'shape.tooFew': {
    what: {
      'zh-Hans': '这里至少要 {least} 项',
      'zh-Hant': '這裡至少要 {least} 項',
      en: 'at least {least} {least:entry|entries} must stand here',
    },
    fix: { 'zh-Hans': '补上几项', 'zh-Hant': '補上幾項', en: 'add what is missing' },
  },
  'shape.tooMany': {
    what: {
      'zh-Hans': '这里最多 {most} 项',
      'zh-Hant': '這裡最多 {most} 項',
      en: 'at most {most} {most:entry|entries} may stand here',
    },
    fix: { 'zh-Hans': '删去几项', 'zh-Hant': '刪去幾項', en: 'take some out' },
  },
  'shape.emptyText': {
    what: { 'zh-Hans': '文字是空的', 'zh-Hant': '文字是空的', en: 'the text is empty' },
    fix: { 'zh-Hans': '写上文字', 'zh-Hant': '寫上文字', en: 'write what is to be said' },
  },
  'shape.longText': {
    what: {
      'zh-Hans': '文字超过 {most} 个字符',
      'zh-Hant': '文字超過 {most} 個字元',
      en: 'the text has more than {most} characters',
    },
    fix: { 'zh-Hans': '写短一些', 'zh-Hant': '寫短一些', en: 'make it shorter' },
  },
  'shape.id': {
    what: { 'zh-Hans': '{found} 不能作名字', 'zh-Hant': '{found} 不能作名字', en: '{found} cannot be an id' },
    fix: {
      'zh-Hans': '用英文字母和数字，第一个是小写字母，最多 40 个，例如 firstCall',
      'zh-Hant': '用英文字母和數字，第一個是小寫字母，最多 40 個，例如 firstCall',
      en: 'use letters and digits, a small letter first, at most 40, such as firstCall',
    },
  },
  'shape.scenarioId': {
    what: {
      'zh-Hans': '{found} 不能作剧本编号',
      'zh-Hant': '{found} 不能作劇本編號',
      en: '{found} cannot be a scenario’s id',
    },
    fix: {
      'zh-Hans': '第一个是大写字母，后面是字母和数字，最多 32 个，例如 T14',
      'zh-Hant': '第一個是大寫字母，後面是字母和數字，最多 32 個，例如 T14',
      en: 'use a capital letter, then letters and digits, at most 32, such as T14',
    },
  },
  'shape.signal': {
    what: {
      'zh-Hans': '{found} 不能作状态图的信号',
      'zh-Hant': '{found} 不能作狀態圖的訊號',
      en: '{found} cannot be an event of a chart',
    },
    fix: {
      'zh-Hans': '用大写字母和下划线，例如 FIRST_CALL',
      'zh-Hant': '用大寫字母和底線，例如 FIRST_CALL',
      en: 'use capital letters and underscores, such as FIRST_CALL',
    },
  },
  'shape.target': {
    what: {
      'zh-Hans': '{found} 不能作转移的目标',
      'zh-Hant': '{found} 不能作轉移的目標',
      en: '{found} cannot be a transition’s target',
    },
    fix: {
      'zh-Hans': '写同级状态 calm，内层状态 .calm，或 #图名.calm',
      'zh-Hant': '寫同級狀態 calm，內層狀態 .calm，或 #圖名.calm',
      en: 'write a sibling (calm), an inner state (.calm) or #chart.calm',
    },
  },
  'shape.person': {
    what: { 'zh-Hans': '{found} 不指任何人', 'zh-Hant': '{found} 不指任何人', en: '{found} names nobody' },
    fix: {
      'zh-Hans': '写角色、人物、alike、friends、everyone 或 segment:客群',
      'zh-Hant': '寫角色、人物、alike、friends、everyone 或 segment:客群',
      en: 'write a role, a member of the cast, alike, friends, everyone or segment:ID',
    },
  },
  'shape.hash': {
    what: {
      'zh-Hans': '{found} 不是 64 位十六进制摘要',
      'zh-Hant': '{found} 不是 64 位十六進位摘要',
      en: '{found} is no hash of 64 hexadecimal digits',
    },
    fix: {
      'zh-Hans': '运行平衡报告，由它写入',
      'zh-Hant': '執行平衡報告，由它寫入',
      en: 'let the balance report write it',
    },
  },
  'shape.pattern': {
    what: {
      'zh-Hans': '{found} 的写法不对',
      'zh-Hant': '{found} 的寫法不對',
      en: '{found} is not spelt as it must be',
    },
    fix: { 'zh-Hans': '要符合 {pattern}', 'zh-Hant': '要符合 {pattern}', en: 'it must match {pattern}' },
  },
  'shape.other': {
    what: {
      'zh-Hans': '这个值不合要求（{told}）',
      'zh-Hant': '這個值不合要求（{told}）',
      en: 'this value does not fit ({told})',
    },
    fix: {
      'zh-Hans': '对照 scenario.v1.json 里这一处的说明',
      'zh-Hant': '對照 scenario.v1.json 裡這一處的說明',
      en: 'compare it with this place in scenario.v1.json',
    },
  },
} as const satisfies Readonly<Record<string, Saying>>;
