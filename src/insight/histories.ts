/** Buying histories as columns of one length: repeats x, last repeat t_x and age T on one scale of time, and weights. */
export interface Histories {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
  /** How many customers share the history; 1 each where it is left out. */
  readonly count?: ArrayLike<number>;
}

/** One customer's history. */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/** Histories with each (x, t_x, T) once, in rising order, and how many there are of it. */
export interface Grouped {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly count: Float64Array;
  readonly customers: number;
}

/**
 * Puts equal histories together: a fit of a million rows then costs what its different histories cost, and does not
 * depend on the order of customers. Customers with a negative T (not yet born) are left out.
 */
export function groupHistories({ x, tx, T, count }: Histories): Grouped {
  const order: number[] = [];
  for (let i = 0; i < x.length; i++) if (T[i]! >= 0) order.push(i);
  order.sort((i, j) => x[i]! - x[j]! || tx[i]! - tx[j]! || T[i]! - T[j]!);
  const found = { x: [] as number[], tx: [] as number[], T: [] as number[], count: [] as number[] };
  let customers = 0;
  let before = -1;
  for (const i of order) {
    const weight = count ? count[i]! : 1;
    customers += weight;
    if (before >= 0 && x[i] === x[before] && tx[i] === tx[before] && T[i] === T[before]) {
      found.count[found.count.length - 1]! += weight;
    } else {
      found.x.push(x[i]!);
      found.tx.push(tx[i]!);
      found.T.push(T[i]!);
      found.count.push(weight);
    }
    before = i;
  }
  return {
    x: Float64Array.from(found.x),
    tx: Float64Array.from(found.tx),
    T: Float64Array.from(found.T),
    count: Float64Array.from(found.count),
    customers,
  };
}
