import { dayNumber } from '../../math/civil-day.ts';
import { analyseTransactions } from '../analyse/analyse-transactions.ts';
import { DELIMITERS } from '../analyse/delimiter.ts';
import { readFile } from '../analyse/read-file.ts';
import { showAnalysis } from '../analyse/show-analysis.ts';
import { ENCODINGS } from '../analyse/text-of-file.ts';
import type { Option } from '../command.ts';
import { command } from '../command.ts';
import { usage } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { flag, neededText, oneOf, text, whole } from '../options.ts';

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

/**
 * The console's own analyses on any file of transactions, one purchase a row. Columns are given by name, or by number
 * from 1 (a file without a header). Money is in the file's own unit, time of the models in weeks.
 *
 * With `--json`: `{file, encoding, delimiter, header, dayOrder, rows, duplicates, …, bgnbd: {r, alpha, a, b,
 * logLikelihood, …}, paretoNbd: {r, alpha, s, beta, …}, gammaGamma: {p, q, v, …}, forecast, holdout, rfm: {thresholds,
 * segments}, abc: {classes, top, …}, best, skipped: {rows, reasons, lines: [{line, reason, value}], most, complete}}`;
 * null for what cannot be told from the file. Rows that cannot be read are left out and listed; the exit code is 0 as
 * long as one can.
 */
export const analyse = command({
  name: 'analyse',
  about: {
    'zh-Hans': '分析任何交易文件：RFM、ABC、BG/NBD、Pareto/NBD、Gamma–Gamma',
    'zh-Hant': '分析任何交易檔案：RFM、ABC、BG/NBD、Pareto/NBD、Gamma–Gamma',
    en: 'analyse any file of transactions: RFM, ABC, BG/NBD, Pareto/NBD, Gamma–Gamma',
  },
  places: { hint: 'CSV', many: false },
  options: {
    customer: neededText('COL', {
      'zh-Hans': '客户所在的列：列名，或第几列',
      'zh-Hant': '客戶所在的欄：欄名，或第幾欄',
      en: 'the column that names the customer: its name, or its number',
    }),
    date: neededText('COL', {
      'zh-Hans': '日期所在的列：2026-01-31、2026/1/31、20260131、2026年1月31日 或 31/01/2026',
      'zh-Hant': '日期所在的欄：2026-01-31、2026/1/31、20260131、2026年1月31日 或 31/01/2026',
      en: 'the column of the date: 2026-01-31, 2026/1/31, 20260131, 2026年1月31日 or 31/01/2026',
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
  },
  async run([file], options, terminal) {
    const { customer, date, amount, delimiter, encoding } = options;
    const asked = { customer, date, amount };
    const choices = { delimiter, encoding, dayOrder: options.dates, dropsDuplicates: options['drop-duplicates'] };
    const { all, names, skipped, ...read } = await readFile(file!, asked, choices);
    const analysis = analyseTransactions(all, names, { until: options.until, cuts: options.abc, top: options.top });
    terminal.give({ file, ...read, ...analysis, skipped });
    if (!terminal.json) showAnalysis({ file: file!, ...read, ...analysis, skipped }, terminal);
    return EXIT.ok;
  },
});
