import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { run } from '../laws/games-entry.ts';
import { runInEngines } from '../support/browsers/engines.ts';

const GAMES = 10_000;

it(`plays ${GAMES} generated games to the same last link in Node, Chromium and Firefox`, async () => {
  const entry = fileURLToPath(new URL('../laws/games-entry.ts', import.meta.url));
  const engines = await runInEngines<ReturnType<typeof run>>(entry, { from: 1000, to: 1000 + GAMES, scenarios: [] });
  expect(engines.node.generated.games).toBe(GAMES);
  expect(engines.chromium).toEqual(engines.node);
  expect(engines.firefox).toEqual(engines.node);
}, 7_200_000);
