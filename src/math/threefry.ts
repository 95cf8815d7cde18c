/**
 * Threefry-4x32 with 20 rounds: a counter-based generator. What comes out depends on key and counter alone, so a draw
 * needs no state, no order, and can be asked for again.
 *
 * @source   rotations, key schedule and parity word: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy
 *           as 1, 2, 3", SC11; checked against the known answers published with their Random123 library
 */
const PARITY = 0x1bd11bda;
const WORDS = 4294967296;
const TO_UNIT = 1 / WORDS;

/** A word as a number in (0, 1), never either end: (word + ½)/2^32, exact. */
export function unitOf(word: number): number {
  return ((word >>> 0) + 0.5) * TO_UNIT;
}

const four = new Float64Array(4);

/**
 * One block: four 32-bit words from four counter words.
 *
 * @param key   four words
 * @param c0    counter words c0 … c3; only their low 32 bits count
 * @param out   four words, overwritten
 * @throws      nothing
 */
export function threefry4x32(key: Uint32Array, c0: number, c1: number, c2: number, c3: number, out: Uint32Array): void {
  drawFour(key, c0, c1, c2, c3, four);
  for (let word = 0; word < 4; word++) out[word] = (four[word] as number) * WORDS - 0.5;
}

/**
 * The blocks of n customers at once: counter words (who, turn, block, index), who = 0 … n − 1. Word j of customer i
 * goes to `out`j[i] as a number in (0, 1), the same that `threefry4x32` and `unitOf` give one at a time.
 *
 * @param out0   out0 … out3: each at least n long; entries past n are left alone
 * @throws       nothing
 */
export function fillBlock(
  key: Uint32Array,
  n: number,
  turn: number,
  block: number,
  index: number,
  out0: Float64Array,
  out1: Float64Array,
  out2: Float64Array,
  out3: Float64Array,
): void {
  for (let i = 0; i < n; i++) {
    drawFour(key, i, turn, block, index, four);
    out0[i] = four[0] as number;
    out1[i] = four[1] as number;
    out2[i] = four[2] as number;
    out3[i] = four[3] as number;
  }
}

/**
 * One block as four numbers in (0, 1), those that `unitOf` makes of the words of `threefry4x32`. The twenty rounds stand
 * in one straight line: a loop over them costs half as much again.
 *
 * @param out   four numbers, overwritten
 */
export function drawFour(key: Uint32Array, c0: number, c1: number, c2: number, c3: number, out: Float64Array): void {
  const k0 = (key[0] as number) | 0;
  const k1 = (key[1] as number) | 0;
  const k2 = (key[2] as number) | 0;
  const k3 = (key[3] as number) | 0;
  const k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3;
  let a = (c0 + k0) | 0;
  let b = (c1 + k1) | 0;
  let c = (c2 + k2) | 0;
  let d = (c3 + k3) | 0;
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  a = (a + k1) | 0;
  b = (b + k2) | 0;
  c = (c + k3) | 0;
  d = (d + k4 + 1) | 0;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;
  a = (a + k2) | 0;
  b = (b + k3) | 0;
  c = (c + k4) | 0;
  d = (d + k0 + 2) | 0;
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  a = (a + k3) | 0;
  b = (b + k4) | 0;
  c = (c + k0) | 0;
  d = (d + k1 + 3) | 0;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;
  a = (a + k4) | 0;
  b = (b + k0) | 0;
  c = (c + k1) | 0;
  d = (d + k2 + 4) | 0;
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  a = (a + k0) | 0;
  b = (b + k1) | 0;
  c = (c + k2) | 0;
  d = (d + k3 + 5) | 0;
  out[0] = ((a >>> 0) + 0.5) * TO_UNIT;
  out[1] = ((b >>> 0) + 0.5) * TO_UNIT;
  out[2] = ((c >>> 0) + 0.5) * TO_UNIT;
  out[3] = ((d >>> 0) + 0.5) * TO_UNIT;
}
