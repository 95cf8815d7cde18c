import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Database, Step } from './database.ts';
import { migrate } from './migrate.ts';
import { postgresSignals } from './signals.ts';
import { StoreError, sentenceOf } from './store-error.ts';
import type { Tables } from './tables.ts';
import { textGuard } from './text-guard.ts';

/** How long anything may take before the caller is told; the longest statement, a freeze, takes a second. (chosen) */
const CONNECT_MS = 10_000;
const STATEMENT_MS = 30_000;
const CONNECTIONS = 10;

/** PostgreSQL's number for its type of whole numbers in 64 bits, which pg gives as text. */
const INT8 = 20;
function readWhole(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new StoreError('store.whole', { value });
  return number;
}
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === INT8 ? readWhole : types.getTypeParser(oid, format as 'text');

/**
 * The database of many machines.
 *
 * @param address  as `postgres://user:password@host:port/name`
 * @throws         StoreError notReached, newer, migration
 */
export async function openPostgres(address: string): Promise<Database> {
  await migrateApart(address);
  const pool = openPool(address, { max: CONNECTIONS, statement_timeout: STATEMENT_MS });
  const signals = postgresSignals(address);
  return {
    kind: 'postgres',
    query: queryOver(pool),
    atomically: (steps) => together(pool, steps),
    signals,
    async close() {
      await signals.end();
      await pool.end();
    },
  };
}

function openPool(address: string, more: { readonly max: number; readonly statement_timeout?: number }): Pool {
  const pool = new Pool({
    connectionString: address,
    connectionTimeoutMillis: CONNECT_MS,
    types: { getTypeParser },
    ...more,
  });
  // a resting connection that breaks is replaced at the next use; unheard, its error would end the process
  pool.on('error', () => {});
  return pool;
}

function queryOver(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [textGuard()] });
}

/** On a connection of its own, because bringing many rows up to date may take longer than a statement may. */
async function migrateApart(address: string): Promise<void> {
  const pool = openPool(address, { max: 1 });
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    await pool.end();
    throw new StoreError('store.notReached', { host: hostOf(address), why: sentenceOf(error) }, error);
  }
  try {
    await migrate(queryOver(pool), 'postgres');
  } finally {
    await pool.end();
  }
}

/** The address without user and password. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? `${new URL(address).host}${new URL(address).pathname}` : 'the address given';
}

async function together(pool: Pool, steps: readonly Step[]): Promise<unknown[][] | null> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // each statement must see what those before whom it waited have committed
    await client.query('begin isolation level read committed');
    const all: unknown[][] = [];
    for (const { query, must } of steps) {
      const { rows, rowCount } = await client.query(query.sql, [...query.parameters]);
      if (must && !rowCount) {
        await client.query('rollback');
        return null;
      }
      all.push(rows);
    }
    await client.query('commit');
    return all;
  } catch (error) {
    // whatever state it is in, a connection that is thrown away has rolled back
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}
