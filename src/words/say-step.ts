import type { AnyKnobWords, Language } from '../sim/index.ts';

/**
 * A value of a knob as it stands on its button. In a number's `unit`, `{n}` is the number itself, `{yuan}` cents as
 * money, `{percent}` basis points as per cent, and `{zhe}` a discount in basis points the way Chinese shops write it:
 * 500 off is 95 折, 1000 off is 9 折.
 */
export function sayStep(words: AnyKnobWords, value: number | boolean | string, language: Language): string {
  if (typeof value === 'string') return words.of?.[value]?.[language] ?? value;
  if (typeof value === 'boolean') return (value ? words.on : words.off)?.[language] ?? String(value);
  const named = words.steps?.[String(value)];
  if (named) return named[language];
  const unit = words.unit?.[language] ?? '{n}';
  return unit
    .replaceAll('{n}', grouped(value))
    .replaceAll('{yuan}', `¥${decimals(value, 100)}`)
    .replaceAll('{percent}', decimals(value, 100))
    .replaceAll('{zhe}', zhe(value));
}

/** A whole number in groups of three; every language of the product writes it so. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function decimals(value: number, unit: number): string {
  const whole = Math.trunc(value / unit);
  const rest = Math.abs(value % unit);
  const sign = value < 0 && whole === 0 ? '-' : '';
  if (rest === 0) return grouped(whole);
  const digits = String(rest + unit)
    .slice(1)
    .replace(/0+$/, '');
  return `${sign}${grouped(whole)}.${digits}`;
}

/** 9000 of 10,000 left to pay is 9 折, 9500 is 95 折, 8800 is 88 折. */
function zhe(off: number): string {
  const percent = String(Math.trunc((10_000 - off) / 100));
  return percent.endsWith('0') ? percent.slice(0, -1) : percent;
}
