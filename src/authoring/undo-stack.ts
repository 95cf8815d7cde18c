import type { Splice } from './splice.ts';
import { applySplice, inverse, spliceBetween } from './splice.ts';

/** Changes of the same place that follow each other within this time are taken back together. (chosen) */
const TOGETHER_MS = 1200;
/** So many steps can be taken back. (chosen) */
const MOST_STEPS = 500;

interface Step {
  readonly splices: readonly Splice[];
  /** Where it was made: a field, or the text itself. */
  readonly place: string;
  readonly at: number;
}

/** What was done to a text, to be taken back and done again, whichever view did it. */
export class UndoStack {
  #done: Step[] = [];
  #undone: Step[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** @param at  milliseconds of a clock */
  push(splice: Splice, place: string, at: number): void {
    const last = this.#done.at(-1);
    const joins = last && last.place === place && place !== '' && at - last.at <= TOGETHER_MS;
    if (joins) this.#done[this.#done.length - 1] = { splices: [...last.splices, splice], place, at };
    else this.#done.push({ splices: [splice], place, at });
    if (this.#done.length > MOST_STEPS) this.#done.shift();
    this.#undone = [];
  }

  /** @returns  the text as it was before the last step; null when there is none */
  undo(text: string): string | null {
    const step = this.#done.pop();
    if (!step) return null;
    this.#undone.push(step);
    return step.splices.toReversed().map(inverse).reduce(applySplice, text);
  }

  redo(text: string): string | null {
    const step = this.#undone.pop();
    if (!step) return null;
    const after = step.splices.reduce(applySplice, text);
    const whole = spliceBetween(text, after);
    this.#done.push(whole ? { ...step, splices: [whole] } : step);
    return after;
  }
}
