import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const PLAYED = [
  { scenario: 'T14', stars: [true, false, false], total: 612, seed: 'a' },
  { scenario: 'T14', stars: [false, true, false], total: 723, seed: 'b' },
];

async function openStart(page: Page, attempts: readonly unknown[] = PLAYED): Promise<void> {
  await page.goto('/#/lang=en');
  await page.evaluate((kept) => localStorage.setItem('rapport.stars', JSON.stringify(kept)), attempts);
  await page.reload();
  await expect(page.locator('.start-form .button-main')).toBeEnabled();
}

for (const viewport of [
  { width: 1366, height: 625 },
  { width: 390, height: 664 },
]) {
  test(`the course is a map of fifteen tasks with what was reached, at ${viewport.width}×${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openStart(page);
    await expect(page.locator('.module')).toHaveCount(5);
    await expect(page.locator('.task')).toHaveCount(15);
    await expect(page.locator('.task-coming')).toHaveCount(12);
    const played = page.locator('.task-open').filter({ hasText: 'After the Big Sale' });
    await expect(played.locator('.star-on')).toHaveCount(2);
    await expect(played).toContainText('best 72.3 · first 61.2');
    await expect(page.locator('.campaign-head')).toContainText('2 of 45');
    const { sideways, down } = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - innerWidth,
      down: document.documentElement.scrollHeight - innerHeight,
    }));
    expect(sideways).toBeLessThanOrEqual(0);
    if (viewport.width > 1000) expect(down).toBeLessThanOrEqual(0);
  });
}

test('on a phone a shop that was tapped brings back the way into it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await openStart(page);
  await page.locator('.task-open').filter({ hasText: 'Key-Account' }).click();
  await expect(page.locator('h1')).toHaveText('The Key-Account Office');
  await expect(page.locator('.start-form .button-main')).toBeInViewport();
});

test('progress goes to another browser by its code, and what is wrong with a code is said', async ({
  page,
  browser,
}) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Take progress along' }).click();
  const code = await page.locator('.carry-code').first().inputValue();
  expect(code).toMatch(/^R1-[2-9A-HJ-NP-Z-]+$/);

  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL('/#/lang=en', page.url()).href);
  await other.getByRole('button', { name: 'Take progress along' }).click();
  const field = other.locator('form .carry-code');
  const add = other.getByRole('button', { name: 'Add it' });
  const told = other.locator('.dialog [role=status]').last();
  await field.fill(code.slice(0, -4));
  await add.click();
  await expect(told).toContainText('its end is missing');
  await field.fill(code.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
  await add.click();
  await expect(told).toContainText('does not add up');
  await field.fill('hello');
  await add.click();
  await expect(told).toContainText('neither a progress code nor a progress file');
  await field.fill(code.toLowerCase().replaceAll('-', ' '));
  await add.click();
  await expect(told).toContainText('Added: 2 results');
  await add.click();
  await expect(told).toContainText('nothing changed');
  await other.keyboard.press('Escape');
  await other.reload();
  await expect(other.locator('.task-open').filter({ hasText: 'After the Big Sale' })).toContainText('best 72.3');
});

test('an unfinished game travels in the progress file', async ({ page, browser }) => {
  await page.goto('/#/scenario=T14&seed=travel&lang=en');
  await page.locator('.opening button.button-main').click();
  await page.locator('[data-reply]').first().click();
  await page.locator('.talk-after').waitFor();
  await page.goto('/#/');
  await page.getByRole('button', { name: /^Go on: / }).waitFor();
  await page.getByRole('button', { name: 'Take progress along' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await saving).path();

  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL('/#/lang=en', page.url()).href);
  await other.getByRole('button', { name: 'Take progress along' }).click();
  await other.locator('.dialog input[type=file]').setInputFiles(file);
  await expect(other.locator('.dialog [role=status]').last()).toContainText('1 unfinished game');
  await other.keyboard.press('Escape');
  await other.getByRole('button', { name: /^Go on: / }).click();
  await expect(other.locator('.shop')).toBeVisible();
});

test('where the browser keeps nothing the page says so and is played all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/#/lang=en');
  await expect(page.getByRole('status').filter({ hasText: 'keeps nothing' })).toBeVisible();
  await page.locator('.start-form .button-main').click();
  await page.locator('.opening button.button-main').click();
  await page.locator('[data-reply]').first().click();
  await expect(page.locator('.said-us')).toHaveCount(1);
});
