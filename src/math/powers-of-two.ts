/** Where 2^0 stands in `POWERS`. */
export const ZERO_AT = 1022;

/** 2^k for k = −1022 … 1023 at k + `ZERO_AT`, by doubling and halving: every entry is exact. */
export const POWERS = new Float64Array(2046);
POWERS[ZERO_AT] = 1;
for (let k = 1; k <= 1023; k++) POWERS[ZERO_AT + k] = (POWERS[ZERO_AT + k - 1] as number) * 2;
for (let k = 1; k <= 1022; k++) POWERS[ZERO_AT - k] = (POWERS[ZERO_AT - k + 1] as number) * 0.5;

/** y · 2^k with one rounding; for |y| in [½, 2] and k from −1076 to 1024. */
export function timesPowerOfTwo(y: number, k: number): number {
  if (k >= -1020 && k <= 1023) return y * (POWERS[k + ZERO_AT] as number);
  if (k > 1023) return y * (POWERS[ZERO_AT + 1023] as number) * (POWERS[k - 1023 + ZERO_AT] as number);
  return y * (POWERS[k + 128 + ZERO_AT] as number) * (POWERS[ZERO_AT - 128] as number);
}
