import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runInEngines } from '../support/browsers/engines.ts';
import type { run } from './games-entry.ts';

const GAMES = 1000;
const read = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')) as unknown;
const authored = [
  read('../fixtures/two-ends.json'),
  read('../fixtures/two-ends-talk.json'),
  read('../../src/scenarios/catalog/T14.json'),
];

it(`plays ${GAMES} generated games and the authored ones to the same last link in Node, Chromium and Firefox`, async () => {
  const entry = fileURLToPath(new URL('./games-entry.ts', import.meta.url));
  const engines = await runInEngines<ReturnType<typeof run>>(entry, { from: 0, to: GAMES, scenarios: authored });
  expect(engines.node.generated.games).toBe(GAMES);
  expect(engines.node.generated.acts).toBeGreaterThan(GAMES * 3);
  expect(new Set(engines.node.authored.flat()).size).toBe(authored.length * 3);
  expect(engines.chromium).toEqual(engines.node);
  expect(engines.firefox).toEqual(engines.node);
}, 600_000);
