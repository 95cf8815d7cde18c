import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { buildApp } from '../src/server/app.ts';
import { chromiumFlags, findBrowser } from '../test/support/browsers/where.ts';

const dist = join(import.meta.dirname, '../dist');
/** An old school PC behind a full line: 10 Mbit/s, 40 ms, a processor a quarter as fast. (issue: part 3) */
const LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };
const SLOWER = 4;
const ROUNDS = 5;
const MARK = 'bench/drawn';
const TELL_WHEN_DRAWN = `{
  const selector = sessionStorage.getItem('${MARK}');
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => console.debug('${MARK} ' + performance.now())));
  });
  if (selector !== null) watch.observe(document, { childList: true, subtree: true });
}`;

/** Milliseconds from navigation, the least of some rounds, nothing kept from before. */
export interface PageResult {
  readonly panel: number; // the start page can be read and used
  readonly answer: number; // first reply of T14 can be pressed, from the address of a new game
  readonly street: number; // the street is drawn, in a game under way, from its address
}

/** @returns  null where no page has been built */
export async function timePage(): Promise<PageResult | null> {
  if (!existsSync(join(dist, 'index.html'))) return null;
  const app = await buildApp({ dist });
  const address = await app.listen({ port: 0, host: 'localhost' });
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
  const rounds: PageResult[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 625 } });
    const page = await context.newPage();
    await slowDown(page);
    const drawn = await drawnOn(page);
    const panel = await drawn(`${address}/#/lang=zh-Hans`, '.start h1');
    const answer = await answered(page, `${address}/?${round}#/scenario=T14&seed=bench&lang=zh-Hans`);
    await toStreet(page);
    const street = await drawn(
      `${address}/?again${round}#/play&scenario=T14`,
      '.street-canvas canvas, .street-drawing',
    );
    rounds.push({ panel, answer, street });
    await context.close();
  }
  await browser.close();
  await app.close();
  const least = (of: keyof PageResult) => Math.min(...rounds.map((round) => round[of]));
  return { panel: least('panel'), answer: least('answer'), street: least('street') };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/**
 * When an element has been drawn, by the page's own clock since navigation. The page tells it itself: looking in from
 * outside again and again would cost a slowed processor more than the page does.
 */
async function drawnOn(page: Page): Promise<(address: string, selector: string) => Promise<number>> {
  await page.addInitScript({ content: TELL_WHEN_DRAWN });
  return async (address, selector) => {
    await page.goto(new URL('/healthz', address).href);
    await page.evaluate(`sessionStorage.setItem('${MARK}', ${JSON.stringify(selector)})`);
    const told = page.waitForEvent('console', (message) => message.text().startsWith(MARK));
    await page.goto(address, { waitUntil: 'commit' });
    return Number((await told).text().slice(MARK.length));
  };
}

async function answered(page: Page, address: string): Promise<number> {
  const from = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await answerable(page);
  return performance.now() - from;
}

/** Whoever opens the scene says it at his own speed: Enter hurries him. */
async function answerable(page: Page): Promise<void> {
  const reply = page.locator('.reply:not([disabled])').first();
  const on = page.locator('.opening .button-main').first();
  await page.locator('.reply:not([disabled]), .opening .button-main').first().waitFor();
  if (await on.isVisible()) await on.click();
  await reply.waitFor();
}

async function toStreet(page: Page): Promise<void> {
  for (let step = 0; step < 30 && !(await page.locator('.shop .street').isVisible()); step++) {
    const next = page.locator('.reply:not([disabled]), #talk-done, .opening .button-main').first();
    await next.click({ timeout: 20_000 }).catch(() => {});
  }
  await page.locator('.bar-saved-saved').waitFor();
}
