import type { Language } from '../sim/index.ts';

const MINUS = '\u2212';

/** A number as every language of the product writes it: groups of three, at most one decimal, a true minus sign. */
export function formatNumber(value: number): string {
  const tenths = Math.round(Math.abs(value) * 10);
  const whole = Math.floor(tenths / 10);
  const rest = tenths % 10;
  const sign = value < 0 && tenths > 0 ? MINUS : '';
  return `${sign}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}${rest === 0 ? '' : `.${rest}`}`;
}

/** A number that says which way it goes: `+4`, `−3`, `0`. */
export function formatChange(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** Cents as money: whole yuan from ¥100 up, two decimals below where they matter. */
export function formatMoney(cents: number): string {
  const size = Math.abs(cents);
  const sign = cents < 0 ? MINUS : '';
  if (size >= 10_000 || size % 100 === 0) {
    const yuan = Math.round(size / 100);
    return `${yuan === 0 ? '' : sign}¥${formatNumber(yuan)}`;
  }
  const rest = String(size % 100).padStart(2, '0');
  return `${sign}¥${formatNumber(Math.trunc(size / 100))}.${rest}`;
}

/** Money where there is little room: 4.7万 or ¥47k from ¥10,000 up. */
export function formatMoneyShort(language: Language, cents: number): string {
  const yuan = Math.abs(cents) / 100;
  if (yuan < 10_000) return formatMoney(cents);
  const sign = cents < 0 ? MINUS : '';
  if (language === 'en') return `${sign}¥${formatNumber(Math.round(yuan / 100) / 10)}k`;
  return `${sign}${formatNumber(Math.round(yuan / 1000) / 10)}${language === 'zh-Hans' ? '万' : '萬'}`;
}
