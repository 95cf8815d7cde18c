import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { PASSWORD } from './test/e2e/class-room.ts';
import { ownFirefox } from './test/support/browsers/own-firefox.ts';
import { chromiumFlags, findBrowser } from './test/support/browsers/where.ts';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // One more than there are cores on the smallest machine: much of a game is waiting for what moves.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    // The server takes a free port and says which; Playwright keeps it here for its workers.
    baseURL: `http://localhost:${process.env['E2E_PORT']}`,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: '**/firefox.spec.ts',
      grepInvert: /@long/,
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: findBrowser('chromium'), args: chromiumFlags },
      },
    },
    { name: 'firefox', testMatch: '**/firefox.spec.ts', use: ownFirefox },
  ],
  webServer: {
    command: 'node tools/serve.mjs',
    // classes of the tests lie in a folder that goes with the machine's temporary files
    env: { PORT: '0', RAPPORT_STORE: mkdtempSync(join(tmpdir(), 'rapport-e2e-')), RAPPORT_PASSWORD: PASSWORD },
    wait: { stdout: /http:\/\/localhost:(?<e2e_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
