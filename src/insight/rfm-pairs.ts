/**
 * When the next purchase is due, from recency and frequency together: the mean gap between purchase periods so far,
 * less the time since the last.
 *
 * @param repeats   repeat periods x
 * @param span      periods from the first purchase to the last, t_x
 * @param recency   periods since the last purchase
 * @returns         periods from now, negative when overdue; null where there is no gap to go by
 * @source          course, "recency with frequency tells how far off the next transaction is"
 */
export function nextPurchaseIn(repeats: number, span: number, recency: number): number | null {
  return repeats > 0 ? span / repeats - recency : null;
}

/**
 * Profit a customer has brought, from frequency and monetary value together. Frequency times mean spend is revenue;
 * only a margin makes it profit.
 *
 * @param purchases   how many
 * @param meanSpend   money at one
 * @param margin      share of revenue that is left, 0 to 1
 * @source            course, "frequency with monetary value gives the profit the customer creates"
 */
export function profitCreated(purchases: number, meanSpend: number, margin: number): number {
  return purchases * meanSpend * margin;
}
