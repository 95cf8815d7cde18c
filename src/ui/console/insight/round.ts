import { formatMoney, formatNumber } from '../../../words/number.ts';

/** A share as people read it: `12.3%`; a dash where there is none. */
export const percent = (share: number | null): string => (share === null ? '–' : `${formatNumber(100 * share)}%`);

/** The same in whole per cent, where a comparison is meant and not a figure. */
export const wholePercent = (share: number): string => `${Math.round(100 * share)}%`;

/** Cents as whole yuan, for means and estimates. */
export const wholeMoney = (cents: number): string => formatMoney(100 * Math.round(cents / 100));
