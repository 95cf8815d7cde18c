import type { Debrief, Review } from '../../../app/host.ts';
import type { GameRecord, Prediction, Scenario, View } from '../../../sim/index.ts';

/** All that stars and badges are judged from: a finished game as its View, record, debrief and review tell it. */
export interface Year {
  readonly scenario: Scenario;
  readonly view: Pick<View, 'books' | 'promises' | 'firm' | 'of' | 'files' | 'desk'>;
  readonly record: Pick<GameRecord, 'acts'>;
  readonly debrief: Pick<Debrief, 'score' | 'marks'>;
  readonly turns: Review['turns'];
  readonly half: Review['half'];
}

type Decisions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Decisions of each close, in order. */
export function closesOf({ acts }: Year['record']): readonly { decisions: Decisions; prediction: Prediction | null }[] {
  return acts.flatMap((act) =>
    act.kind === 'close' ? [{ decisions: act.decisions, prediction: act.notes?.prediction ?? null }] : [],
  );
}

/** Half-way between doing nothing and the reference play on the same luck: what a sensible player about reaches. */
export function parOf(marks: Year['debrief']['marks'], axis: string | null): number | null {
  if (!marks) return null;
  const { nothing, reference } = marks;
  const at = (score: Debrief['score']) => (axis === null ? score.total : (score.axes[axis] ?? 0));
  return Math.round((at(nothing) + at(reference)) / 2);
}
