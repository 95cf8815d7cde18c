import type { Sample } from './seat.ts';

/** How long answers took, in milliseconds, and what went wrong. */
export interface Tally {
  readonly acts: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
  readonly errors: number;
  /** Some of them. */
  readonly wrong: readonly string[];
}
const TOLD = 5;

export function tallyOf(samples: readonly Sample[]): Tally {
  const wrong = samples.flatMap((one) => one.wrong ?? []);
  const times = samples.flatMap((one) => (one.wrong === null ? one.milliseconds : []));
  const inOrder = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(inOrder[Math.ceil(inOrder.length * share) - 1] ?? 0);
  return {
    acts: samples.length,
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) },
    errors: wrong.length,
    wrong: wrong.slice(0, TOLD),
  };
}

export function median(numbers: readonly number[]): number {
  const inOrder = numbers.toSorted((one, other) => one - other);
  return inOrder[inOrder.length >> 1] ?? 0;
}
