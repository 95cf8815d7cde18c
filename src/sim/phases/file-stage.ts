import { NOT_KNOWN } from '../people/audience.ts';
import { FILE_STAGES } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';

const PROSPECT = FILE_STAGES.indexOf('prospect');
const FIRST = FILE_STAGES.indexOf('first');
const REPEAT = FILE_STAGES.indexOf('repeat');
const LOYAL = FILE_STAGES.indexOf('loyal');
const SILENT = FILE_STAGES.indexOf('silent');
const NOT_YET = FILE_STAGES.indexOf('notYet');

/**
 * Where the firm believes everybody stands, from orders, silence and answers on file; never from what is so. Silence is
 * measured against a customer's own rhythm.
 *
 * @returns   the counts that go into the books
 */
export function fileStages(turn: Turn): { stages: readonly number[]; silent: number; customers: number } {
  const { fileStage, n } = turn.people;
  const stageOf = stageReader(turn);
  const stages = FILE_STAGES.map(() => 0);
  for (let i = 0; i < n; i++) {
    const stage = stageOf(i);
    fileStage[i] = stage;
    stages[stage] = stages[stage]! + 1;
  }
  return {
    stages,
    silent: stages[SILENT]!,
    customers: stages[FIRST]! + stages[REPEAT]! + stages[LOYAL]!,
  };
}

function stageReader({ rules, people, turn }: Turn): (who: number) => number {
  const { silentTurns, silentFirstTurns, silentIntervals, loyalFrom, loyalTurns, loyalOrders } = rules.model.file;
  const { fileOrders, fileLastOrder, fileSatisfaction, fileSatisfactionTurn, arrives, tenure, lostDays, life } = people;
  const isGone = rules.charts.lifecycle.is.gone;
  const { weeks } = rules;
  return (who) => {
    const orders = fileOrders[who]!;
    // the street shows who will be there when the next turn opens
    if (orders === 0) return arrives[who]! > turn + 1 ? NOT_YET : PROSPECT;
    const quiet = fileLastOrder[who]!;
    if (orders === 1) return quiet >= silentFirstTurns ? SILENT : FIRST;
    // the firm knows the first order and the last; that tenure stands still for who has gone, it does not
    const since = tenure[who]! + (isGone[life[who]!] === 1 ? lostDays[who]! / 7 : 0);
    const interval = Math.max(0, since / weeks - quiet) / (orders - 1);
    if (quiet >= silentTurns && quiet >= silentIntervals * interval) return SILENT;
    const answer = fileSatisfaction[who]!;
    const age = turn - fileSatisfactionTurn[who]!;
    // who comes often is taken for loyal until somebody asks: that is what files do
    if (answer === NOT_KNOWN || age > loyalTurns) return orders >= loyalOrders ? LOYAL : REPEAT;
    return answer >= loyalFrom ? LOYAL : REPEAT;
  };
}
