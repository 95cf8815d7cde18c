import type { GradedFigure } from './appraisal.ts';
import { GRADED } from './appraisal.ts';
import { get, isRecord, listOf, numberOf } from './raw.ts';
import type { Check } from './report.ts';
import { tell } from './report.ts';

/** Grades that can be told apart, dates in order and within the game; a firm without a market has no such figures. */
export function checkAppraisal(check: Check): void {
  const appraisal = get(check.raw, 'appraisal');
  if (!isRecord(appraisal)) return;
  if (get(check.raw, 'inert') === true) tell(check, ['appraisal'], 'appraisal.noMarket', {}, 'key');
  const turns = listOf(get(get(check.raw, 'period'), 'names')).length;
  for (const line of ['service', 'complaints', 'information']) {
    checkCuts(check, get(get(appraisal, 'department'), line), line);
  }
  const dates = listOf(appraisal['dates']);
  for (const [k, date] of dates.entries()) {
    const found = numberOf(date);
    const before = numberOf(dates[k - 1]);
    if (found !== null && before !== null && found <= before) {
      tell(check, ['appraisal', 'dates', k], 'appraisal.dates', { found, before });
    }
    checkEnd(check, ['appraisal', 'dates', k], found, turns);
  }
  for (const [k, span] of listOf(get(appraisal['bonus'], 'tripSpans')).entries()) {
    const path = ['appraisal', 'bonus', 'tripSpans', k];
    const [from, to] = [numberOf(get(span, 'from')), numberOf(get(span, 'to'))];
    if (from !== null && to !== null && to < from) tell(check, [...path, 'to'], 'calendar.backwards', { from, to });
    checkEnd(check, [...path, 'to'], to, turns);
  }
  const fields = listOf(get(appraisal['bonus'], 'complete'));
  for (const [k, found] of fields.entries()) {
    if (typeof found === 'string' && fields.indexOf(found) < k) {
      tell(check, ['appraisal', 'bonus', 'complete', k], 'list.duplicate', { found });
    }
  }
}

/** From excellent to fair each cut must be easier than the one before. */
function checkCuts(check: Check, grading: unknown, line: string): void {
  const figure = get(grading, 'figure');
  const cuts = listOf(get(grading, 'cuts')).map(numberOf);
  if (typeof figure !== 'string' || !Object.hasOwn(GRADED, figure)) return;
  const low = GRADED[figure as GradedFigure] === 'low';
  for (let k = 1; k < cuts.length; k++) {
    const [found, before] = [cuts[k] ?? null, cuts[k - 1] ?? null];
    if (found === null || before === null || (low ? found > before : found < before)) continue;
    const code = low ? 'appraisal.cutsRise' : 'appraisal.cutsFall';
    tell(check, ['appraisal', 'department', line, 'cuts', k], code, { figure, found, before });
  }
}

function checkEnd(check: Check, path: readonly (string | number)[], turn: number | null, turns: number): void {
  if (turn !== null && turn > turns) tell(check, path, 'calendar.afterEnd', { turn, turns });
}
