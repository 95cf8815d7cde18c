import { expect, test } from '@playwright/test';
import { complaintsOf, hostsOf } from './watch.ts';

test('the page asks no other host for anything and leaves no error in the console', async ({ page, baseURL }) => {
  const hosts = hostsOf(page);
  const complaints = complaintsOf(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs in three languages', async ({ page }) => {
    await page.goto('/');
    for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
      await expect(page.locator(`noscript p[lang="${language}"]`)).toContainText('JavaScript');
    }
  });
});

test('a browser that cannot run the page is told which ones can, in three languages', async ({ page }) => {
  // An older browser stops at syntax it does not know: the same as a script that never comes.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
    await expect(page.locator(`#boot p[lang="${language}"]`)).toBeVisible();
  }
});
