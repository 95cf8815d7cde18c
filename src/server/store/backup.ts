import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { copyTables } from './copy-tables.ts';
import type { Place } from './open-store.ts';
import { openDatabase } from './open-store.ts';
import { FILE } from './sqlite.ts';

/** Another statement may hold the file for so long; the copy itself holds nobody up. (chosen) */
const BUSY_MS = 30_000;

/**
 * Writes all that is kept there, as it is at one moment, into one file; the file is the same whichever database it came
 * from. Who writes meanwhile is not held up.
 */
export async function backUp(place: Place, file: string): Promise<void> {
  if ('address' in place) {
    await beside(file, async (data) => {
      await copyAll(place, { data });
      renameSync(join(data, FILE), resolve(file));
    });
    return;
  }
  const from = new SqliteFile(join(resolve(place.data), FILE), {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_MS,
  });
  try {
    // one transaction of a reader: all of it is of one moment, and nothing is left in a log beside it
    from.prepare('vacuum into ?').run(resolve(file));
  } finally {
    from.close();
  }
}

/**
 * Puts a backup into a folder that has no database yet, or into a PostgreSQL that has no class yet.
 *
 * @returns  null, or why not: `notEmpty`, or what is wrong with the file
 */
export async function restoreFrom(file: string, place: Place): Promise<string | null> {
  const wrong = whatIsWrong(file);
  if ('address' in place) {
    if (wrong !== null) return wrong;
    if (!(await isEmpty(place))) return 'notEmpty';
    await beside(file, async (data) => {
      // opened there it is brought up to date, and the backup stays as it is
      copyFileSync(file, join(data, FILE));
      await copyAll({ data }, place);
    });
    return null;
  }
  const folder = resolve(place.data);
  if (existsSync(join(folder, FILE))) return 'notEmpty';
  if (wrong !== null) return wrong;
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, FILE));
  return null;
}

/** Works in a folder beside the file, on the same disk, and leaves none behind. */
async function beside(file: string, work: (data: string) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(dirname(resolve(file)), '.rapport-copy-'));
  try {
    await work(data);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function copyAll(one: Place, other: Place): Promise<void> {
  const from = await openDatabase(one);
  try {
    const to = await openDatabase(other);
    try {
      // a server that was only started has drawn a link for its owner: the backup's is the one people know
      await to.query.deleteFrom('owner').execute();
      await copyTables(from, to);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function isEmpty(place: Place): Promise<boolean> {
  const database = await openDatabase(place);
  try {
    const found = await database.query.selectFrom('classes').select('id').limit(1).executeTakeFirst();
    return found === undefined;
  } finally {
    await database.close();
  }
}

function whatIsWrong(file: string): string | null {
  try {
    const opened = new SqliteFile(file, { readonly: true, fileMustExist: true });
    try {
      const told = opened.pragma('integrity_check', { simple: true });
      return told === 'ok' ? null : String(told);
    } finally {
      opened.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
