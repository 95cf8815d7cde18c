import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { buildApp } from '../../../src/server/app.ts';

/** Builds the pages of this folder and serves them as the product is served, Content-Security-Policy included. */
export async function servePages(): Promise<{ address: string; close(): Promise<void> }> {
  const dist = mkdtempSync(join(tmpdir(), 'pages-'));
  await build({
    root: import.meta.dirname,
    configFile: join(import.meta.dirname, '../../../vite.config.ts'),
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: dist, emptyOutDir: true },
  });
  const app = await buildApp({ dist });
  const address = await app.listen({ port: 0, host: 'localhost' });
  const close = async () => {
    await app.close();
    rmSync(dist, { recursive: true, force: true });
  };
  return { address, close };
}
