import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/scenarios/encoding.ts';
import { linesOf, pathText } from '../../src/scenarios/problems.ts';
import { scanDepth } from '../../src/scenarios/scan.ts';
import { parseJson } from '../../src/scenarios/syntax.ts';
import { placesIn, readTree } from '../../src/scenarios/tree.ts';
import { bytesOf } from './bytes.ts';

function read(text: string) {
  const at = linesOf(text);
  const { tree, problems } = parseJson(text, at);
  return { tree, problems: [...problems, ...(tree ? readTree(tree, text, at).problems : [])], at };
}
const codes = (text: string) => read(text).problems.map(({ offset, code }) => `${offset} ${code}`);

describe('what is not JSON is told where it stands, once', () => {
  test.each([
    { text: '[1, 2,]', said: ['5 json.trailingComma'] },
    { text: '{"a": 1, }', said: ['7 json.trailingComma'] },
    { text: '[1, // one\n 2]', said: ['4 json.comment'] },
    { text: '[1 /* , */]', said: ['3 json.comment'] },
    { text: '[1, /* , */ ]', said: ['4 json.comment', '2 json.trailingComma'] },
    { text: '[NaN]', said: ['1 json.symbol'] },
    { text: '[1, Infinity, 2]', said: ['4 json.symbol'] },
    { text: '{"a": undefined}', said: ['6 json.symbol'] },
    { text: '[True]', said: ['1 json.symbol'] },
    { text: "['a']", said: ['1 json.quote'] },
    { text: '[“a”]', said: ['1 json.quote'] },
    { text: '[.5]', said: ['1 json.badNumber'] },
    { text: '[1.]', said: ['1 json.badNumber'] },
    { text: '[1e]', said: ['1 json.badNumber'] },
    { text: '[+1]', said: ['1 json.badNumber'] },
    { text: '[1 2]', said: ['3 json.commaExpected'] },
    { text: '{"a" 1}', said: ['5 json.colonExpected'] },
    { text: '{"a": , "b": 1}', said: ['6 json.valueExpected'] },
    { text: '{a: 1}', said: ['1 json.symbol'] },
    { text: '[1e400, -1e400]', said: ['1 number.notFinite', '8 number.notFinite'] },
    { text: '[9007199254740993]', said: ['1 number.notExact'] },
    { text: '[1] 2', said: ['4 json.afterEnd'] },
    { text: '["a\\x"]', said: ['1 json.escape'] },
    { text: '["\\u12"]', said: ['1 json.unicode'] },
    { text: '["\t"]', said: ['1 json.controlCharacter'] },
    { text: '', said: ['0 file.empty'] },
    { text: ' \n ', said: ['0 file.empty'] },
  ])('$text', ({ text, said }) => {
    expect(codes(text)).toEqual(said);
  });

  test('a bracket that is never closed is named by its own place', () => {
    const [problem] = read('{\n  "a": [1,\n  2\n').problems;
    expect(problem).toMatchObject({ code: 'json.unclosed', because: { bracket: '[', line: 2, column: 8 } });
  });

  test('a key that stands twice names its first place', () => {
    const [problem] = read('{\n "a": 1,\n "a": 2 }').problems;
    expect(problem).toMatchObject({ offset: 12, code: 'json.duplicateKey', because: { key: 'a', line: 2, column: 2 } });
  });
});

/** Scraps that JSON is made of, and some that it is not. */
const scrap = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b\\n"',
    '"\\u00e9"',
    '0',
    '-1',
    '2.5',
    '1e3',
    'true',
    'null',
    ' ',
    '\n',
    '\t',
  ],
  ...[
    '"',
    '\\',
    '/',
    '//',
    '/*',
    '*/',
    'NaN',
    '01',
    '-',
    '1.',
    "'",
    '\u00a0',
    '\ufeff',
    '\u2028',
    '"\\q"',
    '"\t"',
    'e',
    '+',
  ],
);

test('what JSON.parse reads is read without complaint, and nothing else is', () => {
  const text = fc.oneof(
    fc.array(scrap, { maxLength: 14 }).map((scraps) => scraps.join('')),
    fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), scrap).map(([json, at, put]) => {
      const where = at % (json.length + 1);
      return json.slice(0, where) + put + json.slice(where);
    }),
    fc.json({ maxDepth: 4 }),
  );
  fc.assert(
    fc.property(text, (json) => {
      let fine = true;
      try {
        JSON.parse(json);
      } catch {
        fine = false;
      }
      expect({ json, fine: parseJson(json, linesOf(json)).problems.length === 0 }).toEqual({ json, fine });
    }),
    { numRuns: 5000 },
  );
});

/** Any JSON but the one key that is told of and never read. */
const harmless = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('"__proto__":'));

test('the value of a tree is what JSON.parse gives, and every place in it is found again', () => {
  fc.assert(
    fc.property(harmless, (value) => {
      const text = JSON.stringify(value, null, 1);
      const { tree, at } = read(text);
      expect(readTree(tree!, text, at).value).toEqual(JSON.parse(text));
      const offsetOf = placesIn(tree!);
      const visit = (here: unknown, path: (string | number)[]): void => {
        expect(JSON.parse(sliceAt(text, offsetOf(path, 'value')))).toEqual(JSON.parse(JSON.stringify(here)));
        if (typeof here !== 'object' || here === null) return;
        for (const [key, member] of Object.entries(here)) {
          const own = [...path, Array.isArray(here) ? Number(key) : key];
          visit(member, own);
        }
      };
      visit(value, []);
    }),
    { numRuns: 200 },
  );
});

/** The one JSON value that begins here. */
function sliceAt(text: string, from: number): string {
  for (let to = from + 1; to <= text.length; to++) {
    const piece = text.slice(from, to);
    const more = text[to] ?? ' ';
    try {
      JSON.parse(piece);
      if (!/[\d.eE+-]/.test(more) || !/\d$/.test(piece)) return piece;
    } catch {
      // not yet whole
    }
  }
  throw new Error(`no value at ${from}`);
}

test('the depth that is counted is never below the depth the parser can reach', () => {
  const deep = fc.array(fc.constantFrom('[', '{', '"a":', ']', '}', ',', '1', '"', '\\', '\n', '//', '/*'), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(deep, (scraps) => {
      const text = scraps.join('');
      if (scanDepth(text).fatal) return;
      const { tree } = parseJson(text, linesOf(text));
      const depthOf = (node: typeof tree): number =>
        node === null ? 0 : Math.max(0, ...(node.children ?? []).map(depthOf)) + (node.type === 'property' ? 0 : 1);
      expect(depthOf(tree)).toBeLessThanOrEqual(66);
    }),
    { numRuns: 500 },
  );
});

describe('bytes', () => {
  test('any text comes back from its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        if (text.startsWith('\ufeff') || text.charCodeAt(0) === 0 || text.charCodeAt(1) === 0) return;
        expect(decodeUtf8(bytesOf(text))).toEqual({ text, problems: [] });
      }),
    );
  });

  test.each([
    { why: 'a lone tail', bytes: [0x61, 0x80], offset: 1 },
    { why: 'a longer spelling of a slash', bytes: [0x61, 0xc0, 0xaf], offset: 1 },
    { why: 'half of a pair', bytes: [0x61, 0xed, 0xa0, 0x80], offset: 1 },
    { why: 'beyond the last character', bytes: [0x61, 0xf4, 0x90, 0x80, 0x80], offset: 1 },
    { why: 'a character cut off', bytes: [0x61, 0xe4, 0xb8], offset: 1 },
    { why: 'behind a character of two units', bytes: [0xf0, 0x9f, 0x98, 0x80, 0xff], offset: 2 },
  ])('$why is told at its place', ({ bytes, offset }) => {
    const { text, problems } = decodeUtf8(new Uint8Array(bytes));
    expect(text).toBe(null);
    expect(problems).toMatchObject([{ offset, code: 'encoding.badByte' }]);
  });
});

describe('places', () => {
  test('lines end in LF, CR or both, and columns count UTF-16 units', () => {
    const at = linesOf('a\r\nbc\rd\n😀e');
    expect([0, 1, 3, 4, 6, 8, 10].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 3 },
    ]);
  });

  test('paths are written as authors write them', () => {
    expect(pathText([])).toBe('(root)');
    expect(pathText(['encounters', 3, 'nodes', 0, 'says', 'zh-Hans'])).toBe('encounters[3].nodes[0].says.zh-Hans');
    expect(pathText(['lines', '1 a'])).toBe('lines["1 a"]');
  });
});
