// Builds what is stale, then starts the server. Where npm has no Node 24 for this machine (macOS, Windows on ARM) the
// system's Node 20 runs it: that one cannot read TypeScript, so the server is bundled first.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildIfStale } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entry = join(root, 'src/server/start.ts');

async function bundled() {
  const outDir = join(root, 'node_modules/.cache/rapport');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: entry, outDir, target: 'node20', rollupOptions: { output: { entryFileNames: 'start.mjs' } } },
  });
  return join(outDir, 'start.mjs');
}

await buildIfStale();
const { start } = await import(pathToFileURL(process.features.typescript ? entry : await bundled()).href);
await start({ dist: join(root, 'dist'), port: process.env.PORT });
