const cell = new Float64Array(1);
const bits = new BigInt64Array(cell.buffer);

function place(x: number): bigint {
  cell[0] = x;
  const raw = bits[0] as bigint;
  return raw < 0n ? -(raw & 0x7fffffffffffffffn) : raw;
}

/** How many float64 lie between two numbers: 0 when they are the same, 1 when they are neighbours. */
export function stepsApart(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Object.is(a, b) ? 0 : Infinity;
  const gap = place(a) - place(b);
  return Number(gap < 0n ? -gap : gap);
}

/** |a − b| over |b|; 0 when both are the same, also at infinity. */
export function relativeError(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  return b === 0 ? Math.abs(a) : Math.abs(a - b) / Math.abs(b);
}

/** Pearson's χ² of counts against what was expected of each. */
export function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, i) => sum + (count - (expected[i] ?? 0)) ** 2 / (expected[i] ?? 0), 0);
}

/** The χ² that a right generator exceeds once in about 30,000 tries: Wilson–Hilferty at four standard deviations. */
export function chiSquareLimit(degrees: number): number {
  return degrees * (1 - 2 / (9 * degrees) + 4 * Math.sqrt(2 / (9 * degrees))) ** 3;
}

export function mean(values: Iterable<number>): number {
  let sum = 0;
  let n = 0;
  for (const value of values) {
    sum += value;
    n++;
  }
  return sum / n;
}

export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
}
