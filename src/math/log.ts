import { highWord } from './bits.ts';
import { POWERS, ZERO_AT } from './powers-of-two.ts';

/** ln 2 in two parts; the first has 32 bits, so that exponent · LN2_HIGH is exact. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;

/** 1's upper word less √½'s: added to a number's, it makes the exponent leave a fraction in [√½, √2). */
const CUT = 0x3ff00000 - 0x3fe6a09e;
const TWO_54 = 18014398509481984;

/**
 * Natural logarithm, the same bits in every engine.
 *
 * @param x   any number; 0 gives −Infinity, negative numbers and NaN give NaN
 * @returns   within 1 unit in the last place (measured against 40 digits: .76)
 * @throws    nothing
 * @source    x = 2^e · m, ln m = 2 artanh((m − 1)/(m + 1)) by its series to s^23
 */
export function log(x: number): number {
  let moved = 0;
  let y = x;
  let high = highWord(y);
  if (high >= 0x7fd00000 || high < 0x00100000) {
    if (x === 0) return -Infinity;
    if (!(x > 0)) return NaN;
    if (x === Infinity) return x;
    moved = x < 1 ? -54 : 54;
    y = x < 1 ? x * TWO_54 : x / TWO_54;
    high = highWord(y);
  }
  const own = ((high + CUT) >>> 20) - 1023;
  const e = own + moved;
  const f = y * (POWERS[ZERO_AT - own] as number) - 1;
  const s = f / (2 + f);
  const t = s * s;
  const w = t * t;
  const v = w * w;
  const series =
    2 / 3 +
    t * (2 / 5) +
    w * (2 / 7 + t * (2 / 9)) +
    v * (2 / 11 + t * (2 / 13) + w * (2 / 15 + t * (2 / 17)) + v * (2 / 19 + t * (2 / 21) + w * (2 / 23)));
  const half = 0.5 * f * f;
  return e * LN2_HIGH - (half - (s * (half + t * series) + e * LN2_LOW) - f);
}

/**
 * ln(1 + x) without losing the digits of a small x.
 *
 * @param x   any number; −1 gives −Infinity, below it NaN
 * @returns   within 1.5 units in the last place (measured: 1.18)
 * @throws    nothing
 * @source    ln(1 + x) = ln u + (x − (u − 1))/u with u the rounded 1 + x
 */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  if (!(u > 0) || u === Infinity) return log(u);
  return log(u) + (x - (u - 1)) / u;
}
