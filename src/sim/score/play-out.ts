import { pow } from '../../math/pow.ts';
import { luckOfRun } from '../luck/streams.ts';
import { playOut } from '../turn/close.ts';
import { draftOf } from '../turn/copy.ts';
import type { Run } from '../turn/run.ts';
import { neutralDecisions } from '../turn/start.ts';

/** A year of interest on money (chosen; course gives none, evidence 26 uses the same). */
const INTEREST = 0.12;
const WEEKS_A_YEAR = 52;

/**
 * What the customers left behind are worth: twelve months of the same engine under neutral decisions on the same luck,
 * profit discounted at 12 % a year. Events, talks and promises are over; rivals stay as they stand.
 *
 * @returns  cents, not rounded
 */
export function playOutValue(run: Run): number {
  const draft = draftOf(run);
  const { rules } = run;
  const luck = luckOfRun(rules, run.luck);
  const neutral = neutralDecisions(rules);
  const turns = Math.max(1, Math.round(WEEKS_A_YEAR / rules.weeks));
  let value = 0;
  let before = draft.firm.measured.profit;
  draft.market.running = [];
  draft.market.payments = [];
  draft.firm.minutesAsked = 0;
  for (let k = 1; k <= turns; k++) {
    draft.turn = rules.turns + k;
    luck.turn(draft.turn);
    playOut(draft, neutral, luck, null);
    const profit = draft.firm.measured.profit;
    value += (profit - before) / pow(1 + INTEREST, ((k - 0.5) * rules.weeks) / WEEKS_A_YEAR);
    before = profit;
  }
  return value;
}
