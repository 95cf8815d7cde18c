import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, lengthPrefixed } from '../../src/math/canonical.ts';
import { hex, hexOfWord, unhex } from '../../src/math/hex.ts';
import { hmacHex, sha256Hex } from '../../src/math/sha256.ts';
import { utf8 } from '../../src/math/utf8.ts';

/** Any string of UTF-16 code units, lone surrogates among them. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd700, max: 0xe010 })), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

describe('utf8', () => {
  test('gives the bytes of the platform’s encoder for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });

  test.each([
    ['', ''],
    ['é', 'c3a9'],
    ['客情', 'e5aea2e68385'],
    ['𠮷', 'f0a0aeb7'],
    ['a\ud800', '61efbfbd'],
    ['\udc00b', 'efbfbd62'],
    ['\ud800\ud800\udc00', 'efbfbdf0908080'],
  ])('%j is %s', (text, digits) => expect(hex(utf8(text))).toBe(digits));
});

describe('hex', () => {
  test('comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect([...unhex(hex(bytes))]).toEqual([...bytes]);
        expect([...unhex(hex(bytes).toUpperCase())]).toEqual([...bytes]);
      }),
    );
  });

  test('writes a word with its leading zeros', () => {
    expect(hexOfWord(0x00c0ffee)).toBe('00c0ffee');
    expect(hexOfWord(-1)).toBe('ffffffff');
  });

  test.each(['a', '0g', 'zz', '  ', '0x', '１２', '@A', '`0'])('%j is refused', (text) => {
    expect(() => unhex(text)).toThrow(RangeError);
  });
});

describe('SHA-256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'FIPS 180-4 examples, empty'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'FIPS 180-4 examples, one block'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
      'FIPS 180-4 examples, two blocks',
    ],
  ])('of %j', (text, digits) => {
    expect(sha256Hex(text)).toBe(digits);
    expect(sha256Hex(utf8(text))).toBe(digits);
  });

  test('HMAC gives RFC 4231’s answers, cases 1, 2 and 6', () => {
    expect(hmacHex(new Uint8Array(20).fill(0x0b), 'Hi There')).toBe(
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    );
    expect(hmacHex('Jefe', 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(hmacHex(new Uint8Array(131).fill(0xaa), 'Test Using Larger Than Block-Size Key - Hash Key First')).toBe(
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    );
  });
});

describe('canonical', () => {
  test.each([
    [null, 'null'],
    [true, 'true'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.1 + 0.2, '0.30000000000000004'],
    ['e\u0301"\n', '"é\\"\\n"'],
    ['\ud800', '"\\ud800"'],
    [[1, [], {}], '[1,[],{}]'],
    [
      { b: 1, a: { d: 2, c: [3] }, B: 0, é: 4, 𠮷: 5, '\uffee': 6 },
      '{"B":0,"a":{"c":[3],"d":2},"b":1,"é":4,"𠮷":5,"\uffee":6}',
    ],
    [{ 10: 1, 9: 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
    [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ])('%j is %s', (value, text) => expect(canonical(value)).toBe(text));

  test('does not depend on the order in which members were written, and parses back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(canonical(backwards(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value).normalize('NFC')));
      }),
    );
  });

  test('different values have different texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const same = isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
        expect(canonical(a) === canonical(b)).toBe(same);
      }),
    );
  });

  const circle: unknown[] = [];
  circle.push({ circle });
  const withHole = [1, 2, 3];
  delete withHole[1];
  test.each([
    ['undefined', undefined, '$ is undefined'],
    ['an undefined member', { a: { b: undefined } }, '$.a.b is undefined'],
    ['NaN', [1, NaN], '$[1] is NaN'],
    ['infinity', { a: -Infinity }, '$.a is -Infinity'],
    ['a bigint', 1n, '$ is bigint'],
    ['a function', () => 1, '$ is function'],
    ['a symbol', Symbol('a'), '$ is symbol'],
    ['a hole', withHole, '$[1] is undefined'],
    ['a map', new Map(), '$ is no plain object'],
    ['a typed array', { a: new Uint8Array(1) }, '$.a is no plain object'],
    ['a date', new Date(0), '$ is no plain object'],
    ['two keys that are one', { é: 1, 'e\u0301': 2 }, 'two keys'],
    ['a cycle', circle, 'deeper than 64'],
  ])('%s is refused with its place', (_, value, message) => {
    expect(() => canonical(value)).toThrow(TypeError);
    expect(() => canonical(value)).toThrow(message);
  });

  test('64 levels are written, 65 are not', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(canonical(nested(64))).toBe(`${'['.repeat(64)}1${']'.repeat(64)}`);
    expect(() => canonical(nested(65))).toThrow('deeper than 64');
  });
});

/** The same value with every object's members in the opposite order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, backwards(member)] as const)
      .reverse(),
  );
}

describe('lengthPrefixed', () => {
  test('counts bytes of the normal form', () => {
    expect(lengthPrefixed([])).toBe('');
    expect(lengthPrefixed(['birth', '', '客', 'e\u0301'])).toBe('5:birth,0:,3:客,2:é,');
  });

  test('two different lists never give one text', () => {
    const part = fc.string({ unit: fc.constantFrom('1', ':', ',', '2', 'a'), maxLength: 4 });
    const list = fc.array(part, { maxLength: 4 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(lengthPrefixed(a) === lengthPrefixed(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 2000 },
    );
  });
});
