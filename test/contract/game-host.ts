import type { GameHost } from '../../src/app/host.ts';
import type { Case } from './case.ts';
import {
  answerKeepsDraft,
  answersAreFinal,
  closesTurn,
  logsBeforeShowing,
  oneAtATime,
  precedentInDraft,
  proposesMeanwhile,
  refusesAnswers,
  refusesStaleDraft,
  savesEveryAct,
} from './host-acts.ts';
import type { HostBench } from './host-bench.ts';
import {
  countsChanges,
  countsDraft,
  draftComesBack,
  keepsBadValue,
  keepsNonsense,
  knowsLevers,
  neverChanges,
  proposesAtOnce,
  proposesNothing,
  standsWhole,
} from './host-draft.ts';
import {
  closes,
  closesMidAct,
  continues,
  debriefs,
  endsOnlyOnce,
  keepsNotes,
  overComesBack,
  recordVerifies,
  staysOver,
  unsubscribes,
} from './host-end.ts';

/**
 * Everything a screen may rely on, for any host. The scenario needs levers open from the first turn and an encounter
 * with a precedent; whether it is scored does not matter.
 *
 * @param make  a bench of its own for each case
 */
export function gameHostContract(make: () => Promise<HostBench>): readonly Case[] {
  const onNew = (check: (host: GameHost, bench: HostBench) => Promise<void>) => async () => {
    const bench = await make();
    const host = await bench.open();
    try {
      await check(host, bench);
    } finally {
      host.close();
    }
  };
  return [
    { says: 'a new game stands at its first turn, whole and saved', check: onNew(standsWhole) },
    { says: 'a snapshot can never change, neither by a screen nor by the game', check: onNew(neverChanges) },
    { says: 'a proposal stands in the draft at once and everybody is told', check: onNew(proposesAtOnce) },
    { says: 'proposing what stands already tells nobody', check: onNew(proposesNothing) },
    { says: 'the tally follows the draft, and only a counted draft may be confirmed', check: onNew(countsDraft) },
    { says: 'a bad value stays in the draft, is named by the tally and is not confirmed', check: onNew(keepsBadValue) },
    { says: 'a value that is no JSON is refused like any bad value', check: onNew(keepsNonsense) },
    { says: 'more changes than the turn allows are refused in the tally', check: onNew(countsChanges) },
    { says: 'a lever the scenario does not have is a mistake of the screen', check: onNew(knowsLevers) },
    { says: 'an answer is in the log before its effect is shown', check: onNew(logsBeforeShowing) },
    { says: 'an answer that is not offered is refused and not logged', check: onNew(refusesAnswers) },
    { says: 'an answer is final', check: onNew(answersAreFinal) },
    { says: 'an answer leaves the draft as it was set', check: onNew(answerKeepsDraft) },
    { says: 'a proposal made while an answer is under way stands after it', check: onNew(proposesMeanwhile) },
    { says: 'a precedent for all goes into the draft', check: onNew(precedentInDraft) },
    { says: 'a draft that has moved on is not confirmed', check: onNew(refusesStaleDraft) },
    { says: 'one act at a time: a second one meanwhile is refused', check: onNew(oneAtATime) },
    { says: 'confirming closes the turn and opens the next with what stands', check: onNew(closesTurn) },
    { says: 'every act is saved when its reply is there', check: onNew(savesEveryAct) },
    { says: 'a record, a score and a debrief are refused while the game runs', check: onNew(endsOnlyOnce) },
    { says: 'a finished game takes no more acts', check: onNew(staysOver) },
    { says: 'the record of a finished game verifies, and its score is the score', check: onNew(recordVerifies) },
    { says: 'notes beside a confirmation are in the record', check: onNew(keepsNotes) },
    { says: 'the debrief tells of everybody', check: onNew(debriefs) },
    { says: 'a game that was left in the middle continues at the exact act', check: () => continues(make) },
    { says: 'a draft that was not confirmed is there again', check: onNew(draftComesBack) },
    { says: 'a finished game can be opened again', check: onNew(overComesBack) },
    { says: 'who unsubscribes is told nothing more', check: onNew(unsubscribes) },
    { says: 'closing stops everything', check: onNew(closes) },
    { says: 'closing while an act is under way answers it', check: onNew(closesMidAct) },
  ];
}
