import { expect, test } from '@playwright/test';
import { at, beginDraft, kept } from './editor-desk.ts';
import { LONG } from './long.ts';

test(
  'a second tab reads what the first one writes, and takes it over with every letter of it',
  LONG,
  async ({ page, context }) => {
    await beginDraft(page, 'MyTabs');
    await expect(kept(page)).toBeVisible();
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(second.locator('.bench-band')).toContainText('Another tab');
    await expect(at(second, 'title', 'en')).toHaveAttribute('readonly', '');
    await at(page, 'title', 'en').fill('Written in the first tab');
    await second.locator('.bench-band .button').click();
    await expect(at(second, 'title', 'en')).toHaveValue('Written in the first tab');
    await expect(page.locator('.bench-band')).toContainText('Another tab');
    await at(second, 'title', 'en').fill('And then in the second');
    await expect(kept(second)).toBeVisible();
  },
);

test('a store that is full is told of at once, and the text stays on the page', LONG, async ({ page }) => {
  await beginDraft(page, 'MyFull');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    };
  });
  await at(page, 'title', 'en').fill('Nowhere to lie');
  await expect(page.locator('.bench-band')).toContainText('Not kept');
  await expect(at(page, 'title', 'en')).toHaveValue('Nowhere to lie');
});
