import type { WhyLine } from '../../sim/index.ts';

/** A move against what it was: 0.5 is up by half. */
export const changeBetween = (from: number, to: number): number => (to - from) / Math.max(1, Math.abs(from));

/** The move of a line; 0 where one end is not known. */
export function changeOf({ from, to }: WhyLine): number {
  return from === null || to === null ? 0 : changeBetween(from, to);
}

/** Less than this nobody sees: half a per cent. */
export const NO_CHANGE = 0.005;
