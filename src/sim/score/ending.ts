import type { Score } from '../record/act.ts';
import type { Rules } from '../rules.ts';

/** Which of the scenario's endings a score leads to: the first whose conditions hold; the last holds always. */
export function endingOf(rules: Rules, score: Score): string {
  const points = (axis: string) => (axis === 'total' ? score.total : (score.axes[axis] ?? 0)) / 10;
  const found = rules.scenario.endings.find(({ when }) =>
    when.every(
      ({ axis, from, to }) => (from === undefined || points(axis) >= from) && (to === undefined || points(axis) < to),
    ),
  );
  return (found ?? rules.scenario.endings.at(-1)!).id;
}
