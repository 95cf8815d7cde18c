import { entryOf } from '../../scenarios/catalog/list.ts';
import type { GameRecord } from '../../sim/index.ts';
import type { Settings } from '../../ui/settings.ts';
import type { HostReply } from '../host.ts';
import type { EngineRoom } from '../hosts/engine-room.ts';
import { refuse } from '../refuse.ts';
import type { SessionHost } from '../session.ts';
import { download } from '../storage/download.ts';
import type { SavedGame } from '../storage/saved-game.ts';
import type { Saves } from '../storage/saves.ts';
import { MOST_RECORD_BYTES } from './limits.ts';
import { practiceFrom } from './practice.ts';
import { replayHost } from './replay-host.ts';
import { replayRecord } from './replay-record.ts';

export interface ReplayParts {
  readonly saves: Promise<Saves>;
  readonly use: EngineRoom['use'];
  readonly settings: () => Settings;
  readonly keep: (settings: Settings) => void;
  /** Leads into a game that has been saved. */
  readonly open: (game: SavedGame) => void;
}
/** Where records are looked at. */
export interface ReplayRoom {
  /** A record file from outside: replayed, held to its chain and its score, then shown. */
  readonly openFile: (file: Blob) => Promise<HostReply<null>>;
  /** The game that has just ended here. */
  readonly openGame: (host: SessionHost) => Promise<HostReply<null>>;
  readonly practise: (host: SessionHost, turn: number) => Promise<HostReply<null>>;
}

const DONE: HostReply<null> = { ok: true, value: null };

/** Shows records in a sheet over the page, and leads from them into games for practice. */
export function replayRoom({ saves, use, settings, keep, open }: ReplayParts): ReplayRoom {
  async function show(record: GameRecord, seed: string, scored: boolean): Promise<HostReply<null>> {
    const replayed = await use((line) => replayRecord(line, record, scored));
    if (!replayed.ok) return replayed;
    const { mountReplay } = await import('../../ui/replay/mount.tsx');
    const place = document.createElement('div');
    document.body.append(place);
    const takeAway = mountReplay(place, {
      replay: replayed.value,
      host: replayHost(replayed.value),
      settings: settings(),
      seed,
      verified: scored,
      keep,
      practise: (turn) => begin(record, turn, seed, replayed.value.turns.length),
      save: download,
      close() {
        takeAway();
        place.remove();
      },
    });
    return DONE;
  }

  async function begin(record: GameRecord, turn: number, seed: string, of: number): Promise<HostReply<null>> {
    if (!entryOf(record.scenario.id) || record.sealed) return refuse('record.notOurs', 'practice');
    const game = practiceFrom(record, turn, { of, seed, now: new Date() });
    try {
      await (await saves).put(game.id, game);
    } catch {
      return refuse('practice.notKept', 'practice');
    }
    open(game);
    return DONE;
  }

  return {
    async openFile(file) {
      if (file.size > MOST_RECORD_BYTES) return refuse('record.tooLarge', 'record');
      const text = await file.text().catch(() => null);
      if (text === null) return refuse('record.notJson', 'record');
      const read = await use((line) => line.ask('readRecord', { text }));
      return read.ok ? show(read.value, '', true) : read;
    },
    async openGame(host) {
      const record = await host.record();
      return record.ok ? show(record.value, host.identity.seed, false) : record;
    },
    async practise(host, turn) {
      const record = await host.record();
      if (!record.ok) return record;
      return begin(record.value, turn, host.identity.seed, host.game.view.of);
    },
  };
}
