import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillBlock, threefry4x32, unitOf } from '../../src/math/threefry.ts';
import { chiSquare, chiSquareLimit, mean } from './distance.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
const key = fc.tuple(word, word, word, word).map((words) => Uint32Array.from(words));

function block(words: Uint32Array, c0: number, c1: number, c2: number, c3: number): number[] {
  const out = new Uint32Array(4);
  threefry4x32(words, c0, c1, c2, c3, out);
  return [...out];
}

function columns(n: number): [Float64Array, Float64Array, Float64Array, Float64Array] {
  return [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
}

/** Random123 1.09 (D. E. Shaw Research), tests/kat_vectors, lines `threefry4x32 20`: counter, key, expected. */
const KNOWN = [
  ['zeros', [0, 0, 0, 0], [0, 0, 0, 0], [0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8]],
  [
    'ones',
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732],
  ],
  [
    'digits of pi',
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
    [0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84],
  ],
] as const;

describe('Threefry-4x32-20', () => {
  test.each(KNOWN)('gives the published answer for %s', (_, [c0, c1, c2, c3], words, expected) => {
    expect(block(Uint32Array.from(words), c0, c1, c2, c3)).toEqual([...expected]);
  });

  test('takes counters by their low 32 bits, so a turn below zero has a luck of its own', () => {
    const words = Uint32Array.from([1, 2, 3, 4]);
    expect(block(words, 5, -3, 7, 0)).toEqual(block(words, 5, 0xfffffffd, 7, 0));
    expect(block(words, 5, -3, 7, 0)).not.toEqual(block(words, 5, 3, 7, 0));
  });

  test('fills columns with the numbers it gives one at a time', () => {
    fc.assert(
      fc.property(key, word, fc.nat(200), fc.nat(5), fc.integer({ min: 0, max: 40 }), (words, turn, slot, index, n) => {
        const out = columns(n + 1);
        for (const column of out) column[n] = -7;
        fillBlock(words, n, turn, slot, index, ...out);
        for (let who = 0; who < n; who++) {
          expect(out.map((column) => column[who])).toEqual(block(words, who, turn, slot, index).map(unitOf));
        }
        expect(out.map((column) => column[n])).toEqual([-7, -7, -7, -7]);
      }),
    );
  });

  test('one bit of key or counter moves half of the bits that come out', () => {
    const words = Uint32Array.from([0x1234, 0x5678, 0x9abc, 0xdef0]);
    const at = [3, 14, 15, 92] as const;
    const plain = block(words, ...at);
    const moved: number[] = [];
    for (let bit = 0; bit < 256; bit++) {
      const other = words.slice();
      const counter: [number, number, number, number] = [...at];
      const mask = 1 << (bit & 31);
      if (bit < 128) other[bit >> 5] = (other[bit >> 5] ?? 0) ^ mask;
      else counter[(bit - 128) >> 5] = (counter[(bit - 128) >> 5] ?? 0) ^ mask;
      moved.push(block(other, ...counter).reduce((sum, w, i) => sum + ones(w ^ (plain[i] ?? 0)), 0));
    }
    expect(mean(moved)).toBeGreaterThan(62.5);
    expect(mean(moved)).toBeLessThan(65.5);
    expect(Math.min(...moved)).toBeGreaterThan(38);
    expect(Math.max(...moved)).toBeLessThan(90);
  });
});

function ones(w: number): number {
  let count = 0;
  for (let rest = w >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
  return count;
}

describe('numbers in (0, 1)', () => {
  test('never touch either end', () => {
    expect(unitOf(0)).toBe(2 ** -33);
    expect(unitOf(0xffffffff)).toBe(1 - 2 ** -33);
    expect(unitOf(-1)).toBe(unitOf(0xffffffff));
  });

  test('are uniform, alone and in pairs of neighbours by customer, turn, block, index and word', () => {
    const n = 20_000;
    const words = Uint32Array.from([0x52617070, 0x6f727421, 7, 11]);
    const here = columns(n);
    fillBlock(words, n, 3, 12, 0, ...here);
    const next = { turn: columns(n), block: columns(n), index: columns(n) };
    fillBlock(words, n, 4, 12, 0, ...next.turn);
    fillBlock(words, n, 3, 13, 0, ...next.block);
    fillBlock(words, n, 3, 12, 1, ...next.index);
    const pairs: [string, Float64Array, Float64Array][] = [
      ['customer', here[0].subarray(0, n - 1), here[0].subarray(1)],
      ['turn', here[0], next.turn[0]],
      ['block', here[1], next.block[1]],
      ['index', here[2], next.index[2]],
      ['word', here[0], here[1]],
      ['last word', here[2], here[3]],
    ];
    for (const [by, a, b] of pairs) {
      const counts = new Array<number>(256).fill(0);
      for (let i = 0; i < a.length; i++) {
        const cell = Math.floor((a[i] ?? 0) * 16) * 16 + Math.floor((b[i] ?? 0) * 16);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      const square = chiSquare(counts, new Array<number>(256).fill(a.length / 256));
      expect(square, by).toBeLessThan(chiSquareLimit(255));
      expect(square, by).toBeGreaterThan(255 - 4 * Math.sqrt(2 * 255));
    }
  });
});
