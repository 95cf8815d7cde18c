import type { Checked } from '../../app/storage/checks.ts';
import type { Question } from '../../questions/question.ts';

/** Where somebody is among the sittings: in one of them at a question, or at the end of one. */
export interface CheckStanding {
  readonly sitting: readonly Question[];
  /** Place of the first question of it that is not answered; null when all are. */
  readonly at: number | null;
  readonly more: boolean; // another sitting follows
}

/** The first sitting that is not done, or the last one that is; a new one is begun only when it is asked for. */
export function standingIn(
  sittings: readonly (readonly Question[])[],
  checked: readonly Checked[],
  begun: number,
): CheckStanding | null {
  const isDone = ({ id }: Question) => checked.some(({ question }) => question === id);
  const started = sittings.findLastIndex((sitting) => sitting.some(isDone));
  const k = Math.min(Math.max(begun, started, 0), sittings.length - 1);
  const sitting = sittings[k];
  if (sitting === undefined) return null;
  const open = sitting.findIndex((question) => !isDone(question));
  return { sitting, at: open < 0 ? null : open, more: k + 1 < sittings.length };
}

/** Points of all that was answered. */
export function sumOf(checked: readonly Checked[]): { readonly got: number; readonly of: number } {
  return checked.reduce((sum, { got, of }) => ({ got: sum.got + got, of: sum.of + of }), { got: 0, of: 0 });
}
