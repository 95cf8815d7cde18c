import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** Plays T14 to the end of its first turn's close, as fast as one can press. */
async function closeFirstTurn(page: Page): Promise<void> {
  await page.goto('/#/scenario=T14&seed=motion&lang=zh-Hans');
  for (let step = 0; step < 40; step++) {
    const next = page
      .locator('.reply:not([disabled]), #talk-done, .opening .button-main, .desk')
      .filter({ visible: true })
      .first();
    await next.waitFor();
    if ((await next.getAttribute('class'))?.includes('desk')) break;
    await next.click();
    await page.waitForTimeout(60);
  }
  const hear = page.locator('.closing-buttons .button').last();
  if (await hear.isVisible()) await hear.click();
  await page.locator('#confirm').click();
}

const running = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

test('where less motion is wished, all beats of a turn stand there at once and nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await closeFirstTurn(page);
  const beats = page.locator('.beats li');
  await expect(page.locator('.play-foot .button-main')).toBeVisible();
  const told = await beats.count();
  expect(told).toBeGreaterThan(2);
  expect(await running(page)).toBe(0);
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.waitForTimeout(1600);
  expect(await beats.count()).toBe(told);
});
