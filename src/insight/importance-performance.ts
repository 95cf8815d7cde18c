import type { DriverRow } from './driver.ts';

/** What to do about a driver. */
export type Advice = 'improve' | 'keepUp' | 'lowPriority' | 'possibleOverkill';

/**
 * Importance–performance grid: important and poor calls for work, important and good for keeping up, and what matters
 * little should not take much. Importance is the driver's share of variance, performance its mean; both are cut at the
 * mean of all drivers.
 *
 * @source   Martilla and James 1977, Journal of Marketing 41(1)
 */
export function adviseByImportance(rows: readonly DriverRow[]): { readonly name: string; readonly advice: Advice }[] {
  const shareCut = rows.reduce((sum, { share }) => sum + share, 0) / rows.length;
  const meanCut = rows.reduce((sum, { mean }) => sum + mean, 0) / rows.length;
  return rows.map(({ name, share, mean }) => {
    const [matters, isGood] = [share >= shareCut, mean >= meanCut];
    if (matters) return { name, advice: isGood ? 'keepUp' : 'improve' };
    return { name, advice: isGood ? 'possibleOverkill' : 'lowPriority' };
  });
}
