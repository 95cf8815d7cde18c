import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import SqliteFile from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database, Step } from './database.ts';
import type { Drives } from './drive.ts';
import { refuseNetworkDrive } from './drive.ts';
import { isCurrent, migrate } from './migrate.ts';
import { ownSignals } from './signals.ts';
import { StoreError, sentenceOf } from './store-error.ts';
import type { Tables } from './tables.ts';
import { textGuard } from './text-guard.ts';

/** The database of a folder. */
export const FILE = 'rapport.db';
/** A statement waits so long for another process's; the longest one, a freeze, takes a second. (chosen) */
const BUSY_MS = 5000;
/** So long for another process that brings the tables up to date. (chosen) */
const MIGRATION_MS = 60_000;
const STOP = Symbol('a statement that must touch a row touched none');

/**
 * The database of one machine: a file in a folder, for any number of processes of that machine.
 *
 * @throws  StoreError networkDrive, noFolder, noWal, busy, newer, migration
 */
export async function openSqlite(data: string, drives?: Drives): Promise<Database> {
  const folder = resolve(data);
  refuseNetworkDrive(folder, drives);
  const file = openFile(folder);
  try {
    await whenFree(folder, () => prepareFile(file, folder));
    file.pragma(`busy_timeout = ${BUSY_MS}`);
    const query = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }), plugins: [textGuard()] });
    await migrateAlone(file, folder, query);
    const atomically: Database['atomically'] = async (steps) => together(file, steps);
    return { kind: 'sqlite', query, atomically, signals: ownSignals(), close: () => query.destroy() };
  } catch (error) {
    file.close();
    throw error;
  }
}

function openFile(folder: string): SqliteFile.Database {
  try {
    mkdirSync(folder, { recursive: true });
    // who holds it while it is being opened is waited for between calls: see whenFree
    return new SqliteFile(join(folder, FILE), { timeout: 0 });
  } catch (error) {
    throw new StoreError('store.noFolder', { folder, why: sentenceOf(error) }, error);
  }
}

function prepareFile(file: SqliteFile.Database, folder: string): void {
  const mode = String(file.pragma('journal_mode = WAL', { simple: true }));
  if (mode !== 'wal') throw new StoreError('store.noWal', { folder, mode });
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
}

/**
 * The migrator of SQLite has neither lock nor transaction of its own: both are taken here, so that of several
 * processes one brings the tables up to date and the others find them so.
 */
async function migrateAlone(file: SqliteFile.Database, folder: string, query: Kysely<Tables>): Promise<void> {
  if (await isCurrent(query)) return;
  file.pragma('busy_timeout = 0');
  await whenFree(folder, () => file.exec('begin immediate'));
  file.pragma(`busy_timeout = ${BUSY_MS}`);
  try {
    await migrate(query, 'sqlite');
    file.exec('commit');
  } catch (error) {
    file.exec('rollback');
    throw error;
  }
}

/** Waits between tries and not within one: who holds the file may be another store of this very process. */
async function whenFree<T>(folder: string, attempt: () => T): Promise<T> {
  const pause = 10;
  for (let waited = 0; ; waited += pause) {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof SqliteFile.SqliteError)) throw error;
      if (!error.code.startsWith('SQLITE_BUSY')) {
        throw new StoreError('store.noFolder', { folder, why: error.message }, error);
      }
      if (waited >= MIGRATION_MS) throw new StoreError('store.busy', { folder, seconds: MIGRATION_MS / 1000 }, error);
      await wait(pause);
    }
  }
}

/** Without a pause between the statements: another store of this process could otherwise wait for itself. */
function together(file: SqliteFile.Database, steps: readonly Step[]): unknown[][] | null {
  const all = file.transaction(() =>
    steps.map(({ query, must }) => {
      const statement = file.prepare(query.sql);
      const rows = statement.reader ? statement.all(...query.parameters) : [];
      const touched = statement.reader ? rows.length : statement.run(...query.parameters).changes;
      if (must && touched === 0) throw STOP;
      return rows;
    }),
  );
  try {
    return all.immediate();
  } catch (error) {
    if (error === STOP) return null;
    throw error;
  }
}
