import { quantile, rising } from './quantile.ts';

/** One entry for each customer: periods since the last purchase, purchases, and money spent in all. */
export interface RfmColumns {
  readonly recency: ArrayLike<number>;
  readonly frequency: ArrayLike<number>;
  readonly monetary: ArrayLike<number>;
}

/** The four values that part a column into five; a value at a threshold belongs to the upper part. */
export interface RfmThresholds {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

export type SegmentName =
  | 'champions'
  | 'potentialLoyalists'
  | 'loyal'
  | 'promising'
  | 'newcomers'
  | 'cannotLose'
  | 'atRisk'
  | 'needAttention'
  | 'aboutToSleep'
  | 'lost'
  | 'others';

type Range = readonly [number, number];

/** Which scores make which segment; the first that fits counts. (rsquaredacademy/rfm 0.3.0) */
export const SEGMENTS: readonly {
  readonly name: SegmentName;
  readonly r: Range;
  readonly f: Range;
  readonly m: Range;
}[] = [
  { name: 'champions', r: [5, 5], f: [5, 5], m: [5, 5] },
  { name: 'potentialLoyalists', r: [3, 5], f: [3, 5], m: [2, 5] },
  { name: 'loyal', r: [2, 4], f: [2, 4], m: [2, 4] },
  { name: 'promising', r: [3, 4], f: [1, 3], m: [3, 5] },
  { name: 'newcomers', r: [4, 5], f: [1, 3], m: [1, 5] },
  { name: 'cannotLose', r: [1, 2], f: [3, 4], m: [4, 5] },
  { name: 'atRisk', r: [1, 2], f: [2, 5], m: [4, 5] },
  { name: 'needAttention', r: [1, 3], f: [3, 5], m: [3, 5] },
  { name: 'aboutToSleep', r: [2, 3], f: [1, 3], m: [1, 4] },
  { name: 'lost', r: [1, 1], f: [1, 5], m: [1, 5] },
  { name: 'others', r: [1, 5], f: [1, 5], m: [1, 5] },
];

/** Scores from 1 to 5, 5 best (bought last, most often, for most), and the segment each customer is in. */
export interface RfmScores {
  readonly thresholds: RfmThresholds;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Place in `SEGMENTS`. */
  readonly segment: Uint8Array;
}

const CUTS = [0.2, 0.4, 0.6, 0.8];

/**
 * Scores customers by quintiles: thresholds are the quantiles plus one unit, as the package rfm has them.
 *
 * @source   rsquaredacademy/rfm 0.3.0 (oracles, section 7); the idea is Hughes 1994, Strategic Database Marketing
 */
export function scoreRfm({ recency, frequency, monetary }: RfmColumns): RfmScores {
  const thresholds = {
    recency: thresholdsOf(recency),
    frequency: thresholdsOf(frequency),
    monetary: thresholdsOf(monetary),
  };
  const r = scoresOf(recency, thresholds.recency).map((score) => 6 - score);
  const f = scoresOf(frequency, thresholds.frequency);
  const m = scoresOf(monetary, thresholds.monetary);
  return { thresholds, r, f, m, segment: r.map((score, i) => segmentOf(score, f[i]!, m[i]!)) };
}

function thresholdsOf(values: ArrayLike<number>): number[] {
  const sorted = rising(values);
  return sorted.length === 0 ? [] : CUTS.map((cut) => quantile(sorted, cut) + 1);
}

function scoresOf(values: ArrayLike<number>, thresholds: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => 1 + thresholds.filter((threshold) => value >= threshold).length);
}

/** Where in `SEGMENTS` these scores stand. */
export function segmentOf(r: number, f: number, m: number): number {
  return SEGMENTS.findIndex((one) => isIn(r, one.r) && isIn(f, one.f) && isIn(m, one.m));
}

const isIn = (score: number, [low, high]: Range): boolean => score >= low && score <= high;

/** What one segment is worth. `perPurchase` is null where there are no purchases. */
export interface SegmentRow {
  readonly name: SegmentName;
  readonly customers: number;
  readonly purchases: number;
  readonly spent: number;
  readonly perPurchase: number | null;
}

/** A row for each segment, empty ones too, in the order of `SEGMENTS`. */
export function tableOfSegments({ segment }: RfmScores, { frequency, monetary }: RfmColumns): SegmentRow[] {
  return SEGMENTS.map(({ name }, place) => {
    let [customers, purchases, spent] = [0, 0, 0];
    for (let i = 0; i < segment.length; i++) {
      if (segment[i] !== place) continue;
      customers++;
      purchases += frequency[i]!;
      spent += monetary[i]!;
    }
    return { name, customers, purchases, spent, perPurchase: purchases > 0 ? spent / purchases : null };
  });
}
