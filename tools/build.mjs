// Builds the page into dist/ unless it is newer than everything it is made of. Plain JavaScript: runs on Node 20 too.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'tools', 'package-lock.json'];

/** Directories count with their own time: it moves when a file in them is added or removed. */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** The last file a build writes is its mark; a build that was broken off leaves an older page or none. */
export async function buildIfStale() {
  const page = join(root, 'dist/rapport.html');
  const changed = Math.max(
    ...sources
      .map((path) => join(root, path))
      .filter(existsSync)
      .map(newest),
  );
  if (existsSync(page) && statSync(page).mtimeMs > changed) return;
  console.log('Building the page …');
  await build({ root, logLevel: 'warn' });
}
