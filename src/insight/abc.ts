/** Customers by falling value: `order[0]` is worth most. Equal values keep the customers' own order. */
export function byFallingValue(values: ArrayLike<number>): number[] {
  return Array.from({ length: values.length }, (_, i) => i).sort((i, j) => values[j]! - values[i]! || i - j);
}

/** One class of an ABC analysis. Shares are null where the total is not above 0. */
export interface AbcClass {
  readonly customers: number;
  readonly customersShare: number | null;
  readonly value: number;
  readonly valueShare: number | null;
}

/** Classes from the most valuable down, and each customer's class: 0 is A. */
export interface AbcTable {
  readonly total: number;
  readonly classes: readonly AbcClass[];
  readonly classOf: Uint8Array;
}

/**
 * Parts customers by their cumulative share of value: each class ends with the customer who reaches its cut.
 *
 * @param values   value of each customer; those of 0 or below are in the last class
 * @param cuts     cumulative shares, rising, each above 0 and below 1: [.7, .9] makes A, B and C
 * @source         Dickie 1951 (inventory), Juran's "vital few"; the cuts are the author's
 */
export function classifyAbc(values: ArrayLike<number>, cuts: readonly number[]): AbcTable {
  const n = values.length;
  const classOf = new Uint8Array(n).fill(cuts.length);
  const sums = Array.from({ length: cuts.length + 1 }, () => ({ customers: 0, value: 0 }));
  const order = byFallingValue(values);
  const total = sum(values);
  let reached = 0;
  for (const i of order) {
    const isWorth = values[i]! > 0;
    const found = isWorth ? cuts.findIndex((cut) => reached < cut * total) : -1;
    const place = found < 0 ? cuts.length : found;
    classOf[i] = place;
    sums[place]!.customers += 1;
    sums[place]!.value += values[i]!;
    reached += values[i]!;
  }
  const classes = sums.map(({ customers, value }) => ({
    customers,
    customersShare: n > 0 ? customers / n : null,
    value,
    valueShare: total > 0 ? value / total : null,
  }));
  return { total, classes, classOf };
}

/**
 * Share of the total that the most valuable customers hold.
 *
 * @param share   of customers, 0 to 1; as many as ⌈share · n⌉
 * @returns       null where the total is not above 0
 */
export function heldByTop(values: ArrayLike<number>, share: number): number | null {
  const total = sum(values);
  if (!(total > 0)) return null;
  const top = byFallingValue(values).slice(0, Math.ceil(share * values.length));
  return top.reduce((held, i) => held + values[i]!, 0) / total;
}

function sum(values: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < values.length; i++) all += values[i]!;
  return all;
}
