import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Complaint } from './complaint.ts';
import { usage } from './complaint.ts';
import { near } from './near.ts';

/**
 * Reads a file that a person named.
 *
 * @param most  bytes; a larger file is left unread
 * @returns     its bytes, or null where it is larger
 * @throws Complaint when it is not there, is a folder, or may not be read
 */
export function readInput(path: string, most: number): Uint8Array | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const about = fstatSync(file);
    if (about.isDirectory()) throw usage('file.folder', { file: path });
    return about.size > most ? null : readFileSync(file);
  } catch (error) {
    throw explain(error, path);
  } finally {
    if (file !== null) closeSync(file);
  }
}

function explain(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return fileMissing(file);
  if (code === 'EISDIR') return usage('file.folder', { file });
  return code === undefined ? error : usage('file.unreadable', { file, reason: code });
}

/** A file that is not there, with the one beside it whose name is nearest. */
export function fileMissing(file: string): Complaint {
  const folder = dirname(file);
  const { nearest } = near(basename(file), namesIn(folder));
  return usage('file.missing', { file, ...(nearest === undefined ? {} : { nearest: join(folder, nearest) }) });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
