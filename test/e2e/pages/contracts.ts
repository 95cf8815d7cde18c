// The contract suites in a page: the engine in its worker, games in the browser's database.

import { startEngine } from '../../../src/app/hosts/engine-thread.ts';
import { openLocalHost } from '../../../src/app/hosts/open-local-host.ts';
import { newId } from '../../../src/app/ids.ts';
import { indexedDbSaves } from '../../../src/app/storage/indexed-db.ts';
import { claimLease } from '../../../src/app/storage/lease.ts';
import { localStorageSaves } from '../../../src/app/storage/local-storage.ts';
import { openSaves } from '../../../src/app/storage/open-saves.ts';
import type { SavedGame } from '../../../src/app/storage/saved-game.ts';
import { readGame } from '../../../src/app/storage/saved-game.ts';
import type { Saves } from '../../../src/app/storage/saves.ts';
import type { Case } from '../../contract/case.ts';
import { accepted } from '../../contract/claims.ts';
import { gameHostContract } from '../../contract/game-host.ts';
import type { HostBench } from '../../contract/host-bench.ts';
import { savesContract } from '../../contract/saves.ts';
import text from '../../fixtures/two-ends.json?raw';

async function hostBench(): Promise<HostBench> {
  const id = newId();
  const saves = await openSaves();
  const saved = async (): Promise<SavedGame> => {
    const read = readGame(id, await saves.get(id));
    if (read.kind !== 'game') throw new Error(`the saved game is ${read.kind}`);
    return read.game;
  };
  const open = async (beginning: Parameters<typeof openLocalHost>[2]) => {
    const lease = (await claimLease(id, newId(), true))!;
    const parts = { line: startEngine(), saves, lease, now: () => new Date() };
    return accepted(await openLocalHost(parts, { text }, beginning), 'opening');
  };
  return {
    open: () => open({ id, seed: 'contract' }),
    reopen: async () => open({ saved: await saved() }),
    logged: async () => (await saved()).acts.length,
  };
}

async function empty(saves: Saves): Promise<Saves> {
  for (const id of await saves.ids()) await saves.remove(id);
  return saves;
}

const SUITES: Readonly<Record<string, readonly Case[]>> = {
  host: gameHostContract(hostBench),
  database: savesContract(
    async () => empty(await indexedDbSaves(indexedDB)),
    () => indexedDbSaves(indexedDB),
  ),
  smallStore: savesContract(
    async () => empty(localStorageSaves(localStorage)),
    async () => localStorageSaves(localStorage),
  ),
};

/** Runs one case; gives what was wrong, or null. */
async function runCase(suite: string, says: string): Promise<string | null> {
  const found = SUITES[suite]?.find((one) => one.says === says);
  if (!found) return `there is no case “${says}” in ${suite}`;
  try {
    await found.check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
Object.assign(globalThis, { runCase });
