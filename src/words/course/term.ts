import type { Said } from '../words.ts';

/** A term of the course: what it is, what in a game shows it, what it is mistaken for, and where to go on. */
export interface CourseTerm {
  readonly id: string;
  readonly name: Said;
  readonly means: Said;
  readonly shows: Said;
  readonly mistaken: Said;
  /** The question of the product's bank that asks for it. */
  readonly question: string;
  /** Levers by which it is felt, where a scenario has them. */
  readonly levers: readonly string[];
  /** The page of the files that shows it. */
  readonly file?: 'customers' | 'complaints' | 'accounts' | 'insight' | 'ledger';
}
