import { normalQuantile } from '../math/normal.ts';

/** A measured value and how far it may be off. */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Answers it rests on. */
  readonly n: number;
}

/** Standard normal deviation that leaves out half of 1 − confidence on each side: 1.96 for .95. */
export function deviationFor(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}

/**
 * A share with its score interval, which stays within 0 and 1 and is good for few answers.
 *
 * @returns   null without answers
 * @source    Wilson 1927, Journal of the American Statistical Association 22
 */
export function shareInterval(hits: number, n: number, confidence: number): Measured | null {
  if (!(n > 0)) return null;
  const z = deviationFor(confidence);
  const value = hits / n;
  const spread = 1 + (z * z) / n;
  const centre = (value + (z * z) / (2 * n)) / spread;
  const half = (z * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n))) / spread;
  // at none and at all the interval ends there exactly, whatever rounding says
  return { value, low: hits === 0 ? 0 : centre - half, high: hits === n ? 1 : centre + half, n };
}

/**
 * A mean with its normal interval.
 *
 * @returns   null without values; with one, an interval without end
 */
export function meanInterval(values: ArrayLike<number>, confidence: number): Measured | null {
  const n = values.length;
  if (n === 0) return null;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const value = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - value) * (values[i]! - value);
  const half = n > 1 ? deviationFor(confidence) * Math.sqrt(squares / (n - 1) / n) : Infinity;
  return { value, low: value - half, high: value + half, n };
}
