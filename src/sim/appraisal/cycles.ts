import type { Appraisal } from '../language/appraisal.ts';

const WEEKS = { quarter: 13, halfYear: 26, year: 52 } as const;

/** Months of one appraisal, both ends among them. */
export interface Cycle {
  readonly from: number;
  readonly to: number;
}

/**
 * The months played, cut into cycles: at the author's dates, or every quarter, half-year, year (course SK-24, SK-75).
 * What is left at the end is a cycle too, shorter than the others.
 *
 * @param played  months closed
 * @param weeks   how long each is
 */
export function cyclesOf(played: number, weeks: number, { cycle, dates }: Pick<Appraisal, 'cycle' | 'dates'>): Cycle[] {
  const length = Math.max(1, Math.round(WEEKS[cycle] / weeks));
  const ends = dates ?? Array.from({ length: Math.ceil(played / length) }, (_, k) => (k + 1) * length);
  const cycles: Cycle[] = [];
  let from = 1;
  for (const end of [...ends, played]) {
    const to = Math.min(end, played);
    if (to >= from) cycles.push({ from, to });
    from = Math.max(from, to + 1);
  }
  return cycles;
}
