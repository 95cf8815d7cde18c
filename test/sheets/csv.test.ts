import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unguarded, writeCsv } from '../../src/sheets/csv.ts';

/** What begins a formula for one spreadsheet or another, in both widths, and what some skip before they look. */
const BEGINNINGS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'=", "''@"];
const bare = (line: string) => line.replace(/^\ufeff?"?/, '');

test.each(BEGINNINGS)('a text that begins with %j is put behind an apostrophe, and comes back as it was', (sign) => {
  const text = `${sign}cmd|' /C calc'!A0`;
  const line = writeCsv([['a', text]]);
  expect(bare(line.slice('\ufeffa,'.length))).toMatch(/^'/);
  expect(unguarded(`'${text}`)).toBe(text);
});

test('a number stays a number, also below zero', () => {
  expect(writeCsv([[-1.5, 2, 'x']])).toBe('\ufeff-1.5,2,x\r\n');
});

test('no cell of any text begins like a formula, and taking the apostrophe off gives the text again', () => {
  const texts = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(
      fc.oneof(
        texts,
        fc.tuple(fc.constantFrom(...BEGINNINGS), texts).map(([a, b]) => a + b),
      ),
      (text) => {
        const cell = writeCsv([[text]]).slice(1, -2);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(unguarded(read)).toBe(text);
      },
    ),
  );
});
