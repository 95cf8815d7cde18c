import type { Scale, Target, Watch } from '../phases/phase.ts';

/** One decision of chance or threshold about one customer: the terms that added up, on their scale. */
export interface Noted {
  readonly turn: number;
  readonly phase: string;
  readonly who: number;
  readonly target: Target;
  readonly scale: Scale;
  readonly terms: Readonly<Record<string, number>>;
}

/** A watch over a few customers, and what it has noted so far. The kernel runs as ever; it only looks on. */
export interface Observer extends Watch {
  readonly noted: readonly Noted[];
  turn: number;
}

/**
 * @param customers  whom to watch, in any order
 */
export function watchOver(customers: readonly number[]): Observer {
  const rows = [...new Set(customers)].sort((a, b) => a - b);
  const noted: Noted[] = [];
  let at = 0;
  const observer: Observer = {
    noted,
    turn: 0,
    next: rows[0] ?? -1,
    rewind() {
      at = 0;
      observer.next = rows[0] ?? -1;
      return observer.next;
    },
    step() {
      at += 1;
      observer.next = rows[at] ?? -1;
      return observer.next;
    },
    note(phase, who, target, scale, terms) {
      noted.push({ turn: observer.turn, phase, who, target, scale, terms });
    },
  };
  return observer;
}
