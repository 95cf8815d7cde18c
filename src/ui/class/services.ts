import type { ReadonlySignal, Signal } from '@preact/signals';
import type { HostReply } from '../../app/host.ts';
import type { ClassRoute } from '../../app/online/address.ts';
import type { ClassGame } from '../../app/online/class-game.ts';
import type { ServerLine } from '../../app/online/server-line.ts';
import type { StreamEars } from '../../app/online/server-stream.ts';
import type { Listed, Page } from '../page.ts';
import type { Settings } from '../settings.ts';

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
  openGame(event: string, seat: string, another: boolean): Promise<HostReply<ClassGame>>;
  pageOf(attempt: string): Page;
}
