import type { SegmentName } from '../../insight/rfm.ts';
import type { Said, Words } from '../../words/words.ts';
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
};

export const SEGMENT: Readonly<Record<SegmentName, Said>> = {
  champions: { 'zh-Hans': '冠军客户', 'zh-Hant': '冠軍客戶', en: 'Champions' },
  potentialLoyalists: { 'zh-Hans': '潜在忠诚', 'zh-Hant': '潛在忠誠', en: 'Potential loyalists' },
  loyal: { 'zh-Hans': '忠诚客户', 'zh-Hant': '忠誠客戶', en: 'Loyal customers' },
  promising: { 'zh-Hans': '有望客户', 'zh-Hant': '有望客戶', en: 'Promising' },
  newcomers: { 'zh-Hans': '新客户', 'zh-Hant': '新客戶', en: 'New customers' },
  cannotLose: { 'zh-Hans': '不能失去', 'zh-Hant': '不能失去', en: 'Can’t lose them' },
  atRisk: { 'zh-Hans': '流失风险', 'zh-Hant': '流失風險', en: 'At risk' },
  needAttention: { 'zh-Hans': '需要关注', 'zh-Hant': '需要關注', en: 'Need attention' },
  aboutToSleep: { 'zh-Hans': '将要沉睡', 'zh-Hant': '將要沉睡', en: 'About to sleep' },
  lost: { 'zh-Hans': '已流失', 'zh-Hant': '已流失', en: 'Lost' },
  others: { 'zh-Hans': '其他', 'zh-Hant': '其他', en: 'Others' },
};
