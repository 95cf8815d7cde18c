import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** From the why on to the next turn, past the concept where one has a stop of its own. */
export async function readOn(page: Page): Promise<void> {
  const on = page.locator('#why-done');
  await on.waitFor();
  await expect(async () => {
    if (await on.isVisible()) await on.click({ timeout: 1000 });
    await expect(on).toBeHidden({ timeout: 200 });
  }).toPass();
}
