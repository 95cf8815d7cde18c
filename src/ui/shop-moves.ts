import { waiting } from './floor/waiting.ts';
import type { GameState } from './game-state.ts';

/** From one conversation to the next, or back to the street. */
export function leaveTalk(state: GameState, encounter: string): void {
  const view = state.view.value;
  const over = view.encounters.find(({ id }) => id === encounter)?.node === null;
  const next = over ? waiting(view.encounters).find(({ id }) => id !== encounter) : undefined;
  state.refusals.value = [];
  state.screen.value = next ? { kind: 'talk', encounter: next.id } : { kind: 'street' };
}

/** From the why to the next turn, or to the last morning. */
export function leaveWhy(state: GameState): void {
  state.screen.value = state.view.value.over ? { kind: 'finale' } : { kind: 'street' };
  state.phoneTab.value = 'street';
}
