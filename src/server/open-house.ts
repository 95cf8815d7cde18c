import { Shelf } from './game/shelf.ts';
import type { House } from './house.ts';
import { Hub } from './hub.ts';
import { ReplayPool } from './replay/pool.ts';
import type { Place } from './store/open-store.ts';
import { openStore } from './store/open-store.ts';

/**
 * All that routes work with, for who does the same without a server: the command line on the machine that keeps the data.
 *
 * @throws  StoreError
 */
export async function openHouse(place: Place): Promise<House & { close(): Promise<void> }> {
  const store = await openStore(place);
  const pool = new ReplayPool({ threads: 1 });
  const hub = new Hub(store.signals);
  const keys = { link: await store.owner.link(), password: null };
  return {
    ...{ store, pool, hub, keys },
    now: Date.now,
    shelf: new Shelf(store, pool),
    async close() {
      hub.end();
      await pool.end();
      await store.close();
    },
  };
}
