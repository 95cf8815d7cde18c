import type { Change } from './bench.ts';
import { newBench } from './bench.ts';
import type { Fact, Sums } from './fact.ts';

/** What a worker is asked: some facts on one seed's markets, under one change. */
export interface Task {
  readonly facts: readonly string[];
  readonly seed: string;
  readonly customers: number;
  readonly change: Change;
}

export const seedsOf = (count: number): string[] => Array.from({ length: count }, (_, k) => `fact ${k}`);

/** Each fact's sums of one seed. Markets that several facts look at are made once. */
export function observeSeed({ facts, seed, customers, change }: Task, all: readonly Fact[]): Record<string, Sums> {
  const bench = newBench(seed, customers, change);
  const wanted = all.filter(({ id }) => facts.includes(id));
  return Object.fromEntries(wanted.map(({ id, observe }) => [id, observe(bench)]));
}
