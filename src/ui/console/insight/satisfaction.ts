import type { Measured } from '../../../insight/interval.ts';
import { meanInterval, shareInterval } from '../../../insight/interval.ts';
import type { View } from '../../../sim/index.ts';
import type { Files } from './buyers.ts';
import { answersOf, buyersOf } from './buyers.ts';
import type { Trait } from './cross.ts';
import { traitOf, VALUES } from './cross.ts';

/** From this answer on somebody counts as satisfied; the quadrant's own line. (chosen) */
const SATISFIED = 70;
const CONFIDENCE = 0.95;

/** What some customers said when last asked, 0 to 100. */
export interface Answers {
  readonly people: number;
  /** Null where nobody answered; one answer has no interval. */
  readonly mean: Measured | null;
  readonly satisfied: Measured | null;
}

function answersFrom(files: Files, list: readonly number[]): Answers {
  const said = answersOf(files, list);
  return {
    people: list.length,
    mean: meanInterval(said, CONFIDENCE),
    satisfied: shareInterval(said.filter((one) => one >= SATISFIED).length, said.length, CONFIDENCE),
  };
}

/** The last answers on file of everybody who ever ordered. */
export const answersOfAll = (files: Files): Answers => answersFrom(files, buyersOf(files));

/** Traits that answers do not decide: where the files place somebody is read from the answer itself. */
export const ANSWER_TRAITS = ['orders', 'price', 'quiet', 'member', 'tier'] as const satisfies readonly Trait[];

/** The same by a trait; values nobody has are left out. */
export function answersByTrait(files: Files, trait: Trait): readonly (Answers & { readonly value: number })[] {
  const buyers = buyersOf(files);
  return Array.from({ length: VALUES[trait] }, (_, value) => value).flatMap((value) => {
    const list = buyers.filter((who) => traitOf(files, who, trait) === value);
    return list.length === 0 ? [] : { value, ...answersFrom(files, list) };
  });
}

/** What the surveys of each turn found, from the books; turns in which nobody answered are left out. */
export function answersByTurn({
  books,
}: Pick<View, 'books'>): readonly { readonly turn: number; readonly mean: Measured }[] {
  return books.flatMap(({ turn, satisfaction, plusMinus, surveyed }) => {
    if (satisfaction === null || plusMinus === null) return [];
    const [value, half] = [satisfaction / 10, plusMinus / 10];
    return { turn, mean: { value, low: value - half, high: value + half, n: surveyed } };
  });
}
