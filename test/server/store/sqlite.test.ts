import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { sqliteBench } from './bench.ts';
import { storeContract } from './contract/store-contract.ts';

storeContract('SQLite', sqliteBench);

test('SQLite is asked to have each commit on the disk, to hold to foreign keys and to wait for others', async () => {
  const bench = await sqliteBench();
  try {
    const { query } = await bench.bare();
    const ask = async (name: string) => Object.values((await sql`pragma ${sql.raw(name)}`.execute(query)).rows[0]!)[0];
    const FULL = 2;
    expect(await ask('journal_mode')).toBe('wal');
    expect(await ask('synchronous')).toBe(FULL);
    expect(await ask('foreign_keys')).toBe(1);
    expect(await ask('busy_timeout')).toBeGreaterThanOrEqual(5000);
  } finally {
    await bench.end();
  }
});
