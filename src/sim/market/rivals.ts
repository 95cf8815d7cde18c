import type { Scenario } from '../language/scenario.ts';
import type { Draft, RivalState } from '../turn/run.ts';

/** Rivals as they stand before turn 1. */
export function openingRivals(scenario: Scenario): RivalState[] {
  return scenario.rivals.map(({ price }) => ({ price, pull: 0, rating: null, move: -1 }));
}

/** Carries out the moves scripted for this turn; what a move does not name stays as it is. */
export function moveRivals(draft: Draft): void {
  draft.rules.scenario.rivals.forEach((rival, k) => {
    const state = draft.market.rivals[k]!;
    rival.moves.forEach((move, at) => {
      if (move.turn !== draft.turn) return;
      state.price = move.price ?? state.price;
      state.pull = move.pull ?? state.pull;
      state.rating = move.rating ?? state.rating;
      state.move = at;
      draft.market.news.push({ key: `rivals.${rival.id}.moves.${at}.text`, where: 'rival', values: {} });
    });
  });
}
