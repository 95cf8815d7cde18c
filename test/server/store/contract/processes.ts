import { describe, expect, test } from 'vitest';
import { openStore } from '../../../../src/server/store/open-store.ts';
import { newId } from '../../../../src/server/store/tokens.ts';
import { begun, by, postgresBench, sqliteBench, stage } from '../bench.ts';
import { AT, entry } from '../entry.ts';
import type { Ground } from './store-contract.ts';

export function processesContract(on: () => Ground): void {
  describe('several processes', () => {
    test('what one store has answered, another on the same database sees', async () => {
      const { store, bench } = on();
      const other = await bench.open();
      const { event, teams } = await stage(store);
      const attempt = await begun(other, event, teams[0]!);
      await store.acts.append(attempt.id, entry(0));
      expect(await other.acts.append(attempt.id, entry(0))).toMatchObject({ kind: 'same' });
      expect(await other.acts.append(attempt.id, entry(1))).toMatchObject({ kind: 'new' });
      expect(await store.acts.log(attempt.id)).toEqual(await other.acts.log(attempt.id));
      await other.events.close(event, by());
      expect(await store.acts.append(attempt.id, entry(2))).toEqual({ kind: 'closed' });
    });

    test('two that begin attempts and append at once keep quota and log whole', async () => {
      const { store, bench } = on();
      const other = await bench.open();
      const { event, teams } = await stage(store, { quota: 3 });
      const both = (k: number) => (k % 2 ? store : other);
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, k) => both(k).attempts.begin(newId(), event, teams[0]!, AT)),
      );
      const attempts = answers.flatMap((one) => (typeof one === 'string' ? [] : [one]));
      expect(attempts.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
      const same = await Promise.all(
        Array.from({ length: 40 }, (_, k) => both(k).acts.append(attempts[0]!.id, entry(0))),
      );
      expect(same.filter(({ kind }) => kind === 'new')).toHaveLength(1);
      expect(new Set(same.map((one) => 'receipt' in one && one.receipt)).size).toBe(1);
    });

    test('of four that open an empty database at once each finds its tables, and so does a fifth later', async () => {
      const bench = on().bench.kind === 'sqlite' ? await sqliteBench() : await postgresBench();
      try {
        const stores = await Promise.all(Array.from({ length: 4 }, () => bench.open()));
        const { class: klass } = await stores[0]!.classes.add('first', AT);
        for (const store of [...stores, await bench.open()]) {
          expect(await store.classes.get(klass.id)).toEqual(klass);
        }
        const steps = await (await bench.bare()).query.introspection.getTables({ withInternalKyselyTables: true });
        expect(steps.map(({ name }) => name)).toContain('kysely_migration');
      } finally {
        await bench.end();
      }
    });

    test('a database that a newer version has used is refused, and said so', async () => {
      const bench = on().bench.kind === 'sqlite' ? await sqliteBench() : await postgresBench();
      try {
        const { query } = await bench.bare();
        const step = { name: '9999-of-tomorrow', timestamp: '2099-01-01T00:00:00.000Z' };
        await query
          .insertInto('kysely_migration' as 'drafts')
          .values(step as never)
          .execute();
        await expect(openStore(bench.place)).rejects.toMatchObject({ code: 'store.newer' });
      } finally {
        await bench.end();
      }
    });
  });
}
