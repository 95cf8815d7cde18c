import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { call, callJson, ownFolder } from './rapport.ts';

const folder = ownFolder();
interface Answer {
  readonly ok: boolean;
  readonly questions: number;
  readonly problems: readonly { readonly code: string; readonly place: object; readonly fix: string }[];
}

describe('questions', () => {
  it('list names each with its kind, state and flags, and counts them', async () => {
    const { code, out } = await call('questions', 'list', '--module', 'M5');
    expect(code).toBe(0);
    expect(out).toMatch(/^q16 {2}M5 {2}multiple {2}open +low +What holds of perceived value\?$/m);
    expect(out).toMatch(/^q42 {2}M5 {2}short +review {2}high /m);
    expect(out.trimEnd().split('\n').at(-1)).toBe('4 questions: 3 open, 1 kept for a teacher’s review');
    const all = await callJson<{ questions: unknown[] }>('questions', 'list');
    expect(all.value.questions).toHaveLength(91);
    const played = await callJson<{ questions: { state: string }[] }>('questions', 'list', '--scenario', 'T14');
    expect(new Set(played.value.questions.map(({ state }) => state))).toEqual(new Set(['open']));
  });

  it.each(['gift', 'xlsx', 'csv', 'json'])('an export as %s is imported whole', async (format) => {
    const [file, back] = [folder.path(`all.${format}`), folder.path(`from-${format}.json`)];
    expect((await callJson<Answer>('questions', 'export', '--out', file)).value).toEqual({
      ok: true,
      file,
      questions: 91,
    });
    const read = await callJson<Answer>('questions', 'import', file, '--out', back);
    expect(read.value).toMatchObject({ ok: true, questions: 91, problems: [] });
    const bank = JSON.parse(readFileSync(back, 'utf8'));
    expect(bank.languages).toEqual(format === 'gift' ? ['zh-Hans'] : ['zh-Hans', 'zh-Hant', 'en']);
    expect(bank.questions.filter((one: { flags: unknown[] }) => one.flags.length > 0).length).toBeGreaterThan(30);
    const again = await call('questions', 'list', '--bank', back);
    expect(again.out).toContain('91 questions: 65 open');
  });

  it('a formula is refused with its cell and sheet, and nothing is written', async () => {
    const [file, out] = [folder.path('formula.xlsx'), folder.path('formula.json')];
    await call('questions', 'export', '--out', file, '--module', 'M3');
    const parts = unzipSync(readFileSync(file));
    const sheet = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[sheet]!).replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>1+1</f><v>2</v></c>');
    writeFileSync(file, zipSync({ ...parts, [sheet]: strToU8(xml) }));
    const told = await call('questions', 'import', file, '--out', out);
    expect(told.code).toBe(1);
    expect(told.out).toMatch(/formula\.xlsx:Questions!D2 .*formula.*; copy the cell, paste it as a value/);
    expect(() => readFileSync(out)).toThrow();
  });

  it('what is wrong is told with its line, in the language asked for', async () => {
    const file = folder.write('own.gift', 'So? {T}\n\nWhich {=a ~b}');
    const read = await callJson<Answer>('questions', 'import', file);
    expect(read.code).toBe(1);
    expect(read.value.problems).toMatchObject([
      { code: 'shape.missingKey', place: { line: 1, column: 1 } },
      { code: 'shape.missingKey', place: { line: 3, column: 1 } },
    ]);
    expect((await call('questions', 'import', file, '--module', 'M2')).code).toBe(0);
    const cut = folder.write('cut.gift', 'So? {T');
    expect((await call('questions', 'import', cut, '--lang', 'zh-Hans')).out).toContain('没有配对的');
  });

  it.each([
    ['an action there is not', ['questions', 'lits'], 'list'],
    ['an export without a file', ['questions', 'export'], '--out FILE'],
    ['a format there is not', ['questions', 'export', '--out', 'a.docx'], '.gift'],
    ['an import without a file', ['questions', 'import'], 'FILE'],
    ['an import into a sheet', ['questions', 'import', 'a.gift', '--out', 'a.xlsx'], '.json'],
    ['a file that list takes none of', ['questions', 'list', 'a.json'], 'a.json'],
  ])('%s is told in a sentence', async (_what, words, part) => {
    const { code, err } = await call(...words);
    expect(code).toBe(2);
    expect(err).toContain(part);
  });

  it('GIFT in a language that a bank has not is refused; a bank that is not sound is shown', async () => {
    const bank = folder.path('english.json');
    const gift = folder.write('english.gift', 'So? {T}');
    await call('questions', 'import', gift, '--module', 'M1', '--out', bank);
    const told = await call(
      'questions',
      'export',
      '--bank',
      bank,
      '--out',
      folder.path('x.gift'),
      '--language',
      'zh-Hant',
    );
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining('this bank has en') });
    const broken = folder.write('broken.json', '{"format": 1}');
    const shown = await call('questions', 'list', '--bank', broken);
    expect(shown.code).toBe(1);
    expect(shown.err).toContain('broken.json:1:1');
  });
});
