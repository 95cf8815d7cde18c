import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Game, GameHost } from '../app/host.ts';
import type { Beat, Decisions, Prediction, Refusal, View, ViewEncounter } from '../sim/index.ts';
import type { Verdict } from './desk/guess.ts';
import { judge } from './desk/guess.ts';
import type { Guess } from './desk/guess-memory.ts';
import { keepGuess, NO_GUESS, recallGuess } from './desk/guess-memory.ts';
import { waiting } from './floor/waiting.ts';
import type { TermId } from './glossary/terms.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import { playSound } from './sound/player.ts';
import type { Sound } from './sound/sounds.ts';
import { isMidStop } from './stops.ts';

/** Of the turns of a stop that were closed before its last one: what is still to be told. */
export interface Earlier {
  readonly before: View; // the street the stop began with
  readonly beats: readonly Beat[];
  readonly cards: readonly string[];
  readonly prediction: Prediction | null;
  readonly verdict: Verdict | null;
  /** What was decided, for levers that would lapse: a stop's decision holds for all its turns. */
  readonly decided: Decisions;
}

/** What fills the window. `street` and `talk` share it with the desk; the others take all of it. */
export type Screen =
  | { readonly kind: 'opening' }
  | { readonly kind: 'street' }
  | { readonly kind: 'talk'; readonly encounter: string }
  | {
      readonly kind: 'playOut';
      readonly before: View;
      readonly prediction: Prediction | null;
      readonly done: boolean;
      readonly earlier?: Earlier | null;
    }
  | {
      readonly kind: 'why';
      readonly prediction: Prediction | null;
      readonly earlier?: Earlier | null;
      readonly before?: View; // the street as the turn, or the stop, began
      readonly heard?: readonly ViewEncounter[]; // talks of the turn just closed
    }
  | { readonly kind: 'finale' }
  | { readonly kind: 'debrief' }
  | { readonly kind: 'report' };

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
  /** The word whose entry of the glossary lies over everything else. */
  readonly term: Signal<TermId | null>;
  readonly phoneTab: Signal<PhoneTab>;
  /** The lever the keys [ and ] turn. */
  readonly lever: Signal<string | null>;
  readonly guess: Signal<Guess>;
  /** The turns of this stop already closed; null at its first. */
  readonly earlier: Signal<Earlier | null>;
  /** Turns closed one after the other with nothing changed. */
  readonly stoodPat: Signal<number>;
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
    term: signal(null),
    phoneTab: signal('street'),
    lever: signal(null),
    guess: signal(recallGuess(page.seed, host.game.view.turn)),
    earlier: signal(null),
    stoodPat: signal(0),
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

/** Lets a sound be heard if the player wants any. */
export function hear({ settings }: Pick<GameState, 'settings'>, sound: Sound | null): void {
  if (sound && settings.value.sound === 'on') playSound(sound);
}

export async function giveAnswer(state: GameState, encounter: string, reply: string): Promise<boolean> {
  const pinned = state.view.value.promises.length;
  hear(state, 'answer');
  const answered = await orFault(state, state.host.answer(encounter, reply));
  if (!answered) return false;
  if (answered.ok && answered.value.promises.length > pinned) hear(state, 'pinned');
  state.refusals.value = answered.ok ? [] : answered.refusals;
  return answered.ok;
}

/**
 * Closes the turn with what stands on the desk, and lets it play out. Where the stop has another turn it is told with
 * that one: if nobody waits to be heard there, at once.
 */
export async function closeTurn(state: GameState, prediction: Prediction | null): Promise<void> {
  const before = state.view.value;
  const { draft, tally } = state.game.value;
  const earlier = state.earlier.value;
  const playing = { kind: 'playOut', before: earlier?.before ?? before, prediction, done: false, earlier } as const;
  state.screen.value = playing;
  const closed = await orFault(state, state.host.confirm(draft.id, prediction ? { prediction } : {}));
  if (!closed) return;
  if (!closed.ok) {
    state.refusals.value = closed.refusals;
    state.screen.value = { kind: 'street' };
    return;
  }
  state.refusals.value = [];
  state.stoodPat.value = tally.changes.used === 0 ? state.stoodPat.value + 1 : 0;
  state.guess.value = NO_GUESS;
  state.lever.value = null;
  const after = closed.value;
  if (!after.over && isMidStop(state.host.scenario, state.settings.value, after.turn)) {
    state.earlier.value = {
      before: earlier?.before ?? before,
      beats: [...(earlier?.beats ?? []), ...after.beats],
      cards: [...(earlier?.cards ?? []), ...after.cards],
      prediction: prediction ?? earlier?.prediction ?? null,
      verdict: prediction ? judge(state.host.scenario, after, prediction) : (earlier?.verdict ?? null),
      decided: draft.levers,
    };
    if (waiting(after.encounters).length === 0) await goOn(state);
    else state.screen.value = { kind: 'street' };
    return;
  }
  state.earlier.value = null;
  // where there is no market nothing plays out on a street
  state.screen.value = state.host.scenario.inert
    ? { kind: 'why', prediction, heard: before.encounters }
    : { ...playing, done: true };
}

/** Closes a turn in the midst of a stop: all stands as it is, and what would lapse is held where it may be. */
export async function goOn(state: GameState): Promise<void> {
  const { desk } = state.view.value;
  const decided = state.earlier.value?.decided ?? {};
  const lapsing = desk.filter(({ lever, lapses, open, held, committed }) => {
    return lapses && open && !held && committed === null && decided[lever] !== undefined;
  });
  for (const { lever } of lapsing) state.host.propose(lever, decided[lever]!);
  await closeTurn(state, null);
  if (state.refusals.value.length === 0 || lapsing.length === 0) return;
  for (const { lever, last } of lapsing) state.host.propose(lever, last);
  await closeTurn(state, null);
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
