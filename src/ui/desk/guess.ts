import type { Book, Prediction, Scenario, View } from '../../sim/index.ts';

type Asked = Scenario['predictions'][number];

/** The question of a turn: a scenario's predictions come round in order, so that no month asks for the same twice. */
export function questionOf(scenario: Scenario, turn: number): Asked | null {
  const { predictions } = scenario;
  return predictions[(turn - 1) % Math.max(1, predictions.length)] ?? null;
}

/** Less than this is called the same: nobody can see a change of a twentieth. (chosen) */
const SAME = 0.05;

export type Verdict = 'wasRight' | 'halfRight' | 'wasWrong' | 'unknowable';

function figureOf(book: Book | undefined, measure: string): number | null {
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
  const change = (to - from) / Math.max(1, Math.abs(from));
  if (Math.abs(change) < SAME) return 'same';
  return change > 0 ? 'up' : 'down';
}

/**
 * How a prediction turned out, by what is on file: which way it went, and whether the cause named is the largest that
 * pulled that way. After the first turn there is nothing to compare with.
 */
export function judge(view: Pick<View, 'books' | 'why'>, { measure, direction, cause }: Prediction): Verdict {
  const went = directionOf(view.books.at(-2), view.books.at(-1), measure);
  if (went === null) return 'unknowable';
  if (went !== direction) return 'wasWrong';
  const line = view.why.find((one) => one.measure === measure);
  const causes = line?.causes.filter(({ id }) => id !== 'unseen') ?? [];
  if (went === 'same' || causes.length === 0) return 'wasRight';
  const main = causes.find(({ weight }) => Math.sign(weight) === (went === 'up' ? 1 : -1));
  return main === undefined || main.id === cause ? 'wasRight' : 'halfRight';
}
