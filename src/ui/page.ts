import type { HostReply } from '../app/host.ts';
import type { CheckShelf } from '../app/storage/checks.ts';
import type { Progress } from '../app/storage/progress.ts';
import type { ReportShelf } from '../app/storage/report.ts';
import type { Refusal, Scenario, Text } from '../sim/index.ts';
import type { Settings } from './settings.ts';

/** What the page around a game does for it. */
export interface Page {
  readonly settings: Settings;
  readonly seed: string;
  /** Begun in the middle of somebody's record: played to learn, never counted for stars. */
  readonly practice: boolean;
  /** Played in a class: the class says what comes next, so nothing leads into another game from here. */
  readonly inClass?: true;
  /** Where what is written about a game lies. */
  readonly report: ReportShelf;
  /** Where answers to concept checks lie. */
  readonly checks: CheckShelf;
  /** Stores what the player chose, so that it stands after a reload. */
  keep(settings: Settings): void;
  /** Leaves this game: to the start page, or into a new game on the same or on other luck. */
  leave(to: 'start' | 'sameSeed' | 'otherSeed'): void;
  /** Shows this game turn by turn, in a sheet over what stands on the page. Refused while it is not over. */
  replay(): Promise<HostReply<null>>;
  /** Leaves into a game for practice: all before this turn as it was here, this turn open again. */
  practise(turn: number): Promise<HostReply<null>>;
}

/** A scenario as the start page lists it. */
export interface Listed {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly turns: number;
  readonly stage: Scenario['stage'];
}
/** A game that stands unfinished on this device. */
export interface Unfinished {
  readonly id: string;
  readonly seed: string;
  readonly turnName: Text;
}

/** What the start page shows and calls. */
export interface StartPage {
  readonly settings: Settings;
  readonly scenario: Listed;
  /** What the address asked for and nobody knows. */
  readonly unknown: string | null;
  /** What can be played. */
  readonly shelf: readonly Listed[];
  /** Whether the scenario has been fetched and read; until then nothing begins. */
  readonly ready: boolean;
  readonly saved: Unfinished | null;
  /** Games begun before that one and left. */
  readonly earlier: readonly Unfinished[];
  readonly practice: Unfinished | null;
  /** Why the last game cannot be gone on with here. */
  readonly keptBack: Refusal | null;
  /** Whether this browser keeps anything after the page has gone. */
  readonly lasting: boolean;
  readonly progress: readonly Progress[];
  keep(settings: Settings): void;
  /** Turns to another scenario of the shelf. */
  choose(scenario: string): void;
  /** Starts a game; an empty seed means luck by chance. */
  begin(seed: string): void;
  /** On with a game that stands unfinished. */
  resume(id: string): void;
  /** Progress as a code that can be copied. */
  code(): string;
  /** Progress as a file, games that stand unfinished with it. */
  saveProgress(): Promise<void>;
  /** Adds what a code or a progress file says; nothing that is here is lost. */
  bringProgress(text: string): Promise<HostReply<{ readonly attempts: number; readonly games: number }>>;
  /** Where the page comes from a server of classes: the ways to them. */
  readonly classes: { readonly join: string; readonly desk: string } | null;
  /** The way to the pages of whoever writes scenarios; null where the page carries none. */
  readonly write: string | null;
  /** Replays a record file, holds it to what it says, and shows it. */
  openRecord(file: Blob): Promise<HostReply<null>>;
}
