/** Amounts beyond this are slips: sums of millions of them would lose their cents. (chosen) */
const LARGEST = 1e12;

const DIGITS = /^\d{1,12}(?:\.\d*)?$/;
const PLAIN = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const SIGNS = /[¥￥$€£元圆圓\s]/g;

export type BadAmount = 'badAmount' | 'negativeAmount' | 'hugeAmount';

/**
 * Reads an amount: digits with a point for decimals and, perhaps, commas for thousands; a sign of money; brackets for
 * less than nothing.
 *
 * @returns   the amount, 0 or more, or what is wrong with it
 */
export function readAmount(written: string): number | BadAmount {
  if (DIGITS.test(written)) return Number(written);
  const bare = written.replace(SIGNS, '').replace('−', '-');
  const inner = bare.startsWith('(') && bare.endsWith(')') ? `-${bare.slice(1, -1)}` : bare;
  if (!PLAIN.test(inner) || !/\d/.test(inner)) return 'badAmount';
  const value = Number(inner.replaceAll(',', ''));
  if (Number.isNaN(value)) return 'badAmount';
  if (Math.abs(value) > LARGEST) return 'hugeAmount';
  return value < 0 ? 'negativeAmount' : value;
}
