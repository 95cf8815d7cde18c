import type { Bound } from './knobs.ts';

/** A bound whose values stand in a row: numbers, switches and choices. */
export type PlacedBound = Extract<Bound, { readonly kind: 'steps' | 'grid' | 'switch' | 'choice' }>;
export type Placed = number | boolean | string;

export function isPlaced(bound: Bound): bound is PlacedBound {
  return bound.kind === 'steps' || bound.kind === 'grid' || bound.kind === 'switch' || bound.kind === 'choice';
}

/** How many places a knob can stand at. */
export function placeCount(bound: PlacedBound): number {
  switch (bound.kind) {
    case 'steps':
      return bound.steps.length;
    case 'grid':
      return Math.floor((bound.max - bound.min) / bound.step) + 1;
    case 'switch':
      return 2;
    case 'choice':
      return bound.allow.length;
  }
}

/** The value at the k-th place, counted from 0 in the order of the desk. */
export function valueAt(bound: PlacedBound, k: number): Placed {
  switch (bound.kind) {
    case 'steps':
      return bound.steps[k]!;
    case 'grid':
      return bound.min + k * bound.step;
    case 'switch':
      return k === 1;
    case 'choice':
      return bound.allow[k]!;
  }
}

/** The place of a value, or −1 when the knob cannot stand there. */
export function placeOf(bound: PlacedBound, value: unknown): number {
  switch (bound.kind) {
    case 'steps':
      return bound.steps.indexOf(value as number);
    case 'grid': {
      if (!Number.isSafeInteger(value)) return -1;
      const number = value as number;
      if (number < bound.min || number > bound.max || (number - bound.min) % bound.step !== 0) return -1;
      return (number - bound.min) / bound.step;
    }
    case 'switch':
      return value === true ? 1 : value === false ? 0 : -1;
    case 'choice':
      return bound.allow.indexOf(value as string);
  }
}

export const isPlace = (bound: PlacedBound, value: unknown): boolean => placeOf(bound, value) >= 0;
