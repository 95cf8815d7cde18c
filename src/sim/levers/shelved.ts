import type { AnyLever } from './lever.ts';
import type { LeverWords } from './words-shape.ts';

/** One line of the list: a lever, and what it says in every language. */
export interface Shelved {
  readonly lever: AnyLever;
  readonly words: LeverWords;
}
