import type { SegmentName } from '../../../insight/rfm.ts';
import { SEGMENTS, scoreRfm, tableOfSegments } from '../../../insight/rfm.ts';
import type { Files } from './buyers.ts';
import { buyersOf } from './buyers.ts';

/** One segment with somebody in it. Cents; shares of all buyers and of all they spent, 0 to 1. */
export interface Segment {
  readonly name: SegmentName;
  readonly who: readonly number[]; // who spent most first
  readonly orders: number;
  readonly spend: number;
  readonly perOrder: number | null;
  readonly shareOfPeople: number;
  readonly shareOfSpend: number;
}

/** RFM of everybody with an order on file: turns since the last, orders, cents spent in all. */
export function segmentsOf(files: Files): readonly Segment[] {
  const buyers = buyersOf(files);
  const columns = {
    recency: buyers.map((who) => files.fileLastOrder[who]!),
    frequency: buyers.map((who) => files.fileOrders[who]!),
    monetary: buyers.map((who) => files.fileSpend[who]!),
  };
  const scores = scoreRfm(columns);
  const rows = tableOfSegments(scores, columns);
  const all = rows.reduce((sum, { spent }) => sum + spent, 0);
  return SEGMENTS.flatMap(({ name }, place) => {
    const { customers, purchases, spent, perPurchase } = rows[place]!;
    if (customers === 0) return [];
    return {
      name,
      who: buyers
        .filter((_, k) => scores.segment[k] === place)
        .sort((a, b) => files.fileSpend[b]! - files.fileSpend[a]! || a - b),
      orders: purchases,
      spend: spent,
      perOrder: perPurchase,
      shareOfPeople: customers / buyers.length,
      shareOfSpend: all > 0 ? spent / all : 0,
    };
  });
}
