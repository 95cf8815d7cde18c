import type { Said } from '../words.ts';

/** What is wrong, and what to write instead. Places are filled as in all words: `{n}`, `{n:one|many}`. */
export interface Saying {
  readonly what: Said;
  readonly fix: Said;
}
