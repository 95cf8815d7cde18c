import { copyPeople } from '../people/columns.ts';
import type { Draft, Run } from './run.ts';

/** A deep copy of plain values: numbers, strings, booleans, null, lists and objects of these. */
function copyPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyPlain) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = copyPlain(inner);
  return copy as T;
}

/** A run to work in: nothing in it is shared with the run given but rules and luck. */
export function draftOf(run: Run): Draft {
  return {
    ...run,
    people: copyPeople(run.people),
    firm: copyPlain(run.firm),
    market: copyPlain(run.market),
    talks: copyPlain(run.talks) as Draft['talks'],
    memories: copyPlain(run.memories),
    standing: run.standing,
  };
}

/** By code unit, the same everywhere. */
export function sortedStrings(list: readonly string[]): string[] {
  return [...list].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
