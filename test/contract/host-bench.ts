import type { GameHost } from '../../src/app/host.ts';

/** One game and where it is kept. Every game of a bench has the same scenario and the same luck. */
export interface HostBench {
  /** A new game. */
  open(): Promise<GameHost>;
  /** The last game again, as a later visit finds it. The host before was closed. */
  reopen(): Promise<GameHost>;
  /** How many acts lie in the log, read from where it is kept. */
  logged(): Promise<number>;
}
