import type { Text } from '../sim/index.ts';
import type { Settings } from './settings.ts';

/** What the page around a game does for it. */
export interface Page {
  readonly settings: Settings;
  readonly seed: string;
  /** Stores what the player chose, so that it stands after a reload. */
  keep(settings: Settings): void;
  /** Leaves this game: to the start page, or into a new game on the same or on other luck. */
  leave(to: 'start' | 'sameSeed' | 'otherSeed'): void;
}

/** What the start page shows and calls. */
export interface StartPage {
  readonly settings: Settings;
  readonly scenario: { readonly id: string; readonly title: Text; readonly summary: Text; readonly turns: number };
  /** What else could be played. */
  readonly shelf: readonly { readonly id: string; readonly title: Text }[];
  /** A game that stands unfinished on this device. */
  readonly saved: { readonly seed: string; readonly turnName: Text } | null;
  keep(settings: Settings): void;
  /** Turns to another scenario of the shelf. */
  choose(scenario: string): void;
  /** Starts a game; an empty seed means luck by chance. */
  begin(seed: string): void;
  resume(): void;
}
