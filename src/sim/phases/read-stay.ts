import { log } from '../../math/log.ts';

/**
 * −ln q of equation (8b): the hazard one problem brings, between a small and a large one.
 *
 * @param ends       chance to stay after a small, after a large problem (evidence 16b, 16)
 * @param severity   0 small, 1 large
 */
export function hazardOf(ends: readonly [number, number], severity: number): number {
  return 0 - log(Math.max(1e-6, ends[0] + (ends[1] - ends[0]) * severity));
}
