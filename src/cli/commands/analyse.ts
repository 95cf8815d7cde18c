import { dayNumber } from '../../math/civil-day.ts';
import { analyseSurvey } from '../analyse/analyse-survey.ts';
import { analyseTransactions } from '../analyse/analyse-transactions.ts';
import { DELIMITERS } from '../analyse/delimiter.ts';
import { PERIODS } from '../analyse/periods.ts';
import type { AskedPivot } from '../analyse/pivot-table.ts';
import { columnsOfPivot, readPivot } from '../analyse/pivot-table.ts';
import { readFile } from '../analyse/read-file.ts';
import { SurveyReader } from '../analyse/read-survey.ts';
import { TransactionReader } from '../analyse/read-transactions.ts';
import { showAnalysis } from '../analyse/show-analysis.ts';
import { showSurvey } from '../analyse/show-survey.ts';
import type { AskedDimension, AskedSurvey } from '../analyse/survey-columns.ts';
import { readDimensions } from '../analyse/survey-columns.ts';
import { ENCODINGS } from '../analyse/text-of-file.ts';
import type { Option, Values } from '../command.ts';
import { command } from '../command.ts';
import { usage } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { flag, oneOf, text, whole } from '../options.ts';
import type { Terminal } from '../terminal.ts';

const until: Option<number | null> = {
  hint: 'DATE',
  about: {
    'zh-Hans': '只看到这一天（2026-01-31）；之后的购买用来检验预测。默认到最后一天',
    'zh-Hant': '只看到這一天（2026-01-31）；之後的購買用來檢驗預測。預設到最後一天',
    en: 'look no further than this day (2026-01-31); later purchases test the forecast. The last day if left out',
  },
  read: (written, name) => {
    const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
    const day = found && dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
    if (day === null) throw usage('analyse.badUntil', { option: `--${name}`, written });
    return day;
  },
  absent: () => null,
  needed: false,
};

const abc: Option<readonly number[]> = {
  hint: 'CUTS',
  about: {
    'zh-Hans': 'ABC 各类到累计金额的百分之几为止，默认 70,90',
    'zh-Hant': 'ABC 各類到累計金額的百分之幾為止，預設 70,90',
    en: 'cumulative percentages that end the classes of the ABC analysis, 70,90 if left out',
  },
  read: (written, name) => {
    const cuts = /^\d{1,2}(,\d{1,2})*$/.test(written) ? written.split(',').map(Number) : [];
    const isRising = cuts.length > 0 && cuts.every((cut, k) => cut > (k === 0 ? 0 : cuts[k - 1]!));
    if (!isRising) throw usage('analyse.badCuts', { option: `--${name}`, written });
    return cuts.map((cut) => cut / 100);
  },
  absent: () => [0.7, 0.9],
  needed: false,
};

const pivot: Option<AskedPivot | null> = {
  hint: 'ROW,COL[,FIGURE]',
  about: {
    'zh-Hans': `交叉表：行,列[,count|sum|mean]；行列是列名，或日期的 ${PERIODS.map((one) => `@${one}`).join('、')}`,
    'zh-Hant': `交叉表：列,欄[,count|sum|mean]；列欄是欄名，或日期的 ${PERIODS.map((one) => `@${one}`).join('、')}`,
    en: `pivot table: ROW,COL[,count|sum|mean], of columns or of the date’s ${PERIODS.map((one) => `@${one}`).join(', ')}`,
  },
  read: readPivot,
  absent: () => null,
  needed: false,
};

const servqual: Option<readonly AskedDimension[] | null> = {
  hint: 'NAME:P:E,…',
  about: {
    'zh-Hans': '问卷：SERVQUAL 各维度的感知列和期望列，1 到 7 分，例如 有形:p1:e1,可靠:p2:e2',
    'zh-Hant': '問卷：SERVQUAL 各構面的感知欄和期望欄，1 到 7 分，例如 有形:p1:e1,可靠:p2:e2',
    en: 'survey: columns of SERVQUAL, perceived and expected from 1 to 7: tangibles:p1:e1,reliability:p2:e2',
  },
  read: readDimensions,
  absent: () => null,
  needed: false,
};

const options = {
  customer: text('COL', {
    'zh-Hans': '客户所在的列：列名，或第几列；看交易要写',
    'zh-Hant': '客戶所在的欄：欄名，或第幾欄；看交易要寫',
    en: 'the column that names the customer: its name, or its number; needed for purchases',
  }),
  date: text('COL', {
    'zh-Hans': '日期所在的列：2026-01-31、2026/1/31、20260131、2026年1月31日 或 31/01/2026；看交易要写',
    'zh-Hant': '日期所在的欄：2026-01-31、2026/1/31、20260131、2026年1月31日 或 31/01/2026；看交易要寫',
    en: 'the column of the date: 2026-01-31, 2026/1/31, 20260131, 2026年1月31日 or 31/01/2026; needed for purchases',
  }),
  amount: text('COL', {
    'zh-Hans': '金额所在的列；不写就只看次数',
    'zh-Hant': '金額所在的欄；不寫就只看次數',
    en: 'the column of the amount; without it, purchases are only counted',
  }),
  until,
  dates: oneOf(
    'ORDER',
    {
      'zh-Hans': '年在后的日期怎么读：dmy（日月年）或 mdy（月日年）；默认由整列看出',
      'zh-Hant': '年在後的日期怎麼讀：dmy（日月年）或 mdy（月日年）；預設由整欄看出',
      en: 'how dates with the year last are read: dmy or mdy; told from the whole column if left out',
    },
    ['dmy', 'mdy'] as const,
    null,
  ),
  abc,
  top: whole(
    'N',
    {
      'zh-Hans': '列出最有价值的几位客户，默认 10',
      'zh-Hant': '列出最有價值的幾位客戶，預設 10',
      en: 'how many of the best customers to name, 10 if left out',
    },
    { least: 0, most: 100_000, otherwise: 10 },
  ),
  cohorts: oneOf(
    'PERIOD',
    {
      'zh-Hans': `留存表：按第一次购买所在的 ${PERIODS.join('、')} 分群`,
      'zh-Hant': `留存表：按第一次購買所在的 ${PERIODS.join('、')} 分群`,
      en: `retention table, cohorts by the ${PERIODS.join(', ')} of the first purchase`,
    },
    PERIODS,
    null,
  ),
  churn: whole(
    'N',
    {
      'zh-Hans': '列出最可能带着生意走掉的几位客户',
      'zh-Hant': '列出最可能帶著生意走掉的幾位客戶',
      en: 'how many of those who may have left to name, most at stake first',
    },
    { least: 0, most: 100_000, otherwise: 0 },
  ),
  pivot,
  csat: text('COL', {
    'zh-Hans': '问卷：1 到 5 分的满意度在哪一列',
    'zh-Hant': '問卷：1 到 5 分的滿意度在哪一欄',
    en: 'survey: the column of satisfaction from 1 to 5',
  }),
  nps: text('COL', {
    'zh-Hans': '问卷：0 到 10 分的推荐意愿在哪一列',
    'zh-Hant': '問卷：0 到 10 分的推薦意願在哪一欄',
    en: 'survey: the column of how likely to recommend, from 0 to 10',
  }),
  servqual,
  'drop-duplicates': flag({
    'zh-Hans': '略去与前面完全相同的行；默认保留，只计数',
    'zh-Hant': '略去與前面完全相同的列；預設保留，只計數',
    en: 'leave out rows that repeat an earlier one to the letter; by default they are kept and counted',
  }),
  delimiter: oneOf(
    'NAME',
    {
      'zh-Hans': `列与列之间是什么：${DELIMITERS.join('、')}；默认自己看`,
      'zh-Hant': `欄與欄之間是什麼：${DELIMITERS.join('、')}；預設自己看`,
      en: `what parts the columns: ${DELIMITERS.join(', ')}; found out if left out`,
    },
    DELIMITERS,
    null,
  ),
  encoding: oneOf(
    'NAME',
    {
      'zh-Hans': `文件的编码：${ENCODINGS.join('、')}；默认自己看（big5 要写明）`,
      'zh-Hant': `檔案的編碼：${ENCODINGS.join('、')}；預設自己看（big5 要寫明）`,
      en: `encoding of the file: ${ENCODINGS.join(', ')}; found out if left out (but big5 must be named)`,
    },
    ENCODINGS,
    null,
  ),
};

/**
 * The console's own analyses on any file of transactions, one purchase a row, or of a survey, one person a row. Columns are given by name, or by number
 * from 1 (a file without a header). Money is in the file's own unit, time of the models in weeks.
 *
 * With `--json`: `{file, encoding, delimiter, header, dayOrder, rows, duplicates, …, bgnbd: {r, alpha, a, b,
 * logLikelihood, …}, paretoNbd: {r, alpha, s, beta, …}, gammaGamma: {p, q, v, …}, forecast, holdout, rfm: {thresholds,
 * segments}, abc: {classes, top, …}, cohorts: {period, rows}, churn: {by, customers, list}, pivot: {…, table}, best, skipped: {rows, reasons, lines: [{line, reason, value}], most, complete}}`;
 * null for what cannot be told from the file. Rows that cannot be read are left out and listed; the exit code is 0 as
 * long as one can.
 */
export const analyse = command({
  name: 'analyse',
  about: {
    'zh-Hans': '分析任何交易文件（RFM、ABC、留存、流失、交叉表、BG/NBD……）或问卷文件（CSAT、NPS、SERVQUAL）',
    'zh-Hant': '分析任何交易檔案（RFM、ABC、留存、流失、交叉表、BG/NBD……）或問卷檔案（CSAT、NPS、SERVQUAL）',
    en: 'analyse any file of purchases (RFM, ABC, retention, churn, pivot, BG/NBD …) or of a survey (CSAT, NPS, SERVQUAL)',
  },
  places: { hint: 'CSV', many: false },
  options,
  async run([file], options, terminal) {
    const survey = surveyOf(options);
    return survey ? runSurvey(file!, survey, options, terminal) : runPurchases(file!, options, terminal);
  },
});

type Given = Values<typeof options>;

/** What is asked of a survey; null where the file is one of purchases. @throws Complaint where both are asked for */
function surveyOf(given: Given): AskedSurvey | null {
  const { csat, nps, servqual } = given;
  const other = (['csat', 'nps', 'servqual'] as const).find((name) => given[name] !== null);
  if (other === undefined) return null;
  const one = (['customer', 'date', 'amount', 'until', 'cohorts', 'pivot'] as const).find(
    (name) => given[name] !== null,
  );
  if (one !== undefined) throw usage('analyse.eitherOr', { one: `--${one}`, other: `--${other}` });
  return { csat, nps, servqual };
}

function needed(name: 'customer' | 'date', written: string | null): string {
  if (written === null) throw usage('usage.needed', { option: `--${name}`, hint: 'COL' });
  return written;
}

async function runPurchases(file: string, given: Given, terminal: Terminal): Promise<number> {
  const { amount, delimiter, encoding, until, top, cohorts, churn, pivot } = given;
  const customer = needed('customer', given.customer);
  const date = needed('date', given.date);
  const asked = { customer, date, amount, labels: pivot ? columnsOfPivot(pivot) : [] };
  const reader = new TransactionReader(asked, {
    dayOrder: given.dates,
    dropsDuplicates: given['drop-duplicates'],
  });
  const { all, names, labels, skipped, ...read } = await readFile(file, reader, { delimiter, encoding });
  const choices = { until, cuts: given.abc, top, cohorts, churn, pivot };
  const analysis = analyseTransactions(all, names, labels, choices);
  terminal.give({ file, ...read, ...analysis, skipped });
  if (!terminal.json) showAnalysis({ file, ...read, ...analysis, skipped }, terminal);
  return EXIT.ok;
}

async function runSurvey(file: string, asked: AskedSurvey, given: Given, terminal: Terminal): Promise<number> {
  const { delimiter, encoding } = given;
  const reader = new SurveyReader(asked, given['drop-duplicates']);
  const { header, rows, duplicates, skipped, ...answers } = await readFile(file, reader, { delimiter, encoding });
  const form = { encoding: answers.encoding, delimiter: answers.delimiter };
  const report = { file, ...form, header, rows, duplicates, ...analyseSurvey(answers), skipped };
  terminal.give(report);
  if (!terminal.json) showSurvey(report, terminal);
  return EXIT.ok;
}
