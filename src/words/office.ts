import type { Words } from './words.ts';

/**
 * What is called otherwise where the firm is an office and its customers are other firms: no street, no counter, no
 * door that opens in the morning. Keys of other catalogues; what is not here is said as in a shop.
 */
export const office = {
  'place.prospect': { 'zh-Hans': '市场', 'zh-Hant': '市場', en: 'Market' },
  'place.first': { 'zh-Hans': '签约桌', 'zh-Hant': '簽約桌', en: 'Signing desk' },
  'place.repeat': { 'zh-Hans': '往来簿', 'zh-Hant': '往來簿', en: 'Day book' },
  'place.loyal': { 'zh-Hans': '会客室', 'zh-Hant': '會客室', en: 'Meeting room' },
  'place.silent': { 'zh-Hans': '门外', 'zh-Hant': '門外', en: 'Outside' },
  'stage.prospect': { 'zh-Hans': '还没合作', 'zh-Hant': '還沒合作', en: 'not with us' },
  'stage.first': { 'zh-Hans': '头一单', 'zh-Hant': '頭一單', en: 'first order' },
  'stage.repeat': { 'zh-Hans': '有往来', 'zh-Hant': '有往來', en: 'regular' },
  'stage.loyal': { 'zh-Hans': '常往来', 'zh-Hant': '常往來', en: 'close' },
  'stage.silent': { 'zh-Hans': '久未发货（推断）', 'zh-Hant': '久未發貨（推斷）', en: 'no orders lately (inferred)' },
  'street.title': { 'zh-Hans': '客户版图', 'zh-Hant': '客戶版圖', en: 'The accounts' },
  'street.each': { 'zh-Hans': '每点是一家', 'zh-Hant': '每點是一家', en: 'Each mark is one firm' },
  'tab.street': { 'zh-Hans': '版图', 'zh-Hant': '版圖', en: 'Accounts' },
  'rival.across': { 'zh-Hans': '同行 · {name}', 'zh-Hant': '同行 · {name}', en: 'Rival: {name}' },
  'owner.doorway': { 'zh-Hans': '站到了你桌前', 'zh-Hant': '站到了你桌前', en: 'at your desk' },
  'inbox.news': { 'zh-Hans': '外面的事', 'zh-Hant': '外面的事', en: 'Word outside' },
  'news.street': { 'zh-Hans': '外面', 'zh-Hant': '外面', en: 'Outside' },
  'news.hint': { 'zh-Hans': '同事说', 'zh-Hant': '同事說', en: 'Colleague' },
  'news.rival': { 'zh-Hans': '同行', 'zh-Hant': '同行', en: 'Rival' },
  'desk.confirm': { 'zh-Hans': '照此开工', 'zh-Hant': '照此開工', en: 'Start the month' },
  'desk.leftThen': { 'zh-Hans': '收款前剩', 'zh-Hant': '收款前剩', en: 'before income' },
  'desk.leaveThem': { 'zh-Hans': '不接待，直接开工', 'zh-Hant': '不接待，直接開工', en: 'Start without answering' },
  'desk.goBack': { 'zh-Hans': '回版图', 'zh-Hant': '回版圖', en: 'Back to the accounts' },
  'predict.missing': { 'zh-Hans': '先预判，再开工', 'zh-Hant': '先預判，再開工', en: 'Predict first, then start' },
  'console.title': { 'zh-Hans': '公司的档案', 'zh-Hant': '公司的檔案', en: 'The firm’s files' },
  'reason.competition': { 'zh-Hans': '去了同行', 'zh-Hant': '去了同行', en: 'a rival' },
  'play.waiting': {
    'zh-Hans': '开工了，算一算这期……',
    'zh-Hant': '開工了，算一算這期……',
    en: 'The month is under way …',
  },
  'beat.joined': {
    'zh-Hans': '{n}家第一次发货',
    'zh-Hant': '{n}家第一次發貨',
    en: '{n} {n:firm|firms} placed a first order',
  },
  'beat.reordered': {
    'zh-Hans': '{n}家第二次发货',
    'zh-Hant': '{n}家第二次發貨',
    en: '{n} {n:firm|firms} placed a second order',
  },
  'beat.quiet': {
    'zh-Hans': '又有≈{n}家没了动静',
    'zh-Hant': '又有≈{n}家沒了動靜',
    en: 'about {n} more {n:firm|firms} went quiet',
  },
  'beat.lessQuiet': {
    'zh-Hans': '没动静的少了≈{n}家',
    'zh-Hant': '沒動靜的少了≈{n}家',
    en: 'about {n} fewer firms are quiet',
  },
  'beat.returned': { 'zh-Hans': '{n}家回来了', 'zh-Hant': '{n}家回來了', en: '{n} {n:firm|firms} came back' },
  'why.moved': { 'zh-Hans': '客户往哪儿走了', 'zh-Hant': '客戶往哪兒走了', en: 'Where accounts went' },
  'beat.rival': { 'zh-Hans': '同行有动作', 'zh-Hant': '同行有動作', en: 'The rival moved' },
  'cause.rival.up': { 'zh-Hans': '同行比原来贵了', 'zh-Hant': '同行比原來貴了', en: 'a dearer rival' },
  'cause.rival.down': { 'zh-Hans': '同行比原来便宜了', 'zh-Hant': '同行比原來便宜了', en: 'a cheaper rival' },
  'opening.toDesk': { 'zh-Hans': '去办公室', 'zh-Hant': '去辦公室', en: 'Into the office' },
  'talk.over': { 'zh-Hans': '回到版图', 'zh-Hant': '回到版圖', en: 'Back to the accounts' },
} as const satisfies Words;
