import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import { createTables } from './migrations/0001-tables.ts';
import { addTeamwork } from './migrations/0002-teamwork.ts';
import { StoreError, sentenceOf } from './store-error.ts';
import type { Tables } from './tables.ts';

type Kind = 'sqlite' | 'postgres';
type Step = (query: Kysely<Tables>, kind: Kind) => Promise<void>;

/** In their order, for ever: a step that was ever released is never changed, only followed by another. */
const STEPS: Readonly<Record<string, Step>> = {
  '0001-tables': createTables,
  '0002-teamwork': addTeamwork,
};

/** Whether exactly these steps have been done: then there is nothing to lock for. */
export async function isCurrent(query: Kysely<Tables>): Promise<boolean> {
  const tables = await query.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return false;
  const done = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(query);
  const names = new Set(done.rows.map(({ name }) => name));
  const known = Object.keys(STEPS);
  return names.size === known.length && known.every((name) => names.has(name));
}

/**
 * Brings the tables up to date; what was done already is left alone. All of it or nothing.
 *
 * @throws  StoreError newer when the database has seen steps this program does not know, migration when one fails
 */
export async function migrate(query: Kysely<Tables>, kind: Kind): Promise<void> {
  const migrations: Record<string, Migration> = {};
  for (const [name, step] of Object.entries(STEPS)) migrations[name] = { up: (own) => step(own, kind) };
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db: query, provider }).migrateToLatest();
  if (!error) return;
  const why = sentenceOf(error);
  const newer = /previously executed migration .* is missing/.test(why);
  throw new StoreError(newer ? 'store.newer' : 'store.migration', { why }, error);
}
