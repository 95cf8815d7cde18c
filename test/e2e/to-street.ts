import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** From the address of a game through its first answer to the street. */
export async function toStreet(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await throughOpening(page);
  await expect(page.locator('.shop .street')).toBeVisible();
}

/** Picks up, gives the first reply until all is said, and goes on into the shop. */
export async function throughOpening(page: Page): Promise<void> {
  await page.locator('.opening .button-main').click();
  await answerAll(page);
  await page.locator('.opening-pull .button-main').click();
  await page.locator('.opening-stake .button-main').click();
}

async function answerAll(page: Page): Promise<void> {
  const done = page.locator('#talk-done');
  for (let said = 0; said < 8; said++) {
    await page.locator('.reply:not([disabled]), #talk-done').first().waitFor();
    if (await done.isVisible()) break;
    const before = await page.locator('.said').count();
    await page.keyboard.press('1');
    await expect.poll(() => page.locator('.said').count()).not.toBe(before);
  }
  await done.click();
}
