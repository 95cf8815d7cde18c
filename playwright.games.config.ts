import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** Whole games in every way there is to play them: part of `npm run test:long`. */
export default defineConfig(base, {
  testDir: 'test/games',
  outputDir: 'test-results/games',
  timeout: 600_000,
  projects: (base.projects ?? []).map(({ name, use }) => ({ name, use })),
});
