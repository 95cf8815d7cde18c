import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine, luckOf } from '../../src/sim/index.ts';
import { decode, encode } from '../../src/wire/codec.ts';
import { rulesFor } from '../support/scenarios.ts';

describe('a View travels exactly', () => {
  test.each(['T01', 'T11', 'T14'] as const)('%s: kinds of arrays, their entries and everything else', (id) => {
    const view = engine.observe(engine.start(rulesFor(id), luckOf('travel')));
    expect(decode(encode(view))).toStrictEqual(structuredClone(view));
  });

  test('numbers that JSON does not know', () => {
    const odd = { a: -0, b: [Number.NaN, Number.POSITIVE_INFINITY], c: Float32Array.of(-0, Number.NaN, 0.1, -1 / 0) };
    expect(decode(encode(odd))).toStrictEqual(odd);
  });

  test('what JSON leaves out is left out', () => {
    expect(encode({ a: undefined, b: [undefined, () => 1], c: null })).toBe('{"b":[null,null],"c":null}');
  });

  test('any array of any kind', () => {
    const arrays = fc.oneof(
      ...[fc.uint8Array(), fc.uint16Array(), fc.uint32Array(), fc.int32Array()],
      ...[fc.float32Array(), fc.float64Array()],
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(arrays, fc.jsonValue()), { noNullPrototype: true }), (value) => {
        fc.pre(!JSON.stringify(value).includes('"$"') && !Object.keys(value).includes('__proto__'));
        expect(decode(encode(value))).toStrictEqual(value);
      }),
    );
  });
});

test('what encode never writes is an error, not a guess', () => {
  expect(() => decode('{"$":"Uint8Array"}')).toThrow(TypeError);
  expect(() => decode('{"$":"toString","of":[]}')).toThrow(TypeError);
  expect(() => decode('{"$":"number","of":"constructor"}')).toThrow(TypeError);
  expect(() => encode({ big: new BigUint64Array(1) })).toThrow(TypeError);
});
