import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Game, GameHost } from '../app/host.ts';
import type { Prediction, Refusal, View, ViewEncounter } from '../sim/index.ts';
import type { Guess } from './desk/guess-memory.ts';
import { keepGuess, NO_GUESS, recallGuess } from './desk/guess-memory.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';

/** What fills the window. `street` and `talk` share it with the desk; the others take all of it. */
export type Screen =
  | { readonly kind: 'opening' }
  | { readonly kind: 'street' }
  | { readonly kind: 'talk'; readonly encounter: string }
  | { readonly kind: 'playOut'; readonly before: View; readonly prediction: Prediction | null; readonly done: boolean }
  | {
      readonly kind: 'why';
      readonly prediction: Prediction | null;
      readonly heard?: readonly ViewEncounter[]; // talks of the turn just closed
    }
  | { readonly kind: 'finale' }
  | { readonly kind: 'debrief' };

export type ConsoleTab = 'customers' | 'complaints' | 'quadrant' | 'ledger' | 'promises' | 'accounts' | 'insight';
/** What lies over the screen. */
export type Sheet =
  | { readonly kind: 'console'; readonly tab: ConsoleTab; readonly who: number | null }
  | { readonly kind: 'settings' }
  | { readonly kind: 'help' };

/** Where a phone's four tabs stand; a wide window shows street and desk side by side. */
export type PhoneTab = 'street' | 'inbox' | 'files' | 'ledger' | 'desk';

/** Everything the screens of one game share. */
export interface GameState {
  readonly host: GameHost;
  readonly page: Page;
  readonly game: ReadonlySignal<Game>;
  readonly view: ReadonlySignal<View>;
  readonly settings: Signal<Settings>;
  readonly screen: Signal<Screen>;
  readonly sheet: Signal<Sheet | null>;
  readonly phoneTab: Signal<PhoneTab>;
  /** The lever the keys [ and ] turn. */
  readonly lever: Signal<string | null>;
  readonly guess: Signal<Guess>;
  readonly refusals: Signal<readonly Refusal[]>;
  /** What broke, if anything did: the screens stop and say so. */
  readonly fault: Signal<Error | null>;
  close(): void;
}

/** State of the screens over a host. Every screen is found again from the View after a reload. */
export function createGameState(host: GameHost, page: Page): GameState {
  const game = signal(host.game);
  const stop = host.subscribe((next) => {
    game.value = next;
  });
  return {
    host,
    page,
    game,
    view: computed(() => game.value.view),
    settings: signal(page.settings),
    screen: signal(firstScreen(host)),
    sheet: signal(null),
    phoneTab: signal('street'),
    lever: signal(null),
    guess: signal(recallGuess(page.seed, host.game.view.turn)),
    refusals: signal([]),
    fault: signal(null),
    close: stop,
  };
}

/** Nothing is remembered of screens: before the first answer the opening plays, after the last close the last morning. */
function firstScreen(host: GameHost): Screen {
  const { view } = host.game;
  if (view.over) return { kind: 'finale' };
  const answered = view.encounters.some(({ said }) => said.some(({ by }) => by === 'us'));
  if (view.turn === 1 && !answered && host.scenario.opening && view.encounters.length > 0) return { kind: 'opening' };
  return { kind: 'street' };
}

/** Sees to it that a host that breaks is shown, never swallowed. */
async function orFault<T>(state: GameState, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    state.fault.value = error instanceof Error ? error : new Error(String(error));
    return null;
  }
}

export async function giveAnswer(state: GameState, encounter: string, reply: string): Promise<boolean> {
  const answered = await orFault(state, state.host.answer(encounter, reply));
  if (!answered) return false;
  state.refusals.value = answered.ok ? [] : answered.refusals;
  return answered.ok;
}

/** Closes the turn with what stands on the desk, and lets it play out. */
export async function closeTurn(state: GameState, prediction: Prediction | null): Promise<void> {
  const before = state.view.value;
  const { draft } = state.game.value;
  const playing = { kind: 'playOut', before, prediction, done: false } as const;
  state.screen.value = playing;
  const closed = await orFault(state, state.host.confirm(draft.id, prediction ? { prediction } : {}));
  if (!closed) return;
  if (!closed.ok) {
    state.refusals.value = closed.refusals;
    state.screen.value = { kind: 'street' };
    return;
  }
  state.refusals.value = [];
  state.guess.value = NO_GUESS;
  state.lever.value = null;
  // where there is no market nothing plays out on a street
  state.screen.value = state.host.scenario.inert
    ? { kind: 'why', prediction, heard: before.encounters }
    : { ...playing, done: true };
}

/** Sets part of the prediction; it is there again after a reload. */
export function guess(state: GameState, part: Partial<Guess>): void {
  state.guess.value = { ...state.guess.value, ...part };
  keepGuess(state.page.seed, state.view.value.turn, state.guess.value);
}

export function openCustomer(state: GameState, who: number): void {
  state.sheet.value = { kind: 'console', tab: 'customers', who };
}

export function changeSettings(state: GameState, change: Partial<Settings>): void {
  state.settings.value = { ...state.settings.value, ...change };
  state.page.keep(state.settings.value);
}
