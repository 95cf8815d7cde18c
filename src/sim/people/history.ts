/** What the weeks before turn 1 left that no column holds. */
export interface History {
  readonly lastOrder: Float64Array; // weeks ago, Infinity: never
  readonly yearSpend: Float64Array; // cents, of the last 52 weeks
  readonly joinedPrice: Uint8Array; // discount at the first order, percent
  own: number; // cents of the last quarter
  category: number;
}

/** Whole turns since the last order, as of so many weeks before turn 1. */
export function quietTurns(lastOrder: number, now: number, weeks: number): number {
  return lastOrder === Infinity ? 255 : Math.max(0, Math.min(254, Math.floor((lastOrder - now) / weeks)));
}
