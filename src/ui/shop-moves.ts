import { waiting } from './floor/waiting.ts';
import type { GameState } from './game-state.ts';
import { hear } from './game-state.ts';

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
  const { over, turn, promises } = state.view.value;
  if (over) hear(state, 'gong');
  else if (promises.some((one) => one.state === 'open' && one.due < turn)) hear(state, 'overdue');
  else if (state.host.scenario.acts.some(({ from }) => from === turn)) hear(state, 'board');
  state.screen.value = over ? { kind: 'finale' } : { kind: 'street' };
  state.phoneTab.value = 'street';
}
