import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.ts';

export const root = join(import.meta.dirname, '../..');
export const MAIN = join(root, 'src/cli/main.ts');

/** What one call of the command line did. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The real command line, in a process of its own. Tests run from the root of the project, and so does it. */
export function rapport(...words: readonly string[]): Promise<Called> {
  return new Promise((resolve) => {
    const options = { cwd: process.cwd(), maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' } as const;
    const child = execFile(process.execPath, [MAIN, ...words], options, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

/** The same within this process, where starting one more would only cost time. Files are found from the root too. */
export async function call(...words: readonly string[]): Promise<Called> {
  const said = { out: '', err: '' };
  const code = await run(words, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

/** A call with `--json`: the one value it prints. */
export async function callJson<T>(...words: readonly string[]): Promise<Called & { readonly value: T }> {
  const called = await call(...words, '--json');
  return { ...called, value: JSON.parse(called.out) as T };
}

/** A folder for one test file's own files; gone afterwards. */
export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name: string) => join(folder, name),
    write: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    /** A file of this many zero bytes, which takes no room on the disk. */
    hollow: (name: string, bytes: number) => {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), bytes);
      return join(folder, name);
    },
  };
}
