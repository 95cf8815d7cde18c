import { walk } from './raw.ts';
import type { Check } from './report.ts';
import { tell } from './report.ts';

/** NaN and infinities: JSON cannot spell them, but `1e400` becomes one, and a scenario may come from code. */
export function checkNumbers(check: Check): void {
  walk(check.raw, (value, path) => {
    if (typeof value === 'number' && value - value !== 0) {
      tell(check, [...path], 'number.notFinite', { number: String(value) });
    }
    return true;
  });
}
