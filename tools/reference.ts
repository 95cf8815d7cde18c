/** Writes the page on every field of the scenario format, `doc/authoring/reference.md`: `npm run reference`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { scenarioSchema } from '../src/sim/index.ts';
import { referencePage } from '../src/sim/language/meaning/reference.ts';

const folder = new URL('../doc/authoring/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('reference.md', folder), referencePage(JSON.parse(scenarioSchema())));
