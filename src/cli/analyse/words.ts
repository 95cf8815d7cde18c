import type { Measure } from '../../insight/pivot.ts';
import type { SegmentName } from '../../insight/rfm.ts';
import { insight } from '../../words/insight.ts';
import type { Said, Words } from '../../words/words.ts';
import type { Period } from './periods.ts';
import type { Reason } from './skipped.ts';

/** What the report of `analyse` says. */
export const REPORT = {
  title: {
    'zh-Hans': '{file}：{rows} 行，用了 {used} 行；{customers} 位客户，{purchases} 次购买，{from} 至 {until}',
    'zh-Hant': '{file}：{rows} 列，用了 {used} 列；{customers} 位客戶，{purchases} 次購買，{from} 至 {until}',
    en: '{file}: {rows} {rows:row|rows}, {used} used; {customers} {customers:customer|customers}, {purchases} {purchases:purchase|purchases}, {from} to {until}',
  },
  format: {
    'zh-Hans': '读法：编码 {encoding}，分隔 {delimiter}{header}',
    'zh-Hant': '讀法：編碼 {encoding}，分隔 {delimiter}{header}',
    en: 'Read as {encoding}, columns parted by {delimiter}{header}',
  },
  noHeader: { 'zh-Hans': '，没有表头', 'zh-Hant': '，沒有表頭', en: ', no header' },
  order: { 'zh-Hans': '，日期按 {order}', 'zh-Hant': '，日期按 {order}', en: ', dates as {order}' },
  repeats: {
    'zh-Hans': '重复购买日 {repeats} 天（同一客户同一天合为一次）；金额合计 {spent}',
    'zh-Hant': '重複購買日 {repeats} 天（同一客戶同一天合為一次）；金額合計 {spent}',
    en: '{repeats} repeat {repeats:day|days} of purchase (one customer’s day counts once); {spent} spent in all',
  },
  duplicates: {
    'zh-Hans': '{n} 行与前面某行完全相同，已保留；要略去请加 --drop-duplicates',
    'zh-Hant': '{n} 列與前面某列完全相同，已保留；要略去請加 --drop-duplicates',
    en: '{n} {n:row repeats|rows repeat} an earlier one to the letter and {n:is|are} kept; --drop-duplicates leaves such out',
  },
  models: {
    'zh-Hans': '购买与流失模型（时间以周计）',
    'zh-Hant': '購買與流失模型（時間以週計）',
    en: 'Models of buying and leaving (time in weeks)',
  },
  noModel: {
    'zh-Hans': '没有人再来过：无从拟合',
    'zh-Hant': '沒有人再來過：無從擬合',
    en: 'Nobody came back: nothing to fit',
  },
  noGamma: {
    'zh-Hans': 'Gamma–Gamma：要有金额，且至少两位客户再来过',
    'zh-Hant': 'Gamma–Gamma：要有金額，且至少兩位客戶再來過',
    en: 'Gamma–Gamma: needs amounts, and two customers who came back',
  },
  correlation: {
    'zh-Hans': '次数与单次金额的相关 {value}（模型当它为 0）',
    'zh-Hant': '次數與單次金額的相關 {value}（模型當它為 0）',
    en: 'Purchases and their size correlate by {value} (the model takes it for 0)',
  },
  flat: {
    'zh-Hans': '{model}：似然没有单一的峰，参数只是许多可能之一',
    'zh-Hant': '{model}：概似沒有單一的峰，參數只是許多可能之一',
    en: '{model}: the likelihood has no single peak; these parameters are one choice of many',
  },
  forecast: {
    'zh-Hans': '预计今后 {weeks} 周的购买日：BG/NBD {bgnbd}，Pareto/NBD {paretoNbd}',
    'zh-Hant': '預計今後 {weeks} 週的購買日：BG/NBD {bgnbd}，Pareto/NBD {paretoNbd}',
    en: 'Purchase days expected in the next {weeks} weeks: BG/NBD {bgnbd}, Pareto/NBD {paretoNbd}',
  },
  holdout: {
    'zh-Hans': '{until} 之后 {days} 天：实际 {actual}，BG/NBD 预测 {bgnbd}，Pareto/NBD 预测 {paretoNbd}',
    'zh-Hant': '{until} 之後 {days} 天：實際 {actual}，BG/NBD 預測 {bgnbd}，Pareto/NBD 預測 {paretoNbd}',
    en: '{days} days after {until}: {actual} in fact, {bgnbd} foretold by BG/NBD, {paretoNbd} by Pareto/NBD',
  },
  rfm: {
    'zh-Hans': 'RFM 五分位界限（R 为天）：R {recency}；F {frequency}；M {monetary}',
    'zh-Hant': 'RFM 五分位界限（R 為天）：R {recency}；F {frequency}；M {monetary}',
    en: 'RFM thresholds (R in days): R {recency}; F {frequency}; M {monetary}',
  },
  segment: { 'zh-Hans': '客户群', 'zh-Hant': '客戶群', en: 'Segment' },
  customers: { 'zh-Hans': '客户', 'zh-Hant': '客戶', en: 'Customers' },
  purchases: { 'zh-Hans': '购买', 'zh-Hant': '購買', en: 'Purchases' },
  spent: { 'zh-Hans': '金额', 'zh-Hant': '金額', en: 'Spent' },
  each: { 'zh-Hans': '每次', 'zh-Hant': '每次', en: 'Each' },
  abcBySpent: { 'zh-Hans': 'ABC（按金额）', 'zh-Hant': 'ABC（按金額）', en: 'ABC by amount spent' },
  abcByPurchases: { 'zh-Hans': 'ABC（按次数）', 'zh-Hant': 'ABC（按次數）', en: 'ABC by purchases' },
  share: { 'zh-Hans': '占比', 'zh-Hant': '佔比', en: 'Share' },
  top: {
    'zh-Hans': '最前 {customers}% 的客户占 {value}%',
    'zh-Hant': '最前 {customers}% 的客戶佔 {value}%',
    en: 'The best {customers} % of customers hold {value} %',
  },
  best: {
    'zh-Hans': '今后 {weeks} 周最有价值的客户（价值：12 个月，每月折现 1%）',
    'zh-Hant': '今後 {weeks} 週最有價值的客戶（價值：12 個月，每月折現 1%）',
    en: 'Best customers of the next {weeks} weeks (value: 12 months, discounted by 1 % a month)',
  },
  customer: { 'zh-Hans': '客户', 'zh-Hant': '客戶', en: 'Customer' },
  alive: { 'zh-Hans': '仍在', 'zh-Hant': '仍在', en: 'Alive' },
  expected: { 'zh-Hans': '预计购买', 'zh-Hant': '預計購買', en: 'Purchases' },
  value: { 'zh-Hans': '价值', 'zh-Hant': '價值', en: 'Value' },
  skipped: {
    'zh-Hans': '略去 {n} 行：',
    'zh-Hant': '略去 {n} 列：',
    en: '{n} {n:row was|rows were} left out:',
  },
  noneSkipped: { 'zh-Hans': '没有略去任何一行', 'zh-Hant': '沒有略去任何一列', en: 'No row was left out' },
  reason: {
    'zh-Hans': '  {reason}：{n} 行，{lines}',
    'zh-Hant': '  {reason}：{n} 列，{lines}',
    en: '  {reason}: {n}, {lines}',
  },
  line: { 'zh-Hans': '第 {line} 行“{value}”', 'zh-Hant': '第 {line} 行「{value}」', en: 'line {line} “{value}”' },
  more: {
    'zh-Hans': '……（--json 列出前 {most} 行）',
    'zh-Hant': '……（--json 列出前 {most} 行）',
    en: '… (--json lists the first {most})',
  },
} as const satisfies Words;

export const REASON: Readonly<Record<Reason, Said>> = {
  noCustomer: { 'zh-Hans': '没有客户', 'zh-Hant': '沒有客戶', en: 'no customer' },
  noDate: { 'zh-Hans': '没有日期', 'zh-Hant': '沒有日期', en: 'no date' },
  badDate: { 'zh-Hans': '日期读不懂', 'zh-Hant': '日期讀不懂', en: 'no date that can be read' },
  noAmount: { 'zh-Hans': '没有金额', 'zh-Hant': '沒有金額', en: 'no amount' },
  badAmount: { 'zh-Hans': '金额读不懂', 'zh-Hant': '金額讀不懂', en: 'no amount that can be read' },
  negativeAmount: {
    'zh-Hans': '金额小于零（退货？）',
    'zh-Hant': '金額小於零（退貨？）',
    en: 'amount below zero (a return?)',
  },
  hugeAmount: { 'zh-Hans': '金额大于一万亿', 'zh-Hant': '金額大於一兆', en: 'amount beyond a trillion' },
  duplicate: { 'zh-Hans': '与前面的行相同', 'zh-Hant': '與前面的列相同', en: 'repeats an earlier row' },
  noAnswer: { 'zh-Hans': '没有回答', 'zh-Hant': '沒有回答', en: 'no answer' },
  badAnswer: { 'zh-Hans': '不是整数', 'zh-Hant': '不是整數', en: 'no whole number' },
  outOfScale: { 'zh-Hans': '超出量表', 'zh-Hant': '超出量表', en: 'not on the scale' },
};

export const SEGMENT: Readonly<Record<SegmentName, Said>> = {
  champions: insight['segment.champions'],
  potentialLoyalists: insight['segment.potentialLoyalists'],
  loyal: insight['segment.loyal'],
  promising: insight['segment.promising'],
  newcomers: insight['segment.newcomers'],
  cannotLose: insight['segment.cannotLose'],
  atRisk: insight['segment.atRisk'],
  needAttention: insight['segment.needAttention'],
  aboutToSleep: insight['segment.aboutToSleep'],
  lost: insight['segment.lost'],
  others: insight['segment.others'],
};

/** What is told beside, where it was asked for. */
export const MORE = {
  cohorts: {
    'zh-Hans': '留存：按第一次购买所在的{period}分群，之后每{period}又来的比例（最后一期可能不满）',
    'zh-Hant': '留存：按第一次購買所在的{period}分群，之後每{period}又來的比例（最後一期可能不滿）',
    en: 'Retention: cohorts by the {period} of the first purchase, share that bought in each {period} after (the last may be cut short)',
  },
  first: { 'zh-Hans': '首购', 'zh-Hant': '首購', en: 'First' },
  customers: { 'zh-Hans': '客户', 'zh-Hant': '客戶', en: 'Customers' },
  churnByModel: {
    'zh-Hans': '可能已经流失：{n} 位（BG/NBD 认为流失的机会过半），按机会乘以已有金额排序',
    'zh-Hant': '可能已經流失：{n} 位（BG/NBD 認為流失的機會過半），按機會乘以已有金額排序',
    en: 'May have left: {n} (more likely gone than not by BG/NBD), by that chance times what they have spent',
  },
  churnByRhythm: {
    'zh-Hans': '可能已经流失：{n} 位（沉默了自己两个间隔以上；模型没有定论），按已有金额排序',
    'zh-Hant': '可能已經流失：{n} 位（沉默了自己兩個間隔以上；模型沒有定論），按已有金額排序',
    en: 'May have left: {n} (silent for two of their own gaps or more; the model found no peak), by what they have spent',
  },
  customer: { 'zh-Hans': '客户', 'zh-Hant': '客戶', en: 'Customer' },
  gone: { 'zh-Hans': '流失', 'zh-Hant': '流失', en: 'Gone' },
  silent: { 'zh-Hans': '沉默天数', 'zh-Hant': '沉默天數', en: 'Days silent' },
  gaps: { 'zh-Hans': '间隔数', 'zh-Hant': '間隔數', en: 'Gaps' },
  purchases: { 'zh-Hans': '购买', 'zh-Hant': '購買', en: 'Purchases' },
  spent: { 'zh-Hans': '金额', 'zh-Hant': '金額', en: 'Spent' },
  pivot: {
    'zh-Hans': '交叉表：{row} × {column}，{figure}',
    'zh-Hant': '交叉表：{row} × {column}，{figure}',
    en: 'Pivot table: {row} by {column}, {figure}',
  },
  total: { 'zh-Hans': '合计', 'zh-Hant': '合計', en: 'All' },
  pivotCut: {
    'zh-Hans': '显示 {rows}/{allRows} 行、{columns}/{allColumns} 列；全部见 --json',
    'zh-Hant': '顯示 {rows}/{allRows} 列、{columns}/{allColumns} 欄；全部見 --json',
    en: '{rows} of {allRows} rows and {columns} of {allColumns} columns are shown; --json has all',
  },
} as const satisfies Words;

export const PERIOD: Readonly<Record<Period, Said>> = {
  week: { 'zh-Hans': '周', 'zh-Hant': '週', en: 'week' },
  month: { 'zh-Hans': '月', 'zh-Hant': '月', en: 'month' },
  quarter: { 'zh-Hans': '季', 'zh-Hant': '季', en: 'quarter' },
  year: { 'zh-Hans': '年', 'zh-Hant': '年', en: 'year' },
};

export const FIGURE: Readonly<Record<Measure, Said>> = {
  count: { 'zh-Hans': '购买次数', 'zh-Hant': '購買次數', en: 'purchases' },
  sum: { 'zh-Hans': '金额合计', 'zh-Hant': '金額合計', en: 'sum of amounts' },
  mean: { 'zh-Hans': '平均金额', 'zh-Hant': '平均金額', en: 'mean amount' },
};

/** What the report of a survey says. */
export const SURVEY = {
  title: {
    'zh-Hans': '{file}：{rows} 份答卷',
    'zh-Hant': '{file}：{rows} 份答卷',
    en: '{file}: {rows} {rows:person|people} answered',
  },
  value: { 'zh-Hans': '数值', 'zh-Hant': '數值', en: 'Value' },
  low: { 'zh-Hans': '95% 下限', 'zh-Hant': '95% 下限', en: '95 % from' },
  high: { 'zh-Hans': '95% 上限', 'zh-Hant': '95% 上限', en: '95 % to' },
  answers: { 'zh-Hans': '回答', 'zh-Hant': '回答', en: 'Answers' },
  csat: { 'zh-Hans': 'CSAT（答 4、5 分的比例）', 'zh-Hant': 'CSAT（答 4、5 分的比例）', en: 'CSAT (share of 4 and 5)' },
  nps: { 'zh-Hans': 'NPS（−100 到 100）', 'zh-Hant': 'NPS（−100 到 100）', en: 'NPS (−100 to 100)' },
  dimension: {
    'zh-Hans': 'SERVQUAL 差距：{name}',
    'zh-Hant': 'SERVQUAL 差距：{name}',
    en: 'SERVQUAL gap: {name}',
  },
  overall: {
    'zh-Hans': 'SERVQUAL 总差距（各维度等权）',
    'zh-Hant': 'SERVQUAL 總差距（各構面等權）',
    en: 'SERVQUAL gap in all (equal weights)',
  },
  skipped: {
    'zh-Hans': '略去 {n} 个回答：',
    'zh-Hant': '略去 {n} 個回答：',
    en: '{n} {n:answer was|answers were} left out:',
  },
  noneSkipped: { 'zh-Hans': '没有略去任何回答', 'zh-Hant': '沒有略去任何回答', en: 'No answer was left out' },
} as const satisfies Words;
