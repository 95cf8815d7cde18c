import { normalCdf, normalDensity, normalQuantile } from './normal.ts';

/** Normal scores from −6.5 to 6.5, beyond both ends of what 32 bits of luck can ask for (±6.34). */
const FIRST = -6.5;
const PER_UNIT = 64;
const STEPS = 13 * PER_UNIT;

/**
 * A quantile function on some scale, and its slope by the normal score times the step, at each node. A node is NaN until
 * somebody looks beside it: a few hundred draws never ask for most of them.
 */
export interface QuantileTable {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly at: (below: number, above: number) => Node;
}

/**
 * What is tabulated at one node: `value` and its slope by the share u, times the share's own slope by the normal score.
 */
export interface Node {
  readonly value: number;
  readonly slopeByShare: number;
}

/**
 * Tabulates a quantile function over the normal score of the share, where quantiles of all our distributions are
 * smooth.
 *
 * @param at   value and slope where the shares `below` and `above` (their sum is 1, each with its own digits) are cut
 *             off
 */
export function tabulate(at: (below: number, above: number) => Node): QuantileTable {
  return { values: new Float64Array(STEPS + 1).fill(NaN), slopes: new Float64Array(STEPS + 1), at };
}

function workOut({ values, slopes, at }: QuantileTable, i: number): void {
  const z = FIRST + i / PER_UNIT;
  const { value, slopeByShare } = at(normalCdf(z), normalCdf(-z));
  values[i] = value;
  slopes[i] = (slopeByShare * normalDensity(z)) / PER_UNIT;
}

/** The tabulated value at share u, by cubic Hermite interpolation; NaN outside (4.1e−11, 1 − 4.1e−11). */
export function lookUp(table: QuantileTable, u: number): number {
  const { values, slopes } = table;
  const place = (normalQuantile(u) - FIRST) * PER_UNIT;
  const i = Math.floor(place);
  if (!(i >= 0 && i < STEPS)) return NaN;
  if (Number.isNaN(values[i])) workOut(table, i);
  if (Number.isNaN(values[i + 1])) workOut(table, i + 1);
  const t = place - i;
  const v0 = values[i] as number;
  const d0 = slopes[i] as number;
  const d1 = slopes[i + 1] as number;
  const rise = (values[i + 1] as number) - v0;
  return v0 + t * (d0 + t * (3 * rise - 2 * d0 - d1 + t * (d0 + d1 - 2 * rise)));
}
