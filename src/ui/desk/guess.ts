import type { Book, Prediction, Scenario, View } from '../../sim/index.ts';
import { changeBetween } from '../why/change.ts';
import { pagesOf } from '../why/pages.ts';
import { pullingCauses } from '../why/pulling.ts';

type Asked = Scenario['predictions'][number];

/**
 * The question of a turn: a scenario's predictions come round in order, so that no month asks for the same twice. Only
 * what has a figure already is asked: in the first turn nothing, and nothing about an answer nobody was asked for.
 */
export function questionOf(
  { predictions }: Pick<Scenario, 'predictions'>,
  view: Pick<View, 'turn' | 'books'>,
): Asked | null {
  const last = view.books.at(-1);
  const inOrder = predictions.map((_, k) => predictions[(view.turn - 2 + k) % predictions.length]!);
  return (last && inOrder.find(({ measure }) => figureOf(last, measure) !== null)) ?? null;
}

/** Less than this is called the same: nobody can see a change of a twentieth. (chosen) */
const SAME = 0.05;

/** `rightWay`: the direction was right, and what is on file names no cause to hold the other tap against. */
export type Verdict = 'wasRight' | 'rightWay' | 'halfRight' | 'wasWrong' | 'unknowable';

/** What stands before a verdict where there is room for one sign only. */
export const VERDICT_SIGN: Readonly<Record<Verdict, string>> = {
  wasRight: '✓',
  rightWay: '✓',
  halfRight: '≈',
  wasWrong: '✗',
  unknowable: '?',
};

/** What the books of a turn say of a measure, in its own unit; null where they say nothing. */
export function figureOf(book: Book | undefined, measure: string): number | null {
  if (!book) return null;
  if (measure === 'complaints') return book.complaints;
  if (measure === 'orders') return book.orders;
  if (measure === 'cash') return book.cash;
  if (measure === 'waitDays') return book.waitDays;
  return measure === 'satisfaction' ? book.satisfaction : null;
}

/** Which way a measure went between two closes; null where one of them has no figure. */
export function directionOf(
  before: Book | undefined,
  now: Book | undefined,
  measure: string,
): Prediction['direction'] | null {
  const from = figureOf(before, measure);
  const to = figureOf(now, measure);
  if (from === null || to === null) return null;
  const change = changeBetween(from, to);
  if (Math.abs(change) < SAME) return 'same';
  return change > 0 ? 'up' : 'down';
}

/**
 * How a prediction turned out, by what is on file: which way it went, and whether the cause named is the largest that
 * pulled that way. Where most of the pull cannot be seen no cause is called the right one.
 */
export function judge(
  scenario: Pick<Scenario, 'causes'>,
  view: Pick<View, 'books' | 'why'>,
  { measure, direction, cause }: Prediction,
): Verdict {
  const went = directionOf(view.books.at(-2), view.books.at(-1), measure);
  if (went === null) return 'unknowable';
  if (went !== direction) return 'wasWrong';
  const line = view.why.find((one) => one.measure === measure);
  const main = went === 'same' || !line ? undefined : pullingCauses(line, pagesOf(view.books, scenario))[0];
  if (main === undefined || (main.id === 'unseen' && cause !== 'unseen')) return 'rightWay';
  return main.id === cause ? 'wasRight' : 'halfRight';
}
