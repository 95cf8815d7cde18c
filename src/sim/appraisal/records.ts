import type { Appraisal } from '../language/appraisal.ts';

/** A rate of one month against its base: all shares, points from 0 to 20. Null: the firm has no such figure. */
export interface RecordMark {
  readonly value: number | null;
  readonly base: number | null;
  readonly points: number | null;
}
export type RecordTerms = Appraisal['records'];

/** Points for reaching the base, and the most and the least there are (course SK-05, SK-06, SK-07). */
const REACHED = 15;
const MOST = 20;
const LEAST = 0;
/** Shares are quotients of whole numbers: beyond this they differ by rounding alone. */
const FINE = 1e9;

/**
 * One point more for each per cent better than the base, one less for each worse.
 *
 * @param better  1: more is better; −1: less is
 */
export function pointsAgainst(
  value: number,
  base: number,
  better: 1 | -1,
  { unit, rounding }: Pick<RecordTerms, 'unit' | 'rounding'>,
): number {
  const gap = better * (value - base);
  // any step away from nothing is more than any number of per cent of it
  const percent = gap === 0 ? 0 : (100 * gap) / (unit === 'pp' ? 1 : Math.abs(base));
  const exact = Math.round(percent * FINE) / FINE;
  const counted = rounding === 'floor' ? Math.trunc(exact) : exact;
  return Math.max(LEAST, Math.min(MOST, REACHED + counted));
}

/**
 * Every month against the best so far. A record is the mean of some months, since the best of single ones is a record of
 * luck (model §7); until there are so many, the first month is the base. A base that does not ratchet stays as it began.
 *
 * @param ratchet  whether new records count; never in a firm so small that they are luck
 */
export function markRecords(
  values: readonly (number | null)[],
  better: 1 | -1,
  terms: RecordTerms,
  initial: number | null,
  ratchet: boolean,
): RecordMark[] {
  const known: number[] = [];
  return values.map((value) => {
    const base = ratchet ? bestOf(known, better, terms.recordTurns, initial) : (initial ?? known[0] ?? null);
    if (value === null) return { value, base, points: null };
    known.push(value);
    const against = base ?? value;
    return { value, base: against, points: pointsAgainst(value, against, better, terms) };
  });
}

function bestOf(known: readonly number[], better: 1 | -1, length: number, initial: number | null): number | null {
  let best = initial;
  for (let end = length; end <= known.length; end++) {
    const mean = known.slice(end - length, end).reduce((sum, one) => sum + one, 0) / length;
    if (best === null || better * (mean - best) > 0) best = mean;
  }
  return best ?? known[0] ?? null;
}

/**
 * Growth has no record: its base is last month's level. Whether that is last month's rate of growth or its number of
 * customers the course leaves open.
 */
export function markGrowth(values: readonly (number | null)[], terms: RecordTerms): RecordMark[] {
  const byCustomers = terms.growthBase === 'customers';
  let last = byCustomers ? 0 : terms.initialBase.growth;
  return values.map((value) => {
    if (value === null) return { value, base: last, points: null };
    const base = last ?? value;
    if (!byCustomers) last = value;
    // growth is a per cent of last month's customers already
    const unit = byCustomers ? 'pp' : terms.unit;
    return { value, base, points: pointsAgainst(value, base, 1, { unit, rounding: terms.rounding }) };
  });
}
