import { join } from 'node:path';
import type { PlaywrightTestConfig } from '@playwright/test';
import { findBrowser } from './where.ts';

/** What Playwright needs to drive the machine's own Firefox, which is not the one it would bring along. */
export const ownFirefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  trace: 'off', // its recorder asks for what BiDi does not give
  launchOptions: {
    executablePath: join(import.meta.dirname, 'firefox-relay.mjs'),
    env: { ...onlyTexts(process.env), FIREFOX: findBrowser('firefox') },
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  },
} satisfies PlaywrightTestConfig['use'];

function onlyTexts(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
