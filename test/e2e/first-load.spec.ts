import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** What may come over the line before a first answer, in bytes as gzip sends them. (issue sheet: 450 KB) */
const MOST_BYTES = 450 * 1024;

interface Came {
  readonly path: string;
  readonly bytes: number;
}

/** Everything that came while something was done, each file once, packed as a server packs it. */
async function whatComes(page: Page, todo: () => Promise<void>): Promise<readonly Came[]> {
  const found: Promise<Came>[] = [];
  page.context().on('response', (response) => {
    const path = new URL(response.url()).pathname;
    found.push(response.body().then((body) => ({ path, bytes: gzipSync(body, { level: 6 }).length })));
  });
  await todo();
  await page.waitForLoadState('networkidle');
  return Promise.all(found);
}

test('what comes before the first answer is small: one scenario, no Phaser, 450 KB at most', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const came = await whatComes(page, async () => {
    await page.goto('/#/lang=en');
    await page.locator('.start-form .button-main').click();
    await page.locator('.opening button.button-main').click();
    await page.locator('[data-reply]').first().waitFor();
  });
  const names = came.map(({ path }) => path);
  expect(names.filter((path) => /engine-worker/.test(path))).toHaveLength(1);
  expect(names.filter((path) => /\/T\d\d-/.test(path))).toEqual([expect.stringMatching(/\/T14-/)]);
  expect(names.filter((path) => /\/street-/.test(path))).toEqual([]);
  const all = came.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(all, came.map(({ path, bytes }) => `${path} ${bytes}`).join('\n')).toBeLessThanOrEqual(MOST_BYTES);
});

test('Phaser comes only when a canvas is wanted, and the desk is used before it has come', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.route(/\/street-[^/]*\.js$/, async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.goto('/?canvas=on#/scenario=T14&seed=lazy&lang=en');
  await page.locator('.opening button.button-main').click();
  await page.locator('[data-reply]').first().click();
  expect(asked).toBe(0);
  await expect(page.locator('[data-reply]:not([disabled]), #talk-done').first()).toBeVisible();
  await page.reload();
  const choice = page.locator('.lever .choice:not(.choice-on)').first();
  await choice.click();
  await expect(page.locator('.lever-changed')).toHaveCount(1);
  expect(asked).toBe(1);
  await expect(page.locator('.street-canvas canvas')).toHaveCount(0);
  release();
  await expect(page.locator('.street-canvas canvas')).toHaveCount(1);
});
