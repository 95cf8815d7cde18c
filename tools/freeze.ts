// Keeps today's engine for ever, before the next one is begun:  npm run freeze
//   engines/N.js, engines/N.d.ts     the engine as one file, never edited
//   engines/N.golden.json.gz         records played on it, with their scenarios: `npm test` replays them on that file
//   src/engines/frozen.ts            one line more
// Then raise ENGINE in src/sim/version.ts to N + 1 and measure the marks of the catalogue again: `npm run marks`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { door } from '../src/engines/door.ts';
import { buildEngine } from './engine-file.ts';
import { goldenRecords } from './golden-records.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'engines');
const list = join(root, 'src/engines/frozen.ts');
const HERE = '  // freeze: the next one here\n';

const number = door.engine.version;
if (number < 1) {
  console.error(
    'Engine 0 promises nothing and is not kept. At the first release set ENGINE in src/sim/version.ts to 1.',
  );
  process.exit(1);
}
if (existsSync(join(folder, `${number}.js`))) {
  console.error(`engines/${number}.js is frozen already. Raise ENGINE in src/sim/version.ts to ${number + 1}.`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
await buildEngine(root, folder, `${number}.js`);
writeFileSync(
  join(folder, `${number}.d.ts`),
  `export declare const door: import('../src/engines/door.ts').EngineDoor;\n`,
);
writeFileSync(join(folder, `${number}.golden.json.gz`), gzipSync(JSON.stringify(goldenRecords()), { level: 9 }));
const line = `  ${number}: () => import('../../engines/${number}.js'),\n`;
writeFileSync(list, readFileSync(list, 'utf8').replace(HERE, `${line}${HERE}`));
console.log(`engine ${number} is kept; now raise ENGINE in src/sim/version.ts to ${number + 1}`);
