import type { ReadonlySignal, Signal } from '@preact/signals';
import type { HostReply } from '../../app/host.ts';
import type { ClassRoute } from '../../app/online/address.ts';
import type { ClassGame } from '../../app/online/class-game.ts';
import type { ServerLine } from '../../app/online/server-line.ts';
import type { StreamEars } from '../../app/online/server-stream.ts';
import type { ProofNews } from '../../app/proof/judge-file.ts';
import type { Legend, Scenario } from '../../sim/index.ts';
import type { Listed, Page } from '../page.ts';
import type { Settings } from '../settings.ts';

/** What a scenario says, as far as screens need it. */
export interface Screens {
  readonly scenario: Scenario;
  readonly legend: Legend;
}

/** What the page around them does for the screens of classes. */
export interface ClassServices {
  readonly line: ServerLine;
  readonly route: ReadonlySignal<ClassRoute>;
  readonly settings: Signal<Settings>;
  /** What can be played. */
  readonly shelf: readonly Listed[];
  /** Of the page, with a stroke at its end. */
  readonly address: string;
  go(route: ClassRoute, how?: 'push' | 'replace'): void;
  /** To the start page. */
  toStart(): void;
  keep(settings: Settings): void;
  listen(event: string, ears: StreamEars): { readonly stop: () => void };
  openGame(event: string, seat: string, another: boolean, bracket: string): Promise<HostReply<ClassGame>>;
  pageOf(attempt: string): Page;
  /** The words of an event's scenario, and of its levers. */
  screensOf(event: string): Promise<HostReply<Screens>>;
  /** Gives something to the browser as a file. */
  save(name: string, content: Blob): void;
  /** Verifies a file in a thread; ends it before its time when what comes back is called. */
  prove(file: Blob, tell: (news: ProofNews) => void): () => void;
  /** The file of a closed event of this server; null where it does not come. */
  fetchEventFile(code: string): Promise<Blob | null>;
  /** Shows a game of a closed event over the page, replayed and held to its record. */
  replay(attempt: string): Promise<HostReply<null>>;
}
