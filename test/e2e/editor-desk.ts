import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Begins a scenario of one's own from the first template, in Chinese and English, and waits until it has been checked. */
export async function beginDraft(page: Page, id = 'MyBakery'): Promise<void> {
  await page.goto('/#/edit&lang=en');
  await page.locator('input[name=language-zh-Hans]').check();
  await page.locator('input[name=id]').fill(id);
  await page.locator('.shelf-form .button-main').click();
  // the thread that reads has to be fetched and started first
  await expect(page.locator('.problems summary')).toContainText('No problems', { timeout: 30_000 });
}

/** What stands at a place of the draft: a fold, a field, a text in one language. */
export const at = (page: Page, ...path: (string | number)[]): Locator =>
  page.locator(`[data-place='${JSON.stringify(path)}']`).first();

export const kept = (page: Page): Locator => page.locator('.kept-saved');
