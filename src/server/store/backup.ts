import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { FILE } from './sqlite.ts';

/** Another statement may hold the file for so long; the copy itself holds nobody up. (chosen) */
const BUSY_MS = 30_000;

/** Writes the database of a folder, as it is at one moment, into one file. Who writes meanwhile is not held up. */
export async function backUp(data: string, file: string): Promise<void> {
  const from = new SqliteFile(join(resolve(data), FILE), { readonly: true, fileMustExist: true, timeout: BUSY_MS });
  try {
    // one transaction of a reader: all of it is of one moment, and nothing is left in a log beside it
    from.prepare('vacuum into ?').run(resolve(file));
  } finally {
    from.close();
  }
}

/**
 * Puts a backup into a folder that has no database yet.
 *
 * @returns  null, or why not: `notEmpty`, or what is wrong with the file
 */
export function restoreFrom(file: string, data: string): string | null {
  const folder = resolve(data);
  const to = join(folder, FILE);
  if (existsSync(to)) return 'notEmpty';
  const wrong = whatIsWrong(file);
  if (wrong !== null) return wrong;
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, to);
  return null;
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
