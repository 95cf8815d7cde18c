import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold128, littleEndianWords } from '../../src/math/fold.ts';
import { mean } from './distance.ts';

const bytes = fc.uint8Array({ maxLength: 100 });

function bitsApart(a: string, b: string): number {
  let rest = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; rest > 0n; rest &= rest - 1n) count++;
  return count;
}

describe('fold128', () => {
  test('gives these digits, on every engine and machine', () => {
    expect(fold128(new Uint8Array(0))).toBe('d7237aa814dc731327bb8c970d88577c');
    expect(fold128(Uint8Array.from([1, 2, 3]))).toBe('51bf56c7e3b13badf0833c850729c96e');
    expect(fold128(Float64Array.from([0, 1.5, -2, Infinity, 1e-300]))).toBe('17c4b8a5f36f51f3cbca26acdaf7c34b');
    expect(fold128(Int32Array.from({ length: 1000 }, (_, i) => i * i - 500))).toBe('53d17e9288595934707ea4c235ed578d');
  });

  test('depends on the bytes alone: not on the kind of array, nor on where in a buffer it lies', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), fc.nat(9), (values, offset) => {
        const words = Int32Array.from(values);
        const same = fold128(words);
        expect(fold128(new Uint8Array(words.buffer))).toBe(same);
        const wider = new Uint8Array(offset + words.byteLength + 3).fill(0xee);
        wider.set(new Uint8Array(words.buffer), offset);
        expect(fold128(wider.subarray(offset, offset + words.byteLength))).toBe(same);
      }),
    );
  });

  test('reads every kind of array as little-endian bytes, whatever the machine', () => {
    const kinds = [Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array] as const;
    for (const Kind of kinds) {
      const column = Kind.from([0, 1, -1, 127, 128, -129, 65_535, 1e9, -7]);
      const view = new DataView(column.buffer);
      const padded = new DataView(new ArrayBuffer(Math.ceil(column.byteLength / 4) * 4));
      for (let i = 0; i < column.byteLength; i++) padded.setUint8(i, view.getUint8(i));
      const words = Array.from({ length: padded.byteLength / 4 }, (_, i) => padded.getUint32(4 * i, true));
      expect([...littleEndianWords(column)], Kind.name).toEqual(words);
    }
    const floats = Float64Array.from([1.25, -1e300, 0]);
    expect([...littleEndianWords(floats)]).toEqual([...new Uint32Array(floats.buffer)]);
    expect([...littleEndianWords(Float64Array.from([1]))]).toEqual([0, 0x3ff00000]);
    expect([...littleEndianWords(Float32Array.from([1, -2]))]).toEqual([0x3f800000, 0xc0000000]);
  });

  test('tells apart order, length and trailing zeros', () => {
    const seen = new Set<string>();
    for (let n = 0; n <= 70; n++) seen.add(fold128(new Uint8Array(n)));
    expect(seen.size).toBe(71);
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 2, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (values, i, j) => {
          const column = Float64Array.from(values, (x) => x + 0);
          const [a, b] = [i % column.length, j % column.length];
          fc.pre(column[a] !== column[b]);
          const swapped = column.slice();
          [swapped[a], swapped[b]] = [column[b] ?? 0, column[a] ?? 0];
          expect(fold128(swapped)).not.toBe(fold128(column));
        },
      ),
    );
  });

  test('two different lists of bytes have two folds', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(fold128(a) === fold128(b)).toBe(a.length === b.length && a.every((byte, i) => byte === b[i]));
      }),
    );
  });

  test('no change of one bit, or of one bit in each of two places, is lost in a kilobyte', () => {
    const column = Uint8Array.from({ length: 1003 }, (_, i) => (i * 37) & 255);
    const folds = new Set([fold128(column)]);
    for (let bit = 0; bit < 8 * column.length; bit++) {
      flip(column, bit);
      folds.add(fold128(column));
      flip(column, (bit * 7919 + 13) % (8 * column.length));
      folds.add(fold128(column));
      flip(column, (bit * 7919 + 13) % (8 * column.length));
      flip(column, bit);
    }
    // bit b with partner p and bit p with partner b are the same two, once in a while
    expect(folds.size).toBeGreaterThanOrEqual(1 + 2 * 8 * column.length - 4);
  });

  test('one bit moves about half of the digits’ bits, at the start, in the middle, in the tail', () => {
    for (const length of [5, 16, 64, 1001]) {
      const column = Uint8Array.from({ length }, (_, i) => (i * 101 + 7) & 255);
      const plain = fold128(column);
      const perOutput = new Array<number>(128).fill(0);
      const moved: number[] = [];
      for (let bit = 0; bit < 8 * length; bit++) {
        flip(column, bit);
        const other = fold128(column);
        flip(column, bit);
        moved.push(bitsApart(plain, other));
        const change = BigInt(`0x${plain}`) ^ BigInt(`0x${other}`);
        for (let i = 0; i < 128; i++) if ((change >> BigInt(i)) & 1n) perOutput[i] = (perOutput[i] ?? 0) + 1;
      }
      const slack = 4 * Math.sqrt(32 / moved.length) + 0.5;
      expect(Math.abs(mean(moved) - 64), `${length} bytes`).toBeLessThan(slack);
      expect(Math.min(...moved)).toBeGreaterThan(34);
      const half = moved.length / 2;
      for (const count of perOutput) expect(Math.abs(count - half)).toBeLessThan(5.5 * Math.sqrt(moved.length / 4));
    }
  });

  test.each([Float32Array, Float64Array])('refuses NaN and −0 in a %p by their place, and takes infinities', (Kind) => {
    for (let n = 1; n <= 9; n++) {
      for (let i = 0; i < n; i++) {
        const column = new Kind(Array.from({ length: n }, (_, k) => [k * 0.5, -Infinity, 0, Infinity, -k][k % 5]!));
        expect(fold128(column)).toMatch(/^[0-9a-f]{32}$/);
        column[i] = NaN;
        expect(() => fold128(column)).toThrow(new RegExp(`element ${i} is NaN`));
        column[i] = -0;
        expect(() => fold128(column)).toThrow(new RegExp(`element ${i} is -0`));
      }
    }
  });

  test('refuses NaN however its bits are set, and nothing that is a number', () => {
    const double = new Float64Array(3);
    new Uint32Array(double.buffer).set([1, 0xfff00000], 2);
    expect(() => fold128(double)).toThrow(/element 1 is NaN/);
    for (const bits of [0x7f800001, 0x7fc00000, 0x7fffffff, 0xff800001, 0xffc00000, 0xffffffff]) {
      for (let i = 0; i < 6; i++) {
        const single = new Float32Array(6);
        new Uint32Array(single.buffer)[i] = bits;
        expect(() => fold128(single)).toThrow(new RegExp(`element ${i} is NaN`));
      }
    }
    const extremes = [0x7f7fffff, 0x7f800000, 0x00000001, 0x00800000, 0xff7fffff, 0xff800000, 0x80000001, 0];
    expect(fold128(new Float32Array(Uint32Array.from(extremes).buffer))).toBe(fold128(Uint32Array.from(extremes)));
  });
});

function flip(column: Uint8Array, bit: number): void {
  column[bit >> 3] = (column[bit >> 3] ?? 0) ^ (1 << (bit & 7));
}
