import { within } from '../within.ts';
import { indexedDbSaves } from './indexed-db.ts';
import { localStorageSaves } from './local-storage.ts';
import { memorySaves } from './memory.ts';
import type { Saves } from './saves.ts';

/** What a browser offers; getters, because a browser may refuse even to name its stores. */
export interface Stores {
  readonly indexedDb: () => IDBFactory | undefined;
  readonly localStorage: () => Storage | undefined;
}
const browserStores: Stores = {
  indexedDb: () => globalThis.indexedDB,
  localStorage: () => globalThis.localStorage,
};

const PROBE = 'rapport/probe';
/** A database that has not opened by then will not open. (chosen) */
const PATIENCE_MS = 4000;

/** The best place for games that this browser grants: its database, else its small store, else this page's memory. */
export async function openSaves(stores: Stores = browserStores, name?: string): Promise<Saves> {
  return (await tryDatabase(stores, name)) ?? trySmallStore(stores, name) ?? memorySaves();
}

/** Where games of classes and competitions lie, with what has yet to be sent: apart from games of this machine's own. */
export const openClassSaves = (): Promise<Saves> => openSaves(browserStores, 'rapport-class');

/** Where scenarios lie that are being written, with their older versions. */
export const openDraftSaves = (): Promise<Saves> => openSaves(browserStores, 'rapport-drafts');

async function tryDatabase({ indexedDb }: Stores, name?: string): Promise<Saves | null> {
  try {
    const factory = indexedDb();
    if (!factory) return null;
    return await within<Saves | null>(indexedDbSaves(factory, name), PATIENCE_MS, null);
  } catch {
    return null;
  }
}

function trySmallStore({ localStorage }: Stores, name?: string): Saves | null {
  try {
    const storage = localStorage();
    if (!storage) return null;
    storage.setItem(PROBE, PROBE);
    storage.removeItem(PROBE);
    return localStorageSaves(storage, name);
  } catch {
    return null;
  }
}
