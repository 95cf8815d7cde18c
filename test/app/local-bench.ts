// A game on this machine for tests in Node: the real engine without a worker, the real storage without a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineDesk } from '../../src/app/engine-desk.ts';
import type { HostReply } from '../../src/app/host.ts';
import { directLine } from '../../src/app/hosts/direct-engine.ts';
import type { LocalHost } from '../../src/app/hosts/local-host.ts';
import type { Beginning } from '../../src/app/hosts/open-local-host.ts';
import { openLocalHost } from '../../src/app/hosts/open-local-host.ts';
import { newId } from '../../src/app/ids.ts';
import { readScenario } from '../../src/app/read-scenario.ts';
import { claimLease } from '../../src/app/storage/lease.ts';
import { localStorageSaves } from '../../src/app/storage/local-storage.ts';
import type { SavedGame } from '../../src/app/storage/saved-game.ts';
import { readGame } from '../../src/app/storage/saved-game.ts';
import type { Saves } from '../../src/app/storage/saves.ts';
import type { HostBench } from '../contract/host-bench.ts';
import { fakeStorage } from './fake-storage.ts';

export const TWO_ENDS = readFileSync(join(import.meta.dirname, '../fixtures/two-ends.json'), 'utf8');

export interface LocalBench extends HostBench {
  readonly id: string;
  readonly saves: Saves;
  open(): Promise<LocalHost>;
  reopen(): Promise<LocalHost>;
  /** Opens without asking whether it may be. */
  attempt(beginning: Beginning): Promise<HostReply<LocalHost>>;
  saved(): Promise<SavedGame>;
}

export function localBench(
  text: string = TWO_ENDS,
  saves: Saves = localStorageSaves(fakeStorage()),
  now: () => Date = () => new Date(),
): LocalBench {
  const id = newId();
  const attempt = async (beginning: Beginning) => {
    const lease = await claimLease(id, newId(), true);
    const line = directLine(new EngineDesk(readScenario));
    return openLocalHost({ line, saves, lease: lease!, now }, { text }, beginning);
  };
  const opened = async (beginning: Beginning) => {
    const reply = await attempt(beginning);
    if (!reply.ok) throw new Error(`the game does not open: ${JSON.stringify(reply.refusals)}`);
    return reply.value;
  };
  const saved = async () => {
    const read = readGame(id, await saves.get(id));
    if (read.kind !== 'game') throw new Error(`the saved game is ${read.kind}`);
    return read.game;
  };
  return {
    id,
    saves,
    attempt,
    saved,
    open: () => opened({ id, seed: 'contract' }),
    reopen: async () => opened({ saved: await saved() }),
    logged: async () => (await saved()).acts.length,
  };
}
