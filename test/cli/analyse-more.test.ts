import { describe, expect, it } from 'vitest';
import { nameOfPeriod, PERIODS, periodOf } from '../../src/cli/analyse/periods.ts';
import type { Skipped } from '../../src/cli/analyse/skipped.ts';
import type { Measured } from '../../src/insight/interval.ts';
import type { Pivot } from '../../src/insight/pivot.ts';
import { dayNumber } from '../../src/math/civil-day.ts';
import { call, callJson, ownFolder } from './rapport.ts';

const own = ownFolder();
const ORDERS = [
  'who,day,money,channel,town',
  'a,2026-01-05,30,web,Hangzhou',
  'a,2026-02-06,20,web,Hangzhou',
  'a,2026-03-01,25,shop,Hangzhou',
  'b,2026-01-15,100,shop,Hangzhou',
  'b,2026-01-20,80,shop,Hangzhou',
  'b,2026-01-26,90,shop,',
  'c,2026-02-10,15,web,Ningbo',
  'c,2026-04-10,10,web,Ningbo',
  'd,2026-02-11,60,phone,Ningbo',
  'd,never,60,phone,Ningbo',
];
const COLUMNS = ['--customer', 'who', '--date', 'day', '--amount', 'money'];

interface Purchases {
  readonly cohorts: {
    readonly period: string;
    readonly rows: readonly {
      readonly start: string;
      readonly customers: number;
      readonly active: readonly number[];
      readonly spent: readonly number[] | null;
    }[];
  } | null;
  readonly churn: {
    readonly by: string;
    readonly customers: number;
    readonly list: readonly { readonly customer: string; readonly gaps: number | null; readonly risk: number | null }[];
  } | null;
  readonly pivot: { readonly table: Pivot } | null;
  readonly skipped: Skipped;
}

const analyse = (...options: readonly string[]) =>
  callJson<Purchases>('analyse', own.write('orders.csv', ORDERS.join('\n')), ...COLUMNS, ...options);

describe('analyse gives where it is asked for', () => {
  it('a retention table by the period of the first purchase, with what each cohort spent', async () => {
    const { value } = await analyse('--cohorts', 'month');
    expect(value.cohorts).toMatchObject({
      period: 'month',
      rows: [
        { start: '2026-01', customers: 2, active: [2, 1, 1, 0], spent: [300, 20, 25, 0] },
        { start: '2026-02', customers: 2, active: [2, 0, 1], spent: [75, 0, 10] },
      ],
    });
    expect([value.churn, value.pivot]).toEqual([null, null]);
  });

  it('no more of it than --until looks at', async () => {
    const { value } = await analyse('--cohorts', 'month', '--until', '2026-02-28');
    expect(value.cohorts!.rows.map(({ active }) => active)).toEqual([[2, 1], [2]]);
  });

  it('those who may have left, by their own rhythm where no model finds a peak', async () => {
    const { value } = await analyse('--churn', '5');
    expect(value.churn).toMatchObject({ by: 'rhythm', customers: 1, list: [{ customer: 'b', risk: null }] });
    // 11 days held two gaps, and 74 days have passed since
    expect(value.churn!.list[0]!.gaps).toBeCloseTo(74 / 5.5, 9);
  });

  it('the same by the model where it does, the likeliest loss of money first', async () => {
    const rows = ['who,day,money'];
    const left = new Set<string>();
    let luck = 4711;
    const next = (): number => {
      luck = (Math.imul(luck, 1103515245) + 12345) >>> 0;
      return luck / 2 ** 32;
    };
    for (let who = 0; who < 200; who++) {
      const gap = 4 + 20 * next();
      const leaves = 0.3 * next() * next();
      for (let day = Math.floor(60 * next()); day < 360; day += 1 + Math.floor(-gap * Math.log(1 - next()))) {
        rows.push(`c${who},${new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)},${10 + (who % 5)}`);
        if (next() >= leaves) continue;
        left.add(`c${who}`);
        break;
      }
    }
    const file = own.write('rhythm.csv', rows.join('\n'));
    const { value } = await callJson<Purchases>('analyse', file, ...COLUMNS, '--churn', '200');
    const { by, list, customers } = value.churn!;
    expect(by).toBe('model');
    expect(list).toHaveLength(customers);
    expect(list.length).toBeGreaterThan(20);
    for (const { risk } of list) expect(risk!).toBeGreaterThanOrEqual(0.5);
    const right = list.filter(({ customer }) => left.has(customer)).length;
    expect(right / list.length).toBeGreaterThan(0.8);
    const short = await callJson<Purchases>('analyse', file, ...COLUMNS, '--churn', '3');
    expect(short.value.churn!.list).toEqual(list.slice(0, 3));
  });

  it('a pivot table of any two columns, or of the calendar', async () => {
    const { value } = await analyse('--pivot', 'channel,@month,sum');
    expect(value.pivot!.table).toMatchObject({
      rows: ['phone', 'shop', 'web'],
      columns: ['2026-01', '2026-02', '2026-03', '2026-04'],
      rowTotals: [60, 295, 75],
      total: 430,
    });
    const counted = (await analyse('--pivot', '@year,5')).value.pivot!.table;
    expect([counted.rows, counted.columns, counted.cells]).toEqual([
      ['2026'],
      ['Hangzhou', 'Ningbo', '–'],
      [[5, 3, 1]],
    ]);
  });

  it('all of it to people, in their language, with the lines that were left out', async () => {
    const file = own.path('orders.csv');
    const more = ['--cohorts', 'quarter', '--churn', '3', '--pivot', 'town,channel,mean'];
    await analyse();
    const { out } = await call('analyse', file, ...COLUMNS, ...more, '--lang', 'zh-Hant');
    for (const part of ['2026-Q1', '可能已經流失：1 位', 'town × channel', '第 11 行「never」'])
      expect(out).toContain(part);
    expect(out).not.toMatch(/\{\w+\}/);
  });

  it.each([
    ['a figure there is none of', ['--pivot', 'channel,town,median'], 2, '“channel,town,median”'],
    ['a part of the date there is none of', ['--pivot', 'channel,@day'], 2, '@month'],
    ['a column there is none of', ['--pivot', 'chanel,town'], 1, 'Did you mean channel?'],
    ['a period there is none of', ['--cohorts', 'months'], 2, 'month'],
    ['a survey beside purchases', ['--nps', 'money'], 2, '--customer is about purchases'],
  ])('one sentence for %s', async (_name, options, code, words) => {
    const told = await call('analyse', own.write('orders.csv', ORDERS.join('\n')), ...COLUMNS, ...options);
    expect([told.code, told.err.trimEnd().split('\n').length, told.out]).toEqual([code, 1, '']);
    expect(told.err).toContain(words);
  });

  it('one sentence for sums without amounts, and for a table nobody reads', async () => {
    const bare = own.write('bare.csv', ORDERS.join('\n'));
    const told = await call('analyse', bare, '--customer', 'who', '--date', 'day', '--pivot', 'town,channel,sum');
    expect([told.code, told.err.includes('--amount')]).toEqual([2, true]);
    const rows = Array.from({ length: 400 }, (_, k) => `c${k},2026-01-0${1 + (k % 9)},1,r${k},t${k}`);
    const wide = own.write('wide.csv', [ORDERS[0], ...rows].join('\n'));
    const big = await call('analyse', wide, ...COLUMNS, '--pivot', 'channel,town');
    expect([big.code, big.err.includes('160,000 cells')]).toEqual([1, true]);
  });
});

describe('periods of the calendar', () => {
  it.each(PERIODS)('by %s follow each other without a gap, and their names stand in order', (period) => {
    const days = Array.from({ length: 1500 }, (_, k) => dayNumber(2023, 12, 1)! + k);
    const numbers = days.map((day) => periodOf(period, day));
    for (let k = 1; k < numbers.length; k++) expect([0, 1]).toContain(numbers[k]! - numbers[k - 1]!);
    const names = [...new Set(numbers)].map((number) => nameOfPeriod(period, number));
    expect(names).toEqual([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('begin where the calendar has them begin', () => {
    const day = dayNumber(2026, 3, 31)!; // a Tuesday
    const named = (shift: number) => PERIODS.map((period) => nameOfPeriod(period, periodOf(period, day + shift)));
    expect(named(0)).toEqual(['2026-03-30', '2026-03', '2026-Q1', '2026']);
    expect(named(1)).toEqual(['2026-03-30', '2026-04', '2026-Q2', '2026']);
  });
});

interface Survey {
  readonly rows: number;
  readonly header: boolean;
  readonly csat: Measured | null;
  readonly nps: Measured | null;
  readonly servqual: {
    readonly dimensions: readonly { readonly name: string; readonly gap: Measured | null }[];
    readonly overall: Measured | null;
  } | null;
  readonly skipped: Skipped;
}

describe('analyse of a survey', () => {
  const ANSWERS = [
    'csat,nps,p1,e1,p2,e2',
    '5,10,6,7,5,6',
    '4,9,5,7,6,6',
    '2,3,4,6,3,7',
    '5,,6,6,6,7', // line 5
    '6,8,7,7,5,5',
    'good,11,3,7,,6',
    '3,7,5,6,4,6',
  ];
  const SERVICE = ['--servqual', 'tangibles:p1:e1,reliability:p2:e2'];

  it('tells CSAT, NPS and SERVQUAL with their intervals, and every answer it left out with its line', async () => {
    const file = own.write('answers.csv', ANSWERS.join('\n'));
    const { value, code } = await callJson<Survey>('analyse', file, '--csat', 'csat', '--nps', 'nps', ...SERVICE);
    expect([code, value.rows, value.header]).toEqual([0, 7, true]);
    expect(value.csat).toMatchObject({ value: 0.6, n: 5 });
    // two promoters, one detractor of five
    expect(value.nps).toMatchObject({ n: 5 });
    expect(value.nps!.value).toBeCloseTo(20, 12);
    // line 7 has no p2: that person's tangibles count neither
    expect(value.servqual!.dimensions.map(({ name, gap }) => [name, gap!.value, gap!.n])).toEqual([
      ['tangibles', -1, 6],
      ['reliability', -8 / 6, 6],
    ]);
    expect(value.servqual!.overall!.value).toBeCloseTo((-1 - 8 / 6) / 2, 12);
    expect(value.skipped).toMatchObject({
      rows: 5,
      reasons: { noAnswer: 2, badAnswer: 1, outOfScale: 2 },
      lines: [
        { line: 5, reason: 'noAnswer', value: 'nps=' },
        { line: 6, reason: 'outOfScale', value: 'csat=6' },
        { line: 7, reason: 'badAnswer', value: 'csat=good' },
        { line: 7, reason: 'outOfScale', value: 'nps=11' },
        { line: 7, reason: 'noAnswer', value: 'p2=' },
      ],
    });
  });

  it('tells people the same in their language', async () => {
    const file = own.write('answers.csv', ANSWERS.join('\n'));
    const { out } = await call('analyse', file, '--csat', 'csat', '--nps', 'nps', ...SERVICE, '--lang', 'zh-Hans');
    for (const part of ['60.0 %', 'SERVQUAL 差距：reliability', '略去 5 个回答', '第 7 行“csat=good”']) {
      expect(out).toContain(part);
    }
    expect(out).not.toMatch(/\{\w+\}/);
  });

  it('reads columns by number without a header, and one answer has no interval', async () => {
    const file = own.write('bare-answers.csv', '9,5\n');
    const { value } = await callJson<Survey>('analyse', file, '--nps', '1');
    expect([value.header, value.rows, value.nps!.value, value.csat, value.servqual]).toEqual([
      false,
      1,
      100,
      null,
      null,
    ]);
    const service = own.write('one.csv', 'p,e\n5,6\n');
    expect((await call('analyse', service, '--servqual', 'all:p:e')).out).toMatch(/all\s+-1\.00\s+–\s+–\s+1\n/);
  });

  it('leaves out rows that repeat another where this is asked for', async () => {
    const file = own.write('twice.csv', 'csat\n5\n5\n1\n');
    const kept = await callJson<Survey>('analyse', file, '--csat', 'csat');
    const dropped = await callJson<Survey>('analyse', file, '--csat', 'csat', '--drop-duplicates');
    expect([kept.value.csat!.n, dropped.value.csat!.n]).toEqual([3, 2]);
    expect(dropped.value.skipped.reasons).toEqual({ duplicate: 1 });
  });

  it.each([
    ['answers that cannot be used', ['--nps', 'csat'], 'csat\nx\ny\n', 1, 'line 2 “csat=x”'],
    ['no answers at all', ['--nps', 'csat'], 'csat\n', 1, 'there are no rows'],
    ['a dimension without its columns', ['--servqual', 'tangibles:p1'], 'p1\n1\n', 2, 'NAME:PERCEIVED:EXPECTED'],
    ['a dimension named twice', ['--servqual', 'a:1:2,a:1:2'], '1,2\n', 2, 'each name once'],
    ['a column there is none of', ['--csat', 'cast'], 'csat\n5\n', 1, 'Did you mean csat?'],
  ])('ends in one sentence for %s', async (_name, options, content, code, words) => {
    const told = await call('analyse', own.write('odd.csv', content), ...options);
    expect([told.code, told.err.trimEnd().split('\n').length]).toEqual([code, 1]);
    expect(told.err).toContain(words);
  });
});
