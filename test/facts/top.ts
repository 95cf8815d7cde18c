import { byFallingValue } from '../../src/insight/abc.ts';

/** The best fifth by value: as many as ⌈n ÷ 5⌉, those who spent nothing left out. */
export function classifyTop(values: ArrayLike<number>): Set<number> {
  const best = byFallingValue(values).slice(0, Math.ceil(values.length / 5));
  return new Set(best.filter((who) => values[who]! > 0));
}
