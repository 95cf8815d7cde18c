import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Begins a scenario of one's own from the first template, in Chinese and English, and waits until it has been checked. */
export async function beginDraft(page: Page, id = 'MyBakery'): Promise<void> {
  await page.goto('/#/edit&lang=en');
  await page.locator('input[name=language-zh-Hans]').check();
  await page.locator('input[name=id]').fill(id);
  await page.locator('.shelf-form .button-main').click();
  // the thread that reads has to be fetched and started first
  await expect(page.locator('.problems summary')).toContainText(/No problems|没有问题/, { timeout: 30_000 });
}

export const view = (page: Page, name: string): Promise<void> => page.locator(`[data-view=${name}]`).click();

/** What stands at a place of the draft: a fold, a field, a text in one language. */
export const at = (page: Page, ...path: (string | number)[]): Locator =>
  page.locator(`[data-place='${JSON.stringify(path)}']`).first();

export async function unfold(page: Page, ...path: (string | number)[]): Promise<void> {
  const fold = at(page, ...path);
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
}

/** Writes a text in both languages. */
export async function write(page: Page, path: (string | number)[], hans: string, english: string): Promise<void> {
  await at(page, ...path, 'zh-Hans').fill(hans);
  await at(page, ...path, 'en').fill(english);
}

export const problems = (page: Page): Locator => page.locator('.problems summary');
export const kept = (page: Page): Locator => page.locator('.kept-saved');
