import { carryPeople } from '../people/layout.ts';
import type { Firm } from './firm.ts';
import type { Draft, Run } from './run.ts';

/** A deep copy of plain values: numbers, strings, booleans, null, lists and objects of these. */
function copyPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyPlain) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = copyPlain(inner);
  return copy as T;
}

/** Pages of the books are written once and never changed: they are shared. */
function copyFirm({ books, ...open }: Firm): Firm {
  return { ...copyPlain(open), books: [...books] };
}

/**
 * A run to work in. What it shares with the run given is what no act changes: rules, luck, who people are, closed pages
 * of the books, and the last turn's scratch, which is laid anew before a turn is played out.
 */
export function draftOf(run: Run): Draft {
  return {
    ...run,
    people: carryPeople(run.people),
    firm: copyFirm(run.firm),
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
