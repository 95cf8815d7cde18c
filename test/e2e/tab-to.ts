import type { Locator, Page } from '@playwright/test';

/** Tab until it has the focus, `most` times at the most: nothing is reached that the keyboard does not reach. */
export async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  const wanted = await target.elementHandle();
  for (let step = 0; step < most; step++) {
    if (await wanted?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}
