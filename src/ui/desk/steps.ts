import type { Bound, Knob } from '../../sim/index.ts';

export type Placed = number | boolean | string;

/** A grid with more places than this gets plus and minus instead of a button for each. (chosen) */
const MOST_BUTTONS = 7;

/** The values of a knob that stand in a row, in the order of the desk; null for a knob that is no row. */
export function placesOf(bound: Bound): readonly Placed[] | null {
  switch (bound.kind) {
    case 'steps':
      return bound.steps;
    case 'choice':
      return bound.allow;
    case 'switch':
      return [false, true];
    case 'grid': {
      const places = Math.floor((bound.max - bound.min) / bound.step) + 1;
      return Array.from({ length: places }, (_, k) => bound.min + k * bound.step);
    }
    default:
      return null;
  }
}

export function fitsButtons(places: readonly Placed[]): boolean {
  return places.length <= MOST_BUTTONS;
}

/** The place before or after; at an end it stays. */
export function stepFrom(places: readonly Placed[], value: unknown, by: -1 | 1): Placed | undefined {
  const at = places.indexOf(value as Placed);
  return places[Math.min(places.length - 1, Math.max(0, at + by))];
}

/** Whom a knob holds one value each for; a single null where it holds one value. */
export function membersOf(
  knob: Knob,
  rosters: Readonly<Record<string, readonly string[]>>,
): readonly (string | null)[] {
  return 'per' in knob && knob.per ? (rosters[knob.per] ?? []) : [null];
}

export function valueFor(decision: Readonly<Record<string, unknown>>, knob: string, member: string | null): unknown {
  const value = decision[knob];
  return member === null ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[member];
}

/** The decision with one value set, everything else as it was. */
export function withValue(
  decision: Readonly<Record<string, unknown>>,
  knob: string,
  member: string | null,
  value: unknown,
): Readonly<Record<string, unknown>> {
  if (member === null) return { ...decision, [knob]: value };
  return { ...decision, [knob]: { ...(decision[knob] as Readonly<Record<string, unknown>>), [member]: value } };
}

/** Whether two decisions are one: plain values, so their spelling decides, with keys in any order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  const other = b as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Readonly<Record<string, unknown>>)[key], other[key]))
  );
}
