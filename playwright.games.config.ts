import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The short tests kill ten tabs of games, and two of the editor. */
process.env['TAB_KILLS'] ??= '200';
process.env['EDIT_KILLS'] ??= '200';

const [chromium, firefox] = base.projects ?? [];

/** Whole games in every way there is to play them: part of `npm run test:long`. */
export default defineConfig({
  ...base,
  testDir: 'test',
  outputDir: 'test-results/games',
  timeout: 600_000,
  projects: [
    {
      name: 'chromium',
      testMatch: ['games/*.spec.ts', 'e2e/killed-tab.spec.ts', 'e2e/editor-killed.spec.ts'],
      use: chromium?.use ?? {},
    },
    { name: 'long', testMatch: 'e2e/*.spec.ts', grep: /@long/, use: chromium?.use ?? {} },
    { name: 'firefox', testMatch: 'games/games.spec.ts', use: firefox?.use ?? {} },
  ],
});
