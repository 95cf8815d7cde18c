import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { complaintsOf } from './watch.ts';

/** Written by every build of the page, beside it. */
const FILE = join(import.meta.dirname, '../../dist/rapport.html');
/** Three scenarios and all: what goes by mail and lies on a stick. (issue sheet: 3 MB) */
const MOST_BYTES = 3 * 1024 * 1024;

test('the page is one file of 3 MB at most, and a turn is played in it without asking anybody for anything', async ({
  page,
  context,
}) => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(MOST_BYTES);
  const asked = new Set<string>();
  const complaints = complaintsOf(page);
  context.on('request', (request) => asked.add(new URL(request.url()).protocol));
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${pathToFileURL(FILE)}#/scenario=T01&lang=en`);
  await page.locator('.start-form .button-main').click();
  await page.locator('.opening button.button-main').click();
  await expect(page.locator('.portrait img').first()).toBeVisible();
  const drawn = await page
    .locator('.portrait img')
    .evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0));
  expect(drawn).toBe(true);
  await talkToTheEnd();
  // a reload finds the game again: it lies in the browser, not in the file
  await page.reload();
  await expect(page.locator('.calls, .shop, .opening').first()).toBeVisible();
  await page.locator('#confirm, .phone-foot .button-main').filter({ visible: true }).first().click();
  await page.locator('#why-done').click();
  await expect(page.locator('.bar-turn')).toContainText('2');
  expect([...asked].filter((protocol) => !['file:', 'blob:', 'data:'].includes(protocol))).toEqual([]);
  expect(complaints).toEqual([]);

  async function talkToTheEnd(): Promise<void> {
    for (let k = 0; k < 10 && !(await page.locator('#talk-done').isVisible()); k++) {
      const said = await page.locator('.said').count();
      await page.locator('.reply:not([disabled])').first().click();
      await page.waitForFunction((before) => document.querySelectorAll('.said').length !== before, said);
    }
    await page.locator('#talk-done').click();
    await expect(page.locator('#talk-done')).toHaveCount(0);
  }
});
