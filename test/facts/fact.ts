import type { Bench, Change } from './bench.ts';

/** What one seed adds: numbers that are summed over seeds, under names of the fact's own. */
export type Sums = Readonly<Record<string, number>>;

/** One number a fact stands for, and where it has to lie; `null` leaves a side open. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** A published regularity of markets, measured on simulated ones as an analyst would. */
export interface Fact {
  readonly id: string;
  readonly name: string;
  /** `built in`: an equation says so. `emergent`: it comes out of parts that say something else. */
  readonly kind: 'built in' | 'emergent';
  readonly mechanism: string;
  readonly source: string; // rows of the table of evidence
  readonly observe: (bench: Bench) => Sums;
  readonly read: (pooled: Sums) => readonly Figure[];
  /** The mechanism switched off. */
  readonly without: Change;
}

export const isInside = ({ value, from, to }: Figure): boolean =>
  Number.isFinite(value) && (from === null || value >= from) && (to === null || value <= to);

export function addSums(all: Iterable<Sums>): Sums {
  const total: Record<string, number> = {};
  for (const sums of all) for (const [name, value] of Object.entries(sums)) total[name] = (total[name] ?? 0) + value;
  return total;
}

/** Mean over seeds of what each seed put under a name; each seed counts itself under `seeds`. */
export const meanOver = (sums: Sums, name: string): number => sums[name]! / sums['seeds']!;

/** A quotient of two sums. */
export const ratio = (sums: Sums, above: string, below: string): number => sums[above]! / sums[below]!;
