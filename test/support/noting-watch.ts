import type { Scale, Target, Watch } from '../../src/sim/phases/phase.ts';

export interface Note {
  readonly phase: string;
  readonly who: number;
  readonly target: Target;
  readonly scale: Scale;
  readonly terms: Readonly<Record<string, number>>;
}

/** A watch that keeps what it is told of these customers, who stand in rising order. */
export function noteAbout(customers: readonly number[]): Watch & { readonly notes: Note[] } {
  let at = 0;
  const notes: Note[] = [];
  const watch = {
    notes,
    next: customers[0] ?? -1,
    rewind() {
      at = 0;
      watch.next = customers[0] ?? -1;
      return watch.next;
    },
    step() {
      at += 1;
      watch.next = customers[at] ?? -1;
      return watch.next;
    },
    note(phase: string, who: number, target: Target, scale: Scale, terms: Readonly<Record<string, number>>) {
      notes.push({ phase, who, target, scale, terms });
    },
  };
  return watch;
}

export const sumOf = ({ terms }: Pick<Note, 'terms'>): number =>
  Object.values(terms).reduce((sum, term) => sum + term, 0);
