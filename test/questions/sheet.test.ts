import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/questions/check.ts';
import { readCsv } from '../../src/questions/formats/csv.ts';
import { bankOfTable, tableOf } from '../../src/questions/formats/sheet.ts';
import { cellName, columnOf } from '../../src/questions/formats/table.ts';
import { readXlsx } from '../../src/questions/formats/xlsx-read.ts';
import { writeXlsx } from '../../src/questions/formats/xlsx-write.ts';
import type { Bank } from '../../src/questions/question.ts';
import { writeCsv } from '../../src/sheets/csv.ts';
import { LANGUAGES } from '../../src/sim/language/text.ts';
import { ownBank } from './own.ts';
import { randomBank } from './random-bank.ts';

const own = ownBank();
const RISKY = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("x")', "'=1", '＝1'];

function fromCsv(text: string) {
  const { table, problems } = readCsv(text);
  return checkBank(bankOfTable(table, problems));
}
function fromXlsx(file: Uint8Array) {
  const { table, problems } = readXlsx(file);
  return table ? checkBank(bankOfTable(table, problems)) : { ok: false as const, problems };
}
const checked = (bank: unknown): Bank => {
  const read = checkBank({ value: bank, placeOf: () => ({ line: 1, column: 1 }), problems: [] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.bank;
};

/** A workbook with one part of it changed. */
async function changed(rows: readonly (readonly string[])[], part: string, how: (xml: string) => string) {
  const parts = unzipSync(await writeXlsx(rows));
  return zipSync({ ...parts, [part]: strToU8(how(strFromU8(parts[part]!))) });
}
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a sheet of questions', () => {
  it('all our questions come back from a workbook and from CSV, in three languages with their flags', async () => {
    expect(fromXlsx(await writeXlsx(tableOf(own)))).toEqual({ ok: true, bank: own, warnings: [] });
    expect(fromCsv(writeCsv(tableOf(own)))).toEqual({ ok: true, bank: own, warnings: [] });
  });

  it('any bank comes back from CSV the same, whatever signs stand in its texts', () => {
    fc.assert(
      fc.property(randomBank(LANGUAGES), (bank) => {
        const all = checked(bank);
        expect(fromCsv(writeCsv(tableOf(all)))).toEqual({ ok: true, bank: all, warnings: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('any bank comes back from a workbook the same', async () => {
    await fc.assert(
      fc.asyncProperty(randomBank(['zh-Hans', 'en']), async (bank) => {
        const all = checked(bank);
        expect(fromXlsx(await writeXlsx(tableOf(all)))).toEqual({ ok: true, bank: all, warnings: [] });
      }),
      { numRuns: 10 },
    );
  });

  it.each(RISKY)('a text that begins like a formula stays a text: %s', async (text) => {
    const rows = [['asks en'], [text]];
    const workbook = await writeXlsx(rows);
    expect(strFromU8(unzipSync(workbook)[SHEET]!)).not.toMatch(/<f[ >]/);
    expect(readXlsx(workbook).table?.rows[1]?.cells).toEqual([text]);
    expect(writeCsv(rows)).not.toMatch(/^"?[=+\-@＝]/m);
    expect(readCsv(writeCsv(rows)).table.rows[1]?.cells).toEqual([text]);
  });

  it('a formula in a workbook is refused with its cell and sheet, and what it shows is not taken', async () => {
    const file = await changed(tableOf(own), SHEET, (xml) =>
      xml.replace(/<c r="C3"[^>]*>.*?<\/c>/, '<c r="C3" t="str"><f>UPPER("m1")</f><v>M1</v></c>'),
    );
    const read = fromXlsx(file);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems[0]).toMatchObject({
      code: 'sheet.formula',
      place: { sheet: 'Questions', cell: 'C3' },
      because: { cell: 'C3', sheet: 'Questions' },
    });
    expect(JSON.stringify(read)).not.toContain('UPPER');
  });

  it('a wrong cell is named as a spreadsheet names it', () => {
    const rows = tableOf(own).map((row) => [...row]);
    const column = (name: string) => rows[0]!.indexOf(name);
    const kind = (name: string) => rows.findIndex((row) => row[column('kind')] === name);
    rows[kind('single')]![column('key')] = 'Z';
    rows[kind('trueFalse')]![column('key')] = 'maybe';
    rows[1]![column('state')] = 'opne';
    const [single, truth] = [kind('single'), kind('trueFalse')].map((k) => cellName(k + 1, column('key')));
    const told = fromCsv(writeCsv(rows));
    expect(told).toMatchObject({
      ok: false,
      problems: [
        { code: 'sheet.key', place: { cell: single }, because: { found: 'Z' } },
        { code: 'sheet.key', place: { cell: truth } },
      ],
    });
    rows[kind('single')]![column('key')] = 'A';
    rows[kind('trueFalse')]![column('key')] = '对';
    expect(fromCsv(writeCsv(rows))).toMatchObject({
      ok: false,
      problems: [{ code: 'shape.choice', place: { cell: 'E2' }, because: { nearest: 'open' } }],
    });
  });

  it('lists that do not go together in two languages are told', () => {
    const rows = tableOf(own).map((row) => [...row]);
    const at = rows[0]!.indexOf('answers en');
    rows[1]![at] = rows[1]![at]!.split('\n').slice(1).join('\n');
    expect(fromCsv(writeCsv(rows))).toMatchObject({
      ok: false,
      problems: [{ code: 'sheet.uneven', place: { cell: cellName(2, at) }, because: { language: 'en' } }],
    });
  });

  it('columns that are missing, misspelt or there twice are told', () => {
    const codes = (head: string) => readHeadOf(head).map(({ code, because }) => [code, because['nearest'] ?? null]);
    const readHeadOf = (head: string) => bankOfTable(readCsv(`${head}\r\n`).table).problems;
    expect(codes('id,kind,module,asks en')).toEqual([]);
    expect(codes('KIND, Module ,asks en')).toEqual([]);
    expect(codes('kind,modul,asks en')).toEqual([
      ['sheet.otherColumn', 'module'],
      ['sheet.noColumn', null],
    ]);
    expect(codes('kind,kind,module,asks en')).toEqual([['sheet.columnTwice', null]]);
    expect(codes('')).toHaveLength(3);
  });

  it('a teacher’s short sheet is enough: kind, module, text, answers, key', () => {
    const csv =
      'id,kind,module,asks en,answers en,key\r\na,single,M1,Which?,"one\ntwo\nthree",b\r\n\r\nb,trueFalse,M2,So?,,对\r\n';
    expect(fromCsv(csv)).toMatchObject({
      ok: true,
      bank: {
        languages: ['en'],
        questions: [
          {
            id: 'a',
            state: 'open',
            concept: 'imported',
            options: [{ right: false }, { right: true }, { right: false }],
          },
          { id: 'b', key: true },
        ],
      },
    });
  });

  it('what is no workbook is told, and nothing breaks on a broken one', async () => {
    const good = await writeXlsx(tableOf({ ...own, questions: own.questions.slice(0, 2) }));
    expect(readXlsx(strToU8('id,kind')).problems).toMatchObject([{ code: 'sheet.notXlsx' }]);
    expect(readXlsx(strToU8('PK nothing')).problems).toMatchObject([{ code: 'sheet.notXlsx' }]);
    const cut = await changed(tableOf(own), SHEET, (xml) => xml.slice(0, 500));
    expect(readXlsx(cut).problems).toMatchObject([{ code: 'sheet.notXml' }]);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const bytes = good.slice();
        bytes[at] = byte;
        expect(typeof fromXlsx(bytes).ok).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });

  it('a part that would unpack to more than anybody writes is not unpacked', () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/sharedStrings.xml': new Uint8Array(13 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readXlsx(bomb).problems).toMatchObject([{ code: 'sheet.tooBig' }]);
  });

  it('texts of several runs are one, without the reading that stands over them', async () => {
    const file = await changed([['a', 'b']], 'xl/sharedStrings.xml', (xml) =>
      xml.replace(
        /<si>.*?<\/si>/,
        '<si><r><t>客</t></r><r><rPr><b/></rPr><t>情 &amp; &#20219;</t></r><rPh sb="0" eb="1"><t>kè</t></rPh></si>',
      ),
    );
    expect(readXlsx(file).table?.rows[0]?.cells).toEqual(['客情 & 任', 'b']);
  });

  it('a quote that is not closed in CSV is told with its cell', () => {
    expect(readCsv('a,b\r\n1,"two').problems).toMatchObject([{ code: 'sheet.openQuote', place: { cell: 'B2' } }]);
  });

  it('cells are named as in spreadsheets', () => {
    expect([cellName(7, 2), cellName(1, 25), cellName(1, 26), cellName(9, 701), cellName(9, 702)]).toEqual([
      'C7',
      'Z1',
      'AA1',
      'ZZ9',
      'AAA9',
    ]);
    for (const column of [0, 25, 26, 51, 52, 701, 702]) expect(columnOf(cellName(3, column))).toBe(column);
    expect(columnOf('12')).toBe(null);
  });
});
