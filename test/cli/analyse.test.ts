import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Skipped } from '../../src/cli/analyse/skipped.ts';
import { needsFolder } from '../support/absent.ts';
import { call, callJson, ownFolder, rapport } from './rapport.ts';

interface Report {
  readonly encoding: string;
  readonly delimiter: string;
  readonly header: boolean;
  readonly dayOrder: string | null;
  readonly rows: number;
  readonly duplicates: number;
  readonly from: string;
  readonly until: string;
  readonly customers: number;
  readonly purchases: number;
  readonly spent: number | null;
  readonly bgnbd: Readonly<Record<'r' | 'alpha' | 'a' | 'b' | 'logLikelihood', number>> | null;
  readonly paretoNbd: Readonly<Record<'r' | 'alpha' | 's' | 'beta' | 'logLikelihood', number>> | null;
  readonly gammaGamma: Readonly<Record<'p' | 'q' | 'v', number>> | null;
  readonly holdout: { readonly actual: number; readonly bgnbd: number } | null;
  readonly rfm: { readonly thresholds: unknown; readonly segments: readonly { readonly name: string }[] | null };
  readonly abc: { readonly measure: string; readonly classes: readonly { readonly customers: number }[] };
  readonly best: readonly { readonly customer: string }[];
  readonly skipped: Skipped;
}

const own = ownFolder();
const COLUMNS = ['--customer', 'customer', '--date', 'date', '--amount', 'amount'];

/** Writes rows below the usual header and analyses them. */
async function analyse(name: string, rows: readonly string[], ...options: readonly string[]) {
  const file = own.write(name, ['customer,date,amount', ...rows, ''].join('\n'));
  return callJson<Report>('analyse', file, ...COLUMNS, ...options);
}

/** A small shop of a year: three hundred customers, some of whom come back, some often. */
function shop(dateOf: (day: number) => string): string[] {
  const rows: string[] = [];
  let luck = 12345;
  const next = (below: number): number => {
    luck = (Math.imul(luck, 1103515245) + 12345) >>> 0;
    return Math.floor((luck / 2 ** 32) * below);
  };
  for (let who = 0; who < 300; who++) {
    const times = 1 + next(1 + next(9));
    let day = next(120);
    for (let k = 0; k < times && day < 360; k++) {
      rows.push(`C${who},${dateOf(day)},${5 + next(80)}.${10 + next(90)}`);
      day += 3 + next(60);
    }
  }
  return rows;
}

const calendar = (day: number): readonly [string, string, string] => {
  const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10).split('-');
  return [date[0]!, date[1]!, date[2]!];
};
const iso = (day: number): string => calendar(day).join('-');

describe('analyse', () => {
  it('gives every analysis of a shop’s purchases, the same each time', async () => {
    const one = await analyse('shop.csv', shop(iso));
    expect(one.code).toBe(0);
    const { bgnbd, paretoNbd, gammaGamma, rfm, abc, best, skipped } = one.value;
    for (const value of [bgnbd!.r, bgnbd!.alpha, bgnbd!.a, bgnbd!.b, paretoNbd!.s, paretoNbd!.beta, gammaGamma!.v]) {
      expect(value).toBeGreaterThan(0);
    }
    expect(bgnbd!.logLikelihood).toBeLessThan(0);
    expect(rfm.segments!.map(({ name }) => name)).toContain('champions');
    expect(abc.classes.reduce((n, { customers }) => n + customers, 0)).toBe(300);
    expect(best).toHaveLength(10);
    expect(skipped).toMatchObject({ rows: 0, lines: [], complete: true });
    expect((await analyse('shop.csv', shop(iso))).out).toBe(one.out);
  });

  it('tells people the same in their language, and nothing but the value to programs', async () => {
    const file = own.write('people.csv', ['customer,date,amount', ...shop(iso), 'C1,never,3'].join('\n'));
    const { out, err } = await call('analyse', file, ...COLUMNS, '--lang', 'zh-Hans');
    expect(err).toBe('');
    for (const part of ['BG/NBD', 'Pareto/NBD', 'Gamma–Gamma', '冠军客户', 'ABC', '略去 1 行', '“never”']) {
      expect(out).toContain(part);
    }
    expect(out).not.toMatch(/\{\w+\}/);
    const english = await call('analyse', file, ...COLUMNS);
    expect(english.out).toContain('1 row was left out:');
    expect(english.out).toContain(`line ${shop(iso).length + 2} “never”`);
  });

  it('looks no further than --until and tests its forecast on what came later', async () => {
    const { value } = await analyse('until.csv', shop(iso), '--until', '2025-08-31');
    expect([value.until, value.holdout!.actual > 0, value.holdout!.bgnbd > 0]).toEqual(['2025-08-31', true, true]);
    expect((await analyse('whole.csv', shop(iso))).value.holdout).toBeNull();
  });

  it('counts purchases where there are no amounts', async () => {
    const file = own.write(
      'bare.csv',
      ['customer,date', ...shop(iso).map((row) => row.split(',').slice(0, 2).join(','))].join('\n'),
    );
    const { value } = await callJson<Report>('analyse', file, '--customer', 'customer', '--date', 'date');
    expect(value).toMatchObject({
      spent: null,
      gammaGamma: null,
      abc: { measure: 'purchases' },
      rfm: { segments: null },
    });
    expect(value.bgnbd!.r).toBeGreaterThan(0);
    expect((await call('analyse', file, '--customer', 'customer', '--date', 'date')).out).toContain('needs amounts');
  });

  it('says so where nobody came back, where there is nothing to fit', async () => {
    const { value, code } = await analyse('once.csv', ['a,2025-01-01,3', 'b,2025-02-01,4']);
    expect([code, value.bgnbd, value.paretoNbd, value.gammaGamma, value.best]).toEqual([0, null, null, null, []]);
    const file = own.path('once.csv');
    expect((await call('analyse', file, ...COLUMNS)).out).toContain('Nobody came back');
  });

  it('takes the cuts of the ABC analysis and the number of customers to name', async () => {
    const { value } = await analyse('cuts.csv', shop(iso), '--abc', '50,80,95', '--top', '3');
    expect([value.abc.classes.length, value.best.length]).toEqual([4, 3]);
  });
});

describe('rows that cannot be used', () => {
  const ROWS = [
    'a,2025-01-01,10', // line 2
    ',2025-01-02,10',
    'a,,10',
    'a,2025-02-30,10', // line 5
    'a,soon,10',
    'a,2025-03-01,',
    'a,2025-03-02,ten',
    'a,2025-03-03,-5',
    'a,2025-03-04,(5.00)', // line 10
    'a,2025-03-05,9e13',
    'a,0001-01-01,5',
    'a',
    '"b\nb",2025-03-06,"1,234.50"', // lines 14 and 15
    'NULL,2025-03-07,1', // line 16
    '',
    'c,2025-03-08,N/A', // line 18
    'c,2025-03-09,￥12.00',
  ];

  it('are left out and listed with line, reason and cell', async () => {
    const { value, code } = await analyse('broken.csv', ROWS);
    expect(code).toBe(0);
    expect(value.skipped).toEqual({
      rows: 13,
      reasons: {
        noCustomer: 2,
        noDate: 2,
        badDate: 3,
        noAmount: 2,
        badAmount: 1,
        negativeAmount: 2,
        hugeAmount: 1,
      },
      lines: [
        { line: 3, reason: 'noCustomer', value: '' },
        { line: 4, reason: 'noDate', value: '' },
        { line: 5, reason: 'badDate', value: '2025-02-30' },
        { line: 6, reason: 'badDate', value: 'soon' },
        { line: 7, reason: 'noAmount', value: '' },
        { line: 8, reason: 'badAmount', value: 'ten' },
        { line: 9, reason: 'negativeAmount', value: '-5' },
        { line: 10, reason: 'negativeAmount', value: '(5.00)' },
        { line: 11, reason: 'hugeAmount', value: '9e13' },
        { line: 12, reason: 'badDate', value: '0001-01-01' },
        { line: 13, reason: 'noDate', value: '' },
        { line: 16, reason: 'noCustomer', value: 'NULL' },
        { line: 18, reason: 'noAmount', value: 'N/A' },
      ],
      most: 10_000,
      complete: true,
    });
    expect(value).toMatchObject({ rows: 16, customers: 3, purchases: 3, spent: 1256.5 });
  });

  it('are counted beyond the cap of the list, and shown by fives to people', async () => {
    const rows = Array.from({ length: 10_050 }, (_, i) => `a,bad${i},1`);
    const { value } = await analyse('many.csv', ['a,2025-01-01,1', ...rows]);
    expect(value.skipped).toMatchObject({ rows: 10_050, reasons: { badDate: 10_050 }, most: 10_000, complete: false });
    expect(value.skipped.lines).toHaveLength(10_000);
    const { out } = await call('analyse', own.path('many.csv'), ...COLUMNS);
    expect(out).toContain('bad4');
    expect(out).not.toContain('bad5');
  });

  it('that are all there is end the command with the first of them', async () => {
    const { code, err, value } = await analyse('useless.csv', ['a,x,1', 'a,y,1']);
    expect(code).toBe(1);
    expect(err).toContain('none of the 2 rows');
    expect(err).toContain('line 2 “x”');
    expect(value).toMatchObject({ ok: false, error: { code: 'analyse.nothing' } });
  });

  it('are not those that repeat another, unless this is asked for', async () => {
    const rows = ['a,2025-01-01,5', 'a,2025-01-01,5', 'b,2025-01-02,5', 'a,2025-01-01,5'];
    const kept = await analyse('twice.csv', rows);
    expect(kept.value).toMatchObject({ duplicates: 2, purchases: 4, spent: 20, skipped: { rows: 0 } });
    const dropped = await analyse('twice.csv', rows, '--drop-duplicates');
    expect(dropped.value).toMatchObject({ duplicates: 2, purchases: 2, skipped: { reasons: { duplicate: 2 } } });
    expect(dropped.value.skipped.lines.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('cannot move the cursor of whoever reads about them', async () => {
    await analyse('bell.csv', ['a,2025-01-01,5', 'a,\u001b[2Jgone\u0007,5']);
    const { out } = await call('analyse', own.path('bell.csv'), ...COLUMNS);
    expect(out).toContain('·[2Jgone·');
    expect(out).not.toContain('\u001b');
  });
});

describe('dates', () => {
  const forms: readonly (readonly [string, (day: number) => string, string | null])[] = [
    ['2026-01-31', iso, null],
    ['2026/1/31', (day) => calendar(day).map(Number).join('/'), null],
    ['2026.01.31', (day) => calendar(day).join('.'), null],
    ['20260131', (day) => calendar(day).join(''), null],
    ['20260131235959', (day) => `${calendar(day).join('')}235959`, null],
    ['2026-01-31T23:59:59Z', (day) => `${iso(day)}T23:59:59Z`, null],
    ['2026/1/31 8:05', (day) => `${calendar(day).map(Number).join('/')} 8:05`, null],
    [
      '2026年1月31日',
      (day) => `${Number(calendar(day)[0])}年${Number(calendar(day)[1])}月${Number(calendar(day)[2])}日`,
      null,
    ],
    ['31/01/2026', (day) => [...calendar(day)].reverse().join('/'), 'dmy'],
    ['1/31/2026', (day) => [calendar(day)[1], calendar(day)[2], calendar(day)[0]].join('/'), 'mdy'],
    ['31.01.2026', (day) => [...calendar(day)].reverse().join('.'), 'dmy'],
  ];
  let wanted: Report;
  beforeAll(async () => {
    wanted = (await analyse('iso.csv', shop(iso))).value;
  });

  it.each(forms)('written as %s are the same days', async (_name, dateOf, order) => {
    const { value } = await analyse('dates.csv', shop(dateOf));
    expect(value).toMatchObject({ dayOrder: order, skipped: { rows: 0 }, from: wanted.from, until: wanted.until });
    expect(value.bgnbd).toEqual(wanted.bgnbd);
  });

  it('that could be read two ways are refused until they are told apart', async () => {
    const rows = ['a,03/04/2025,5', 'b,05/06/2025,5'];
    const { code, err } = await analyse('unclear.csv', rows);
    expect([code, err.includes('“03/04/2025” (line 2)'), err.includes('--dates dmy')]).toEqual([1, true, true]);
    const dmy = (await analyse('unclear.csv', rows, '--dates', 'dmy')).value;
    const mdy = (await analyse('unclear.csv', rows, '--dates', 'mdy')).value;
    expect([dmy.from, dmy.until, mdy.from, mdy.until]).toEqual([
      '2025-04-03',
      '2025-06-05',
      '2025-03-04',
      '2025-05-06',
    ]);
  });

  it('are read alike throughout the column as soon as one gives it away', async () => {
    const { value } = await analyse('told.csv', ['a,03/04/2025,5', 'b,25/06/2025,5']);
    expect([value.from, value.dayOrder]).toEqual(['2025-04-03', 'dmy']);
  });

  it('in both orders in one column are refused with both lines', async () => {
    const rows = ['a,13/04/2025,5', 'b,05/26/2025,5', 'a,01/02/2025,5'];
    const { code, err } = await analyse('mixed.csv', rows);
    expect(code).toBe(1);
    expect(err).toMatch(/day first on line 2, month first on line 3/);
    const { value } = await analyse('mixed.csv', rows, '--dates', 'dmy');
    expect(value.skipped.lines).toEqual([{ line: 3, reason: 'badDate', value: '05/26/2025' }]);
  });
});

describe('files', () => {
  const rows = shop(iso);

  it('in GBK with Chinese headers are read without a word', async () => {
    // 客户 日期 金额 in GBK
    const header = [0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a];
    const file = own.write('gbk.csv', Buffer.concat([Buffer.from(header), Buffer.from(rows.join('\r\n'))]));
    const { value } = await callJson<Report>(
      'analyse',
      file,
      '--customer',
      '客户',
      '--date',
      '日期',
      '--amount',
      '金额',
    );
    expect(value).toMatchObject({ encoding: 'gb18030', rows: rows.length, skipped: { rows: 0 } });
  });

  it.each([
    ['UTF-8 with a byte order mark', 'utf-8', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 as spreadsheets save it', 'utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('in %s are read without a word', async (_name, encoding, bytesOf) => {
    const file = own.write('marked.csv', bytesOf(['客户,日期,金额', ...rows].join('\n')));
    const { value } = await callJson<Report>(
      'analyse',
      file,
      '--customer',
      '客户',
      '--date',
      '日期',
      '--amount',
      '金额',
    );
    expect(value).toMatchObject({ encoding, rows: rows.length, skipped: { rows: 0 } });
  });

  it('in Big5 are read when this is said', async () => {
    const header = [0xab, 0xc8, 0xa4, 0xe1]; // 客戶
    const file = own.write('big5.csv', Buffer.concat([Buffer.from(header), Buffer.from(`,d\n${rows.join('\n')}`)]));
    const words = ['--customer', '客戶', '--date', 'd', '--encoding', 'big5'];
    expect((await callJson<Report>('analyse', file, ...words)).value).toMatchObject({
      encoding: 'big5',
      customers: 300,
    });
  });

  it.each([
    ['semicolon', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
    ['space', '   '],
  ])('parted by %s are read without a word', async (name, sign) => {
    const file = own.write(
      'parted.txt',
      [`customer,date,amount`, ...rows].map((row) => row.replaceAll(',', sign)).join('\r\n'),
    );
    const { value } = await callJson<Report>('analyse', file, ...COLUMNS);
    expect(value).toMatchObject({ delimiter: name, rows: rows.length, skipped: { rows: 0 } });
    const told = await callJson<Report>('analyse', file, ...COLUMNS, '--delimiter', name);
    expect(told.value.bgnbd).toEqual(value.bgnbd);
  });

  it('without a header are read by the numbers of their columns', async () => {
    const file = own.write('headless.csv', rows.join('\n'));
    const { value } = await callJson<Report>('analyse', file, '--customer', '1', '--date', '2', '--amount', '3');
    expect(value).toMatchObject({ header: false, rows: rows.length });
    const headed = own.write('headed.csv', ['who,when,what', ...rows].join('\n'));
    const same = await callJson<Report>('analyse', headed, '--customer', '1', '--date', '2', '--amount', '3');
    expect(same.value).toMatchObject({ header: true, rows: rows.length });
    expect(same.value.bgnbd).toEqual(value.bgnbd);
  });

  it('with lines that end in two ways lose no row', async () => {
    const file = own.write(
      'ends.csv',
      `customer,date,amount\r\n${rows.slice(0, 9).join('\r\n')}\n${rows.slice(9).join('\n')}`,
    );
    expect((await callJson<Report>('analyse', file, ...COLUMNS)).value.rows).toBe(rows.length);
  });

  // each: what is wrong, the file, the words, and what the sentence must name
  it.each<readonly [string, string | Uint8Array, readonly string[], number, readonly string[]]>([
    [
      'a misspelt column',
      'customer,date\na,2025-01-01',
      ['--customer', 'custmer', '--date', 'date'],
      1,
      ['“custmer”', 'Did you mean customer?'],
    ],
    ['a column beyond the last', 'a,2025-01-01', ['--customer', '1', '--date', '3'], 1, ['no column 3', 'are 2']],
    [
      'an open quote',
      'customer,date\na,2025-01-01\n"b,2025-01-02\n',
      ['--customer', 'customer', '--date', 'date'],
      1,
      ['line 3'],
    ],
    [
      'an open quote far from the end',
      `c,d\n"a,2025-01-01\n${'b,2025-01-02\n'.repeat(20_000)}`,
      ['--customer', 'c', '--date', 'd'],
      1,
      ['line 2'],
    ],
    ['nothing in it', '', ['--customer', 'c', '--date', 'd'], 1, ['no rows']],
    ['a header alone', 'c,d\n', ['--customer', 'c', '--date', 'd'], 1, ['no rows']],
    ['bytes that are no text', new Uint8Array([1, 0, 2, 0, 3]), ['--customer', 'c', '--date', 'd'], 1, ['no text']],
    [
      'an end before the beginning',
      'c,d\na,2025-01-01',
      ['--customer', 'c', '--date', 'd', '--until', '2024-01-01'],
      1,
      ['2025-01-01'],
    ],
    [
      'an end that is no date',
      'c,d\na,2025-01-01',
      ['--customer', 'c', '--date', 'd', '--until', '2025-02-30'],
      2,
      ['“2025-02-30”'],
    ],
    ['cuts that fall', 'c,d\na,2025-01-01', ['--customer', 'c', '--date', 'd', '--abc', '90,70'], 2, ['“90,70”']],
    [
      'a delimiter there is not',
      'c,d\na,2025-01-01',
      ['--customer', 'c', '--date', 'd', '--delimiter', 'coma'],
      2,
      ['Did you mean comma?'],
    ],
  ])('with %s end in one sentence', async (_name, content, words, code, named) => {
    const file = own.write('wrong.csv', content);
    const told = await call('analyse', file, ...words);
    expect(told.code).toBe(code);
    expect(told.err.trimEnd().split('\n')).toHaveLength(1);
    for (const part of named) expect(told.err).toContain(part);
    expect(told.out).toBe('');
  });

  it('that cannot be read twice are refused', async () => {
    const { err, code } = await call('analyse', '/dev/null', '--customer', '1', '--date', '2');
    expect([code, err.includes('not a plain file')]).toEqual([1, true]);
  });

  it('in UTF-16 without its mark are read when this is said', async () => {
    const file = own.write('unmarked.csv', Buffer.from(['客户,日期', ...rows].join('\n'), 'utf16le'));
    const words = ['--customer', '客户', '--date', '日期'];
    expect((await callJson<Report>('analyse', file, ...words, '--encoding', 'utf-16le')).value.rows).toBe(rows.length);
    expect((await call('analyse', file, ...words)).err).toContain('--encoding');
  });

  it('that are not there are named with the nearest', async () => {
    own.write('sales.csv', 'c,d\n');
    const { err } = await call('analyse', own.path('sale.csv'), '--customer', 'c', '--date', 'd');
    expect(err).toContain('sales.csv?');
  });
});

describe('the CDNOW sample', () => {
  const folder = process.env['RAPPORT_DATA'] ?? 'RAPPORT_DATA (not set)';

  it('has its published parameters, likelihoods, RFM and ABC on the screen within 5 seconds', async (context) => {
    needsFolder(context, folder);
    const file = join(folder, 'cdnow', 'CDNOW_sample.txt');
    const words = ['analyse', file, '--customer', '1', '--date', '3', '--amount', '5', '--until', '1997-09-30'];
    const before = performance.now();
    const { out, code } = await rapport(...words);
    const seconds = (performance.now() - before) / 1000;
    expect(code).toBe(0);
    for (const part of [
      'r 0.2426',
      'alpha 4.4136',
      'LL -9582.429',
      'LL -9594.976',
      'p 6.2',
      '1,882 in fact',
      '1,653.4',
    ]) {
      expect(out).toContain(part);
    }
    expect(out).toMatch(/^A +612 /m);
    expect(out).toMatch(/^Champions +\d+/m);
    expect(seconds).toBeLessThan(5);
  });
});
