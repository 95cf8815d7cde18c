import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, callJson, ownFolder, root } from './rapport.ts';

const FIXTURE = 'test/fixtures/two-ends.json';
const sound = readFileSync(join(root, FIXTURE), 'utf8');
const folder = ownFolder();

interface Answer {
  readonly ok: boolean;
  readonly scenarios: readonly {
    readonly file: string;
    readonly ok: boolean;
    readonly id: string | null;
    readonly problems: readonly {
      readonly line: number;
      readonly column: number;
      readonly code: string;
      readonly severity: string;
    }[];
  }[];
}

/** The fixture with the first of some text changed, and where that stands. */
function broken(from: string, to: string): { text: string; line: number; column: number } {
  const at = sound.indexOf(from);
  if (at < 0) throw new Error(`the fixture has no ${from}`);
  const before = sound.slice(0, at).split('\n');
  return { text: sound.replace(from, to), line: before.length, column: before.at(-1)!.length + 1 };
}

describe('validate', () => {
  it('accepts the fixture and tells what it is', async () => {
    const [people, programs] = [await call('validate', FIXTURE), await callJson<Answer>('validate', FIXTURE)];
    expect(people.code).toBe(0);
    expect(people.out).toMatch(/^test\/fixtures\/two-ends\.json: /m);
    expect(programs.value).toMatchObject({ ok: true, scenarios: [{ file: FIXTURE, ok: true, id: 'TwoEnds' }] });
  });

  // each: what is written instead of what, where the problem is beyond the change's own beginning, and its code
  it.each<readonly [string, string, string, number, string]>([
    ['a text for a number', '"format": 1', '"format": "1"', 10, 'format.unknown'],
    ['a misspelt key', '"guidance"', '"guidence"', 0, 'shape.unknownKey'],
    ['a value there is not', '"L2"', '"L9"', 0, 'shape.choice'],
    ['a key twice', '"difficulty": 2', '"difficulty": 2, "difficulty": 3', 17, 'json.duplicateKey'],
    ['a comma too many', '"en": "Two ends"', '"en": "Two ends",', 16, 'json.trailingComma'],
    ['a number no number can hold', '"difficulty": 2', '"difficulty": 1e400', 14, 'number.notFinite'],
    ['a word that is not JSON', '"difficulty": 2', '"difficulty": NaN', 14, 'json.symbol'],
    ['a key that reaches into prototypes', '"difficulty": 2', '"__proto__": 2', 0, 'json.hostileKey'],
    [
      'a missing translation',
      '{\n    "zh-Hans": "两头",\n    "zh-Hant": "兩頭",\n    "en": "Two ends"',
      '{\n    "zh-Hans": "两头",\n    "zh-Hant": "兩頭"',
      0,
      'text.missing',
    ],
  ])('finds %s where it stands', async (_why, from, to, beyond, code) => {
    const { text, line, column } = broken(from, to);
    const { value } = await callJson<Answer>('validate', folder.write('broken.json', text));
    const places = value.scenarios[0]!.problems.filter((one) => one.code === code);
    expect(places).toContainEqual(expect.objectContaining({ line, column: column + beyond, severity: 'error' }));
    expect(value.ok).toBe(false);
  });

  it('tells every problem at once, one line each: where, what is wrong, what to do', async () => {
    const text = broken('"guidance"', '"guidence"').text.replace('"difficulty": 2', '"difficulty": "two"');
    const file = folder.write('two problems.json', text);
    const { code, out } = await call('validate', file);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(
      lines.filter((one) => /^.+\.json:\d+:\d+ \S+: .+; .+$/.test(one) && !one.endsWith('(warning)')),
    ).toHaveLength(2);
    expect(lines.at(-1)).toContain('2 errors');
    expect((await call('validate', file, '--lang', 'zh-Hans')).out).toContain('2 处错误');
  });

  it('refuses what is no scenario at all, each for its own reason, without a stack', async () => {
    const files = [
      [folder.write('empty.json', ''), 'file.empty'],
      [folder.write('words.json', 'hello'), 'json.symbol'],
      [folder.write('list.json', '[]'), 'shape.object'],
      [folder.write('mark.json', `\ufeff${sound}`), 'encoding.byteOrderMark'],
      [folder.write('utf16.json', new Uint8Array([0xff, 0xfe, 0x7b, 0])), 'encoding.utf16'],
      [folder.write('byte.json', new Uint8Array([0x7b, 0xc3, 0x28])), 'encoding.badByte'],
      [folder.write('deep.json', '['.repeat(200_000)), 'file.tooDeep'],
      [folder.hollow('huge.json', 50 * 1024 * 1024), 'file.tooBig'],
    ] as const;
    const started = performance.now();
    const { value, code, err } = await callJson<Answer>('validate', ...files.map(([file]) => file));
    expect(performance.now() - started).toBeLessThan(1000 * files.length);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(value.scenarios.map(({ file, problems }) => [file, problems[0]?.code])).toEqual(files);
  });

  it('judges each of several, and is not ok when one is not', async () => {
    const bad = folder.write('bad.json', '{}');
    const { value, code } = await callJson<Answer>('validate', FIXTURE, bad);
    expect(code).toBe(1);
    expect(value.scenarios.map(({ ok }) => ok)).toEqual([true, false]);
  });
});
