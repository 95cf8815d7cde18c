import type { Saying } from './saying.ts';

/** Turns, acts and stops; people and their past. */
export const calendarSayings = {
  'calendar.gap': {
    what: {
      'zh-Hans': '这一幕从第 {found} 期开始，应从第 {expected} 期接上',
      'zh-Hant': '這一幕從第 {found} 期開始，應從第 {expected} 期接上',
      en: 'this act begins with turn {found}, but turn {expected} is next',
    },
    fix: {
      'zh-Hans': '写 {expected}：各幕首尾相接',
      'zh-Hant': '寫 {expected}：各幕首尾相接',
      en: 'write {expected}: acts follow each other without gap or overlap',
    },
  },
  'calendar.end': {
    what: {
      'zh-Hans': '最后一幕到第 {found} 期为止，剧本有 {expected} 期',
      'zh-Hant': '最後一幕到第 {found} 期為止，劇本有 {expected} 期',
      en: 'the last act ends with turn {found}, the scenario with turn {expected}',
    },
    fix: {
      'zh-Hans': '写 {expected}，或改 period.names 的期数',
      'zh-Hant': '寫 {expected}，或改 period.names 的期數',
      en: 'write {expected}, or change the number of period.names',
    },
  },
  'calendar.changes': {
    what: {
      'zh-Hans': '这一幕有 {expected} 期，changes 有 {found} 个',
      'zh-Hant': '這一幕有 {expected} 期，changes 有 {found} 個',
      en: 'the act has {expected} {expected:turn|turns}, changes has {found}',
    },
    fix: { 'zh-Hans': '每期写一个数', 'zh-Hant': '每期寫一個數', en: 'write one number for each turn' },
  },
  'calendar.agenda': {
    what: {
      'zh-Hans': '这一幕有 {expected} 期，agenda 有 {found} 个',
      'zh-Hant': '這一幕有 {expected} 期，agenda 有 {found} 個',
      en: 'the act has {expected} {expected:turn|turns}, agenda has {found}',
    },
    fix: {
      'zh-Hans': '每期写一个列表，可以是空的',
      'zh-Hant': '每期寫一個清單，可以是空的',
      en: 'write one list for each turn; it may be empty',
    },
  },
  'calendar.agendaClosed': {
    what: {
      'zh-Hans': '“{lever}”到第 {opensAt} 期才开放，第 {turn} 期不能上议程',
      'zh-Hant': '「{lever}」到第 {opensAt} 期才開放，第 {turn} 期不能上議程',
      en: '“{lever}” opens in turn {opensAt}, so it cannot be on the agenda of turn {turn}',
    },
    fix: {
      'zh-Hans': '从议程里拿掉，或让它早些开放',
      'zh-Hant': '從議程裡拿掉，或讓它早些開放',
      en: 'take it off the agenda, or open it earlier',
    },
  },
  'calendar.opensElsewhere': {
    what: {
      'zh-Hans': '“{lever}”的 opensAt 是 {opensAt}，不在这一幕（{from}–{to}）',
      'zh-Hant': '「{lever}」的 opensAt 是 {opensAt}，不在這一幕（{from}–{to}）',
      en: '“{lever}” has opensAt {opensAt}, outside this act ({from}–{to})',
    },
    fix: {
      'zh-Hans': '改 opensAt，或挪到它开放的那一幕',
      'zh-Hant': '改 opensAt，或挪到它開放的那一幕',
      en: 'change opensAt, or list it in the act it opens in',
    },
  },
  'calendar.opensUnsaid': {
    what: {
      'zh-Hans': '“{lever}”在“{act}”幕开放，但那一幕的 opens 里没有它',
      'zh-Hant': '「{lever}」在「{act}」幕開放，但那一幕的 opens 裡沒有它',
      en: '“{lever}” opens in the act “{act}”, whose opens does not list it',
    },
    fix: { 'zh-Hans': '写进那一幕的 opens', 'zh-Hant': '寫進那一幕的 opens', en: 'list it in that act’s opens' },
  },
  'calendar.opensNever': {
    what: {
      'zh-Hans': '“{lever}”到第 {opensAt} 期才开放，剧本只有 {turns} 期',
      'zh-Hant': '「{lever}」到第 {opensAt} 期才開放，劇本只有 {turns} 期',
      en: '“{lever}” opens in turn {opensAt}, the scenario has {turns}',
    },
    fix: {
      'zh-Hans': '让它早些开放，或删掉',
      'zh-Hant': '讓它早些開放，或刪掉',
      en: 'open it earlier, or take it out',
    },
  },
  'calendar.stops': {
    what: {
      'zh-Hans': '这里应是第 {expected} 期，写的是 {found}',
      'zh-Hant': '這裡應是第 {expected} 期，寫的是 {found}',
      en: 'turn {expected} is next, {found} is written',
    },
    fix: { 'zh-Hans': '每一期按顺序各写一次', 'zh-Hant': '每一期按順序各寫一次', en: 'list every turn once, in order' },
  },
  'calendar.stopsEnd': {
    what: {
      'zh-Hans': '停靠点只到第 {found} 期，剧本有 {expected} 期',
      'zh-Hant': '停靠點只到第 {found} 期，劇本有 {expected} 期',
      en: 'the stops end with turn {found}, the scenario with turn {expected}',
    },
    fix: { 'zh-Hans': '补上其余各期', 'zh-Hant': '補上其餘各期', en: 'add the turns that are missing' },
  },
  'calendar.season': {
    what: {
      'zh-Hans': 'season 有 {found} 个数，剧本有 {expected} 期',
      'zh-Hant': 'season 有 {found} 個數，劇本有 {expected} 期',
      en: 'season has {found} {found:number|numbers}, the scenario {expected} turns',
    },
    fix: { 'zh-Hans': '每期写一个数', 'zh-Hant': '每期寫一個數', en: 'write one number for each turn' },
  },
  'calendar.afterEnd': {
    what: {
      'zh-Hans': '第 {turn} 期在剧本结束（第 {turns} 期）之后',
      'zh-Hant': '第 {turn} 期在劇本結束（第 {turns} 期）之後',
      en: 'turn {turn} is after the end, which is turn {turns}',
    },
    fix: {
      'zh-Hans': '写 {turns} 或更早的期',
      'zh-Hant': '寫 {turns} 或更早的期',
      en: 'write {turns} or an earlier turn',
    },
  },
  'calendar.backwards': {
    what: {
      'zh-Hans': '这一幕从第 {from} 期到第 {to} 期，前后颠倒',
      'zh-Hant': '這一幕從第 {from} 期到第 {to} 期，前後顛倒',
      en: 'the act runs from turn {from} to turn {to}, which is backwards',
    },
    fix: { 'zh-Hans': 'to 写 {from} 或更大', 'zh-Hant': 'to 寫 {from} 或更大', en: 'write {from} or more for to' },
  },
  'population.noKey': {
    what: {
      'zh-Hans': '只有 {customers} 位客户，少于 {least}，却没有 population.key',
      'zh-Hant': '只有 {customers} 位客戶，少於 {least}，卻沒有 population.key',
      en: 'there are {customers} customers, fewer than {least}, and no population.key',
    },
    fix: {
      'zh-Hans': '写 "population": { "key": "任意文字" }，让每个种子遇到同一批人',
      'zh-Hant': '寫 "population": { "key": "任意文字" }，讓每個種子遇到同一批人',
      en: 'write "population": { "key": "any text" }, so that every seed meets the same people',
    },
  },
  'population.tooMany': {
    what: {
      'zh-Hans': '一共 {people} 人，最多 {most}',
      'zh-Hant': '一共 {people} 人，最多 {most}',
      en: 'there are {people} people in all, at most {most} can be',
    },
    fix: {
      'zh-Hans': '减少客户、潜在客户或新来的人',
      'zh-Hant': '減少客戶、潛在客戶或新來的人',
      en: 'have fewer customers, prospects or newcomers',
    },
  },
  'past.backwards': {
    what: {
      'zh-Hans': '从 {from} 周前到 {to} 周前，前后颠倒',
      'zh-Hant': '從 {from} 週前到 {to} 週前，前後顛倒',
      en: 'from {from} to {to} weeks ago is backwards',
    },
    fix: {
      'zh-Hans': 'toWeeksAgo 写 {from} 或更小',
      'zh-Hant': 'toWeeksAgo 寫 {from} 或更小',
      en: 'write {from} or less for toWeeksAgo',
    },
  },
  'past.tooEarly': {
    what: {
      'zh-Hans': '{weeksAgo} 周前早于剧本的过去（{weeks} 周）',
      'zh-Hant': '{weeksAgo} 週前早於劇本的過去（{weeks} 週）',
      en: '{weeksAgo} weeks ago is before the past begins, {weeks} weeks ago',
    },
    fix: {
      'zh-Hans': '写 {weeks} 或更小，或加长 past.weeks',
      'zh-Hant': '寫 {weeks} 或更小，或加長 past.weeks',
      en: 'write {weeks} or less, or lengthen past.weeks',
    },
  },
  'cast.outside': {
    what: {
      'zh-Hans': '客群“{segment}”只有 {customers} 位客户，没有第 {at} 位（从 0 数）',
      'zh-Hant': '客群「{segment}」只有 {customers} 位客戶，沒有第 {at} 位（從 0 數）',
      en: 'the segment “{segment}” has {customers} customers, none of them is number {at}, counted from 0',
    },
    fix: {
      'zh-Hans': '写小于 {customers} 的数',
      'zh-Hant': '寫小於 {customers} 的數',
      en: 'write a number below {customers}',
    },
  },
  'cast.sameCustomer': {
    what: {
      'zh-Hans': '“{other}”已是这位客户',
      'zh-Hant': '「{other}」已是這位客戶',
      en: '“{other}” is this customer already',
    },
    fix: { 'zh-Hans': '换一个 at', 'zh-Hant': '換一個 at', en: 'choose another at' },
  },
} as const satisfies Readonly<Record<string, Saying>>;
