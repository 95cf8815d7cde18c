import type { Book, Prediction } from '../../sim/index.ts';
import { directionOf } from '../desk/guess.ts';

/** Whether a prediction made before the k-th close (from 0) went the way it said. */
export function judgeAt(
  books: readonly Book[],
  k: number,
  { measure, direction }: Prediction,
): 'right' | 'wrong' | 'unknowable' {
  const went = directionOf(books[k - 1], books[k], measure);
  if (went === null) return 'unknowable';
  return went === direction ? 'right' : 'wrong';
}
