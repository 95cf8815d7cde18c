import { fold, holds } from './fold.ts';
import type { Question, QuestionOf, TermLists } from './question.ts';

/** What a player gave: yes or no, the place of one option, the places of several, or words. */
export type Given = boolean | number | readonly number[] | string;
/** Whole points out of as many as there are. */
export interface Mark {
  readonly got: number;
  readonly of: number;
}

type Points = QuestionOf<'short' | 'essay'>['points'];

/**
 * Marks an answer by rule.
 *
 * True/false, one of several and the gap: 1 or 0 of 1. Several of several: a point for each right option taken, one less
 * for each wrong one, never below 0, of as many as are right. Short: a point for each point of the answer that is found,
 * of as many as are wanted. What was given for another kind of question counts as nothing given.
 *
 * @returns  null for an essay, which is not for a machine to mark
 */
export function markAnswer(question: Question, given: Given): Mark | null {
  switch (question.kind) {
    case 'trueFalse':
      return { got: given === question.key ? 1 : 0, of: 1 };
    case 'single':
      return { got: typeof given === 'number' && question.options[given]?.right === true ? 1 : 0, of: 1 };
    case 'multiple':
      return markSeveral(question, given);
    case 'blank':
      return { got: typeof given === 'string' && isAccepted(question, given) ? 1 : 0, of: 1 };
    case 'short':
      return markPoints(question, typeof given === 'string' ? pointsFound(question.points, given) : []);
    case 'essay':
      return null;
  }
}

/** The mark of a question with points, from the places of those that were met. */
export function markPoints(question: QuestionOf<'short' | 'essay'>, met: readonly number[]): Mark {
  const of = question.kind === 'short' ? question.wanted : question.points.length;
  return { got: Math.min(of, new Set(met).size), of };
}

/** Places of the points whose terms stand in an answer, in whatever language it is written. */
export function pointsFound(points: Points, given: string): readonly number[] {
  return points.flatMap(({ terms }, at) => (every(terms ?? {}).some((term) => holds(given, term)) ? [at] : []));
}

function markSeveral({ options }: QuestionOf<'multiple'>, given: Given): Mark {
  const taken = new Set(Array.isArray(given) ? (given as readonly number[]) : []);
  const of = options.filter(({ right }) => right).length;
  const hits = options.filter(({ right }, at) => right && taken.has(at)).length;
  const slips = options.filter(({ right }, at) => !right && taken.has(at)).length;
  return { got: Math.max(0, hits - slips), of };
}

function isAccepted({ accepts }: QuestionOf<'blank'>, given: string): boolean {
  const folded = fold(given);
  return folded !== '' && every(accepts).some((term) => fold(term) === folded);
}

const every = (terms: TermLists): readonly string[] => Object.values(terms).flatMap((list) => list ?? []);
