import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** `npm run shots`: not a test of anything, but every screen as a picture, for somebody to look at. */
export default defineConfig(base, {
  testDir: 'test/shots',
  outputDir: 'test-results/shots-traces',
  timeout: 600_000,
  reporter: 'list',
});
