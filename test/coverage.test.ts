import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE_IDS } from '../src/scenarios/catalog/ids.ts';
import type { House } from './support/coverage-page.ts';
import { COURSE_IDS, problemsOf, rowsOf } from './support/coverage-page.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'doc/coverage.md'), 'utf8');
const house: House = {
  isFile: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false,
  scenarios: CATALOGUE_IDS,
};

test('every row of the course stands once on the page, with files that exist, or the reason it waits', () => {
  expect(COURSE_IDS.length).toBe(381);
  expect(problemsOf(page, house)).toEqual([]);
});

test('the page speaks of nothing outside the project', () => {
  expect(page).not.toMatch(/(^|[\s`(])\/[a-z]+\//);
});

describe('a broken copy of the page is refused:', () => {
  const first = (state: string) => rowsOf(page).find((row) => row.state === state)!;
  const lines = page.split('\n');
  /** The page with one line said otherwise. */
  const change = (line: number, how: (text: string) => string): string =>
    lines.map((text, k) => (k === line - 1 ? how(text) : text)).join('\n');
  const cell = (at: number, text: string) => (row: string) =>
    row
      .split(' | ')
      .map((old, k) => (k === at ? text : old))
      .join(' | ');
  const [carried, partly, waits] = [first('carried'), first('partly'), first('waits')];

  test.each<[string, string, RegExp]>([
    ['a row left out', change(carried.line, () => ''), new RegExp(`${carried.id}: stands 0 times`)],
    ['a row twice', change(carried.line, (row) => `${row}\n${row}`), new RegExp(`${carried.id}: stands 2 times`)],
    [
      'a row the course has not',
      change(carried.line, (row) => row.replace(carried.id, 'SB-99')),
      /no row of the course/,
    ],
    ['a row in another group', change(waits.line, () => '').concat(lines[waits.line - 1]!), /stands under K/],
    ['a state of its own', change(waits.line, cell(2, 'soon')), /carried, partly or waits/],
    ['a cell too few', change(waits.line, (row) => row.replace(' | waits | ', ' | ')), /has six cells/],
    ['a source file that is gone', change(carried.line, cell(3, '`src/sim/gone.ts`')), /no source file here/],
    ['a folder for a file', change(carried.line, cell(3, '`src/sim`')), /no source file here/],
    ['a test that is gone', change(carried.line, cell(4, '`test/gone.test.ts`')), /no file of tests here/],
    [
      'a source file for a test',
      change(carried.line, cell(4, carried.files.map((one) => `\`${one}\``).join())),
      /no file of/,
    ],
    ['carried without a test', change(carried.line, cell(4, '–')), /one source file and one file of tests/],
    ['carried without a source', change(carried.line, cell(3, '–')), /one source file and one file of tests/],
    ['carried, and something missing', change(carried.line, cell(5, 'part 3: a screen |')), /nothing is missing/],
    ['partly, and nothing missing', change(partly.line, cell(5, '– |')), /says what is missing/],
    ['partly by nothing', change(partly.line, cell(3, '–')), /names what carries/],
    [
      'partly, untested and silent about it',
      change(partly.line, (row) => cell(4, '–')(cell(5, 'part 3: a screen |')(row))),
      /names a test, or says/,
    ],
    ['waiting without a reason', change(waits.line, cell(5, '– |')), /says what is missing/],
    ['waiting for nowhere', change(waits.line, cell(5, 'one day: all of it |')), /says what is missing/],
    ['waiting for what is there', change(waits.line, cell(5, 'T14: all of it |')), /T14, which is in the catalogue/],
    ['waiting, with a file', change(waits.line, cell(3, '`src/sim/index.ts`')), /does not simply wait/],
    ['a row that quotes at length', change(waits.line, cell(1, 'long '.repeat(40))), /1 to 90 characters/],
    ['a count that is wrong', change(waits.line, cell(2, 'carried')), /the table of counts lacks/],
  ])('%s', (_why, copy, problem) => {
    expect(copy).not.toBe(page);
    expect(problemsOf(copy, house).join('\n')).toMatch(problem);
  });
});
