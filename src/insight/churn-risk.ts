/** A customer on the list of those who may be leaving. */
export interface AtRisk {
  readonly customer: number;
  /** Probability of having left, 0 to 1. */
  readonly risk: number;
  /** What is lost if so: risk times value. */
  readonly atStake: number;
}

/**
 * Customers by what stands to be lost with them, most first.
 *
 * @param alive   probability of still being a customer, of a model of `BuyingModel`
 * @param value   worth of each if still there, 0 or more; all alike for a list by risk alone
 * @param least   risk from which a customer is on the list
 * @param most    entries at most
 */
export function listChurnRisks(
  alive: ArrayLike<number>,
  value: ArrayLike<number>,
  { least, most }: { readonly least: number; readonly most: number },
): AtRisk[] {
  const found: AtRisk[] = [];
  for (let customer = 0; customer < alive.length; customer++) {
    const risk = 1 - alive[customer]!;
    if (risk >= least) found.push({ customer, risk, atStake: risk * value[customer]! });
  }
  return found.sort((a, b) => b.atStake - a.atStake || b.risk - a.risk || a.customer - b.customer).slice(0, most);
}

/**
 * How long a customer has been silent in the customer's own rhythm: time since the last purchase over the mean gap.
 *
 * @returns   1 means just due, 3 three gaps long silent; null where there is no gap to go by
 */
export function silenceInGaps(repeats: number, span: number, recency: number): number | null {
  return repeats > 0 && span > 0 ? recency / (span / repeats) : null;
}
