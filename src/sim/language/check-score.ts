import type { Path } from './problem.ts';
import { get, isRecord, numberOf } from './raw.ts';
import type { Check } from './report.ts';
import { tell } from './report.ts';
import { AXES } from './score.ts';

/** Weights that make one whole, and marks that can be measured by: conduct alone needs none. Talks alone are not measured. */
export function checkScore(check: Check): void {
  const scoring = get(check.raw, 'scoring');
  if (!isRecord(scoring)) return;
  const weights = AXES.map((axis) => numberOf(get(scoring['weights'], axis)));
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const whole = weights.every((weight) => weight !== null);
  if (whole && Math.abs(sum - 1) > 1e-9) {
    tell(check, ['scoring', 'weights'], 'score.weights', { sum: Math.round(sum * 1e6) / 1e6 });
  }
  const marks = get(get(scoring, 'marks'), 'axes');
  const inert = get(check.raw, 'inert') === true;
  for (const [k, axis] of AXES.entries()) {
    if (axis === 'conduct') continue;
    const path = ['scoring', 'marks', 'axes', axis];
    const mark = get(marks, axis);
    if (inert) checkInert(check, { axis, mark, weight: weights[k] ?? 0 }, path);
    if (mark === null && (weights[k] ?? 0) > 0) tell(check, path, 'score.noMark', { axis });
    const m0 = numberOf(get(mark, 'm0'));
    if (m0 !== null && m0 === numberOf(get(mark, 'm1'))) tell(check, path, 'score.flatMark', { axis });
  }
}

/** Without a market nothing grows, and what nothing and good work come to is the author's to say. */
function checkInert(
  check: Check,
  { axis, mark, weight }: { readonly axis: string; readonly mark: unknown; readonly weight: number },
  path: Path,
): void {
  if (axis === 'growth') {
    if (weight > 0) tell(check, ['scoring', 'weights', axis], 'score.noMarket', { axis });
  } else if (isRecord(mark) && mark['authored'] !== true) {
    tell(check, path, 'score.notAuthored', { axis });
  }
}
