import { formatMoney, formatNumber } from './number.ts';

/** What the firm has no figure for. */
export const NO_FIGURE = '–';

/** A figure of an appraisal in as few signs as a table has room for: shares as per cent, money from cents. */
export function formatFigure(unit: 'share' | 'points' | 'cents' | 'count' | 'days', value: number | null): string {
  if (value === null) return NO_FIGURE;
  switch (unit) {
    case 'share':
      return `${formatNumber(100 * value)}%`;
    case 'cents':
      return formatMoney(value);
    case 'points':
    case 'count':
    case 'days':
      return formatNumber(value);
  }
}
