import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/authoring/changes.ts';
import { bringTexts, isMissing, languagesOf, textsIn, textTable } from '../../src/authoring/texts.ts';
import { readTemplate } from '../../src/cli/template-file.ts';
import { readCsv } from '../../src/questions/formats/csv.ts';
import { writeCsv } from '../../src/sheets/csv.ts';

const retail = readTemplate('retail');

describe('texts of a scenario', () => {
  it('are all found with their places, and what is missing is known', () => {
    const all = textsIn(retail);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((said) => isMissing(said, languagesOf(retail)))).toEqual([]);
    const one = { path: ['a'], text: { en: 'here' } };
    expect(isMissing(one, ['en'])).toBe(false);
    expect(isMissing(one, ['zh-Hans', 'en'])).toBe(true);
  });

  it('come back from a sheet as they went out: nothing changed', () => {
    const rows = readCsv(writeCsv(textTable(retail))).table.rows.map(({ cells }) => cells);
    expect(bringTexts(retail, rows)).toEqual({ changes: [], unknown: [], empty: 0 });
  });

  it('go out so that no spreadsheet runs them, and come back without the guard', () => {
    const sly = { languages: ['en'], title: { en: '=HYPERLINK("x")' } };
    const csv = writeCsv(textTable(sly));
    expect(csv).toContain(`'=HYPERLINK`);
    const rows = readCsv(csv).table.rows.map(({ cells }) => cells);
    expect(bringTexts(sly, rows)?.changes).toEqual([]);
  });

  it('change where the sheet says otherwise; empty cells and unknown places take nothing away', () => {
    const rows = [
      ['en', 'place', 'zh-Hans'],
      ['Old Bakery', 'title', ''],
      ['?', 'nowhere[3].name', '?'],
    ];
    expect(bringTexts(retail, rows)).toEqual({
      changes: [{ path: ['title', 'en'], value: 'Old Bakery' }],
      unknown: ['nowhere[3].name'],
      empty: 1,
    });
    expect(bringTexts(retail, [['a', 'b']])).toBeNull();
  });
});

describe('differences between two scenarios', () => {
  it('are none between equals, and name the very field that is otherwise', () => {
    expect(changesBetween(retail, structuredClone(retail))).toEqual([]);
    const other = structuredClone(retail) as { firm: { cash: number } };
    other.firm.cash = 7;
    expect(changesBetween(retail, other)).toEqual([
      { path: ['firm', 'cash'], kind: 'changed', before: 2_000_000, after: 7 },
    ]);
  });

  it('know entries by their ids, so that one more in front is one more', () => {
    const list = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ];
    expect(changesBetween({ list }, { list: [{ id: 'c' }, ...list] })).toEqual([
      { path: ['list', 0], kind: 'added', before: undefined, after: { id: 'c' } },
    ]);
    expect(changesBetween({ list }, { list: list.toReversed() })).toEqual([
      { path: ['list'], kind: 'changed', before: ['a', 'b'], after: ['b', 'a'] },
    ]);
    expect(changesBetween({ list }, { list: list.slice(1) }).map(({ kind }) => kind)).toEqual(['removed']);
  });
});
