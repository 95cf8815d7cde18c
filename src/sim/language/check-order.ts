import type { Path } from './problem.ts';
import { get, listOf } from './raw.ts';
import type { Check } from './report.ts';
import { tell } from './report.ts';

/** Lists of which the first entry whose conditions hold is told: the last must hold always, and only the last. */
export function checkOrder(check: Check, list: unknown, path: Path): void {
  const entries = listOf(list);
  for (const [k, entry] of entries.entries()) {
    const when = get(entry, 'when');
    if (!Array.isArray(when)) continue;
    const last = k === entries.length - 1;
    if (last && when.length > 0) tell(check, [...path, k, 'when'], 'order.lastConditional');
    if (!last && when.length === 0) tell(check, [...path, k, 'when'], 'order.shadowed');
  }
}
