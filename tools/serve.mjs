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
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rollupOptions: {
        // the thread that replays is a program of its own, beside the server
        input: { start: entry, thread: join(root, 'src/server/replay/thread.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  return join(outDir, 'start.mjs');
}

await buildIfStale();
const { start } = await import(pathToFileURL(process.features.typescript ? entry : await bundled()).href);
const { PORT, RAPPORT_STORE, DATABASE_URL, RAPPORT_PASSWORD, RAPPORT_PROXIES, RAPPORT_LOG } = process.env;
await start({
  dist: join(root, 'dist'),
  port: PORT,
  // the database of one machine comes built for Node 22 and newer
  data: process.features.typescript ? RAPPORT_STORE || join(root, 'data') : null,
  databaseUrl: DATABASE_URL,
  password: RAPPORT_PASSWORD,
  proxies: RAPPORT_PROXIES,
  log: RAPPORT_LOG,
});
