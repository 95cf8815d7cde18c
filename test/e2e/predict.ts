import type { Page } from '@playwright/test';

/** Taps the two halves of a prediction, where the turn asks for one: the way it will go and the first of the causes. */
export async function predict(page: Page, way: 0 | 1 | 2 = 1): Promise<void> {
  const rows = page.locator('.predict .choices');
  if ((await rows.count()) === 0) return;
  await rows.nth(0).locator('label').nth(way).click();
  await rows.nth(1).locator('label').first().click();
}
