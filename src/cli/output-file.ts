import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { usage } from './complaint.ts';

/** Whether a file can be written there, as far as can be told before the work is done. @throws Complaint */
export function checkOutput(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) throw usage('file.noFolder', { folder });
  if (existsSync(file) && statSync(file).isDirectory()) throw usage('file.folder', { file });
}

/** @throws Complaint when the file cannot be written */
export function writeOutput(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw usage('file.unwritable', { file, reason: code });
  }
}
