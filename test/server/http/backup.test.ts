import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyStore } from '../../../src/server/proof/verify-store.ts';
import { backUp, restoreFrom } from '../../../src/server/store/backup.ts';
import { TABLES } from '../../../src/server/store/copy-tables.ts';
import { begun, postgresBench, sqliteBench, stage } from '../store/bench.ts';
import { entry } from '../store/entry.ts';
import { DATABASES, openHouse } from './house.ts';
import { serve } from './kill-under-load.ts';
import { keptOf, lostOrDoubled, seatClients } from './load-client.ts';

/** So many acts, and some games are over. */
const ENOUGH = 40;

test.each(DATABASES)(
  'a backup of %s taken while games are played holds all that was acknowledged before, and every score verifies',
  async (_name, make) => {
    const house = await openHouse(make);
    const folder = mkdtempSync(join(tmpdir(), 'rapport-backup-'));
    const file = join(folder, 'backup.db');
    const { child, address } = serve(house);
    try {
      const { clients } = await seatClients(house, 4);
      const server = await address;
      let stopped = false;
      const playing = clients.map((client) => client.playAt(server, () => !stopped));
      await expect.poll(() => keptOf(clients).length, { timeout: 60_000 }).toBeGreaterThan(ENOUGH);
      const before = keptOf(clients);
      await backUp(house.bench.place, file);
      stopped = true;
      await Promise.all(playing);
      // into the one database as into the other
      for (const other of [sqliteBench, postgresBench]) {
        const bench = await other();
        try {
          expect(await restoreFrom(file, bench.place)).toBeNull();
          expect(await restoreFrom(file, bench.place)).toBe('notEmpty');
          const store = await bench.open();
          expect(await lostOrDoubled(store, before)).toEqual([]);
          const { flaws, scores } = await verifyStore(store);
          expect(flaws).toEqual([]);
          expect(scores).toBeGreaterThan(0);
          expect(await store.owner.link()).toBe(await house.store.owner.link());
          // receipts go on from where they were
          const { event, teams } = await stage(store);
          const added = await store.acts.append((await begun(store, event, teams[0]!)).id, entry(0));
          expect(added).toMatchObject({ kind: 'new' });
          const last = Math.max(...before.map(({ receipt }) => receipt));
          expect('receipt' in added && added.receipt).toBeGreaterThan(last);
        } finally {
          await bench.end();
        }
      }
    } finally {
      child.kill('SIGKILL');
      await house.end();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('every table is copied, those first that others need', async () => {
  const bench = await sqliteBench();
  try {
    const tables = await (await bench.bare()).query.introspection.getTables();
    expect(TABLES.toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  } finally {
    await bench.end();
  }
});
