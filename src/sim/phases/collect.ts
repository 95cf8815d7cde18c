import { exp } from '../../math/exp.ts';
import { MOST_CENTS } from '../people/columns.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { SegmentRules } from '../rules.ts';
import { go } from './go.ts';
import type { Phase, Turn } from './phase.ts';
import { postLine } from './post-line.ts';
import { monthOf, termDays } from './read-terms.ts';

const WEEKS_A_QUARTER = 13;
const DAYS_A_WEEK = 7;
const DAYS = 30;

/**
 * Businesses pay later (course: credit, debt). What is bought on credit is a sale, and cash only when it is paid: on
 * average after the days agreed. Some stop paying, the more likely the longer the term and the more they owe beyond what
 * they are good for; what they owe is lost, and they with it. (model §4, B2B; sizes chosen)
 */
export const collect: Phase = {
  name: 'collect',
  writes: [
    'fileOwes',
    'life',
    'happened',
    'lostReason',
    'exitSatisfaction',
    'lostDays',
    'returnDraw',
    'offersTried',
    'grievance',
  ],
  dials: ['credit.days'],
  slots: ['account.default'],
  run,
};

function run(turn: Turn): void {
  let onCredit = 0;
  let collected = 0;
  let lost = 0;
  for (const segment of turn.rules.segments) {
    if (segment.trade === null || segment.trade.as === 'internal') continue;
    for (let i = segment.from; i < segment.to; i++) {
      const days = termDays(turn, segment, i);
      const owes = turn.people.fileOwes[i]!;
      const owed = owes > 0 ? owes : 0;
      if (owed > 0 && defaults(turn, segment, i, days)) {
        lost += owed;
        turn.people.fileOwes[i] = 0;
        turn.people.happened[i] = turn.people.happened[i]! | HAPPENED.defaulted;
        go(turn, i, 'involuntary');
        continue;
      }
      const paid = days === 0 ? owed : Math.round(owed * (1 - exp((-turn.weeks * DAYS_A_WEEK) / days)));
      const bought = days === 0 ? 0 : turn.people.spend[i]!;
      const kept = Math.min(MOST_CENTS, owed - paid + bought);
      turn.people.fileOwes[i] = kept;
      // what no column can hold is paid at once
      onCredit += kept - (owed - paid);
      collected += paid;
    }
  }
  postLine(turn.firm, 'onCredit', -onCredit);
  postLine(turn.firm, 'collected', collected);
  if (turn.firm.badDebt !== undefined) turn.firm.badDebt = lost;
}

/** Whether somebody who owes stops paying this turn. */
function defaults({ people, luck, weeks }: Turn, { trade }: SegmentRules, who: number, days: number): boolean {
  const good = trade!.limitMonths * Math.max(1, monthOf(people, who));
  const over = Math.max(0, people.fileOwes[who]! / good - 1);
  const hazard = people.risk[who]! * exp(trade!.overTerm * (days / DAYS - 1) + trade!.overLimit * over);
  return luck.at('account.default', who) < 1 - exp((-hazard * weeks) / WEEKS_A_QUARTER);
}
