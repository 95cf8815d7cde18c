import type { HostReply } from '../../app/host.ts';
import type { ReplayHost } from '../../app/replay/replay-host.ts';
import type { Replay } from '../../app/replay/replay-record.ts';
import type { Settings } from '../settings.ts';

/** What the replay shows and calls. */
export interface ReplayPage {
  readonly replay: Replay;
  readonly host: ReplayHost;
  readonly settings: Settings;
  readonly seed: string; // empty where it is not known
  /** It came from outside, and every link and the score were held against the replay. */
  readonly verified: boolean;
  keep(settings: Settings): void;
  /** Leads into a game for practice from the beginning of a turn. */
  practise(turn: number): Promise<HostReply<null>>;
  /** Gives something to the browser as a file. */
  save(name: string, content: Blob): void;
  close(): void;
}
