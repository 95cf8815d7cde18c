import type { Matrix } from '../math/matrix.ts';
import { solvePositive } from '../math/matrix.ts';

/** What may drive an outcome (satisfaction, loyalty), asked of the same people as the outcome. */
export interface Driver {
  readonly name: string;
  readonly ratings: ArrayLike<number>;
}

/** What one driver does to the outcome. */
export interface DriverRow {
  readonly name: string;
  readonly mean: number;
  /** Correlation with the outcome. */
  readonly correlation: number;
  /** Standardised regression coefficient, the other drivers held. */
  readonly beta: number;
  /** Share of the outcome's variance that is this driver's; these add up to R². */
  readonly share: number;
}

export interface DriverTable {
  readonly rows: readonly DriverRow[];
  readonly rSquared: number;
  readonly n: number;
}

/** Subsets of drivers are 2^k: this many take a blink. (chosen) */
const MOST_DRIVERS = 12;

/**
 * Takes the variance of an outcome apart among its drivers, by standardised regression and by the mean of what each
 * adds to R² over all orders of entering, which drivers that go together share fairly.
 *
 * @returns   null where the data cannot carry it: no more people than drivers and one, more than twelve drivers, a
 *            rating that does not vary, or drivers that say the same
 * @source    Lindeman, Merenda and Gold 1980 ("LMG"); Grömping 2007, The American Statistician 61
 */
export function decomposeDrivers(outcome: ArrayLike<number>, drivers: readonly Driver[]): DriverTable | null {
  const n = outcome.length;
  const k = drivers.length;
  if (k === 0 || k > MOST_DRIVERS || n <= k + 1) return null;
  const scores = [...drivers.map(({ ratings }) => standardise(ratings)), standardise(outcome)];
  const columns = scores.filter((column) => column !== null);
  if (columns.length < scores.length) return null;
  const correlations: Matrix = columns.map((a) => columns.map((b) => dot(a, b) / n));
  const explained = explainedBySubset(correlations, k);
  if (explained === null) return null;
  const all = drivers.map((_, i) => i);
  const beta = solvePositive(
    part(correlations, all),
    all.map((i) => correlations[i]![k]!),
  )!;
  const rows = drivers.map(({ name, ratings }, i) => ({
    name,
    mean: meanOf(ratings),
    correlation: correlations[i]![k]!,
    beta: beta[i]!,
    share: meanAddition(explained, i, k),
  }));
  return { rows, rSquared: explained[explained.length - 1]!, n };
}

/** R² of every subset of drivers, a subset written as the bits of its place; null where drivers depend on each other. */
function explainedBySubset(correlations: Matrix, k: number): number[] | null {
  const explained: number[] = [];
  for (let subset = 0; subset < 1 << k; subset++) {
    const members = Array.from({ length: k }, (_, i) => i).filter((i) => (subset >> i) & 1);
    const withOutcome = members.map((i) => correlations[i]![k]!);
    const beta = solvePositive(part(correlations, members), withOutcome);
    if (beta === null) return null;
    explained.push(dot(beta, withOutcome));
  }
  return explained;
}

/** What driver i adds, on average over all orders: subsets without it, each as often as orders begin with it. */
function meanAddition(explained: readonly number[], i: number, k: number): number {
  const bit = 1 << i;
  let share = 0;
  for (let subset = 0; subset < 1 << k; subset++) {
    if (subset & bit) continue;
    share += orders(bitsOf(subset), k) * (explained[subset | bit]! - explained[subset]!);
  }
  return share;
}

/** |S|! (k − |S| − 1)! / k! */
function orders(size: number, k: number): number {
  let share = 1 / k;
  for (let j = 1; j <= size; j++) share *= j / (k - j);
  return share;
}

function bitsOf(subset: number): number {
  let bits = 0;
  for (let rest = subset; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}

function part(matrix: Matrix, members: readonly number[]): number[][] {
  return members.map((i) => members.map((j) => matrix[i]![j]!));
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** Mean 0 and mean square 1; null where nothing varies. */
function standardise(values: ArrayLike<number>): Float64Array | null {
  const mean = meanOf(values);
  const centred = Float64Array.from(values, (value) => value - mean);
  const deviation = Math.sqrt(dot(centred, centred) / values.length);
  return deviation > 0 ? centred.map((value) => value / deviation) : null;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
