import type { Change } from './bench.ts';
import type { Observed } from './crew.ts';
import { doAll } from './crew.ts';
import type { Fact, Figure } from './fact.ts';
import { addSums, isInside } from './fact.ts';
import type { Task } from './observe.ts';
import { seedsOf } from './observe.ts';

export interface Measured {
  readonly fact: Fact;
  readonly figures: readonly Figure[];
  readonly inside: boolean;
}

export interface Size {
  readonly seeds: number;
  readonly customers: number;
  readonly threads: number;
}

/** Pools what each seed showed of these facts. */
export function pool(facts: readonly Fact[], observed: readonly Observed[]): Measured[] {
  return facts.map((fact) => {
    const figures = fact.read(addSums(observed.map((sums) => sums[fact.id]!)));
    return { fact, figures, inside: figures.every(isInside) };
  });
}

/** Facts measured as they are and under changes: one list of results for each. */
export async function measureUnder(
  changes: readonly { readonly facts: readonly Fact[]; readonly change: Change }[],
  { seeds, customers, threads }: Size,
  told?: (place: number, of: number) => void,
): Promise<Measured[][]> {
  const tasks: Task[] = changes.flatMap(({ facts, change }) =>
    seedsOf(seeds).map((seed) => ({ facts: facts.map(({ id }) => id), seed, customers, change })),
  );
  const observed = await doAll(tasks, threads, (place) => told?.(place, tasks.length));
  return changes.map(({ facts }, k) => pool(facts, observed.slice(k * seeds, (k + 1) * seeds)));
}
