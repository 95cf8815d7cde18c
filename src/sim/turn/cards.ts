import { sameDecision } from '../decide/same.ts';
import type { Decisions } from '../record/act.ts';
import type { Draft } from './run.ts';

/** At most one concept card a turn, after the experience it names: the first in the list that is due and not yet seen. */
export function surfaceCard(draft: Draft, before: Decisions): void {
  const met = draft.rules.scenario.cards.find(({ id, after }) => {
    if (draft.market.surfaced.includes(id)) return false;
    if ('turn' in after) return draft.turn >= after.turn;
    if ('encounter' in after) return draft.talks.some(({ encounter }) => encounter === after.encounter);
    return !sameDecision(before[after.lever], draft.standing[after.lever]);
  });
  draft.market.cards = met ? [met.id] : [];
  if (met) draft.market.surfaced.push(met.id);
}
