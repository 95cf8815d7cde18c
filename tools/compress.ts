// Writes each text of the built page once more as .gz beside it: the server sends that one, so forty pages opened at once
// ask a third of a weak Wi-Fi. gzip, not Brotli: on plain http browsers take no other.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { isProduct } from './is-product.ts';

const TEXTS: ReadonlySet<string> = new Set(['.js', '.css', '.html', '.svg', '.json']);
/** Below the size of one packet nothing is gained. */
const WORTH_IT = 1400;

export function compress(): Plugin {
  let outDir: string | null = null;
  return {
    name: 'rapport:compress',
    apply: 'build',
    configResolved(config) {
      outDir = isProduct(config) ? resolve(config.root, config.build.outDir) : null;
    },
    closeBundle: {
      order: 'post',
      sequential: true, // the page in one file is written by then
      handler(error) {
        if (outDir !== null && !error) compressTexts(outDir);
      },
    },
  };
}

function compressTexts(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!TEXTS.has(extname(name)) || statSync(path).size < WORTH_IT) continue;
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}
