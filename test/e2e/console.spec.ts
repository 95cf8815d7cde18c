import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectSound } from './expect-sound.ts';
import { LONG } from './long.ts';
import { toStreet } from './to-street.ts';

const PEOPLE = 10_000;
/** Customers of the first segment of T14, as its file has them; the grown game has so many more. */
const LIGHT = 340;
const ALL = 2_000; // with prospects and newcomers
/** Rows that may stand in the page at once. */
const MOST_ROWS = 60;

/** T14 with 10,000 people, wherever the page or its worker fetches it. */
async function growT14(page: Page): Promise<void> {
  await page.context().route(/\/T14-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    const grown = body.replace(`customers:${LIGHT},`, `customers:${LIGHT + PEOPLE - ALL},`);
    if (grown === body) throw new Error('the scenario in the page is not written as it was');
    await route.fulfill({ response: answer, body: grown });
  });
}

test('a table of 10,000 people has a few rows in the page, and keys and focus reach all of them', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await growT14(page);
  await toStreet(page, '/#/scenario=T14&seed=console&lang=en');
  await page.getByRole('button', { name: 'Files' }).click();
  const count = page.locator('.data [role="status"]');
  await expect(count).toHaveText('10,000 of 10,000');
  const rows = page.locator('.data-row');
  const frame = page.locator('.data-frame');
  expect(await rows.count()).toBeLessThanOrEqual(MOST_ROWS);
  await expect(page.locator('.data-table')).toHaveAttribute('aria-rowcount', String(PEOPLE + 1));

  // to the end and a screenful back by keys, each row named with its place
  await rows.first().locator('button').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-at="9999"] button')).toBeFocused();
  await expect(page.locator('[data-at="9999"]')).toHaveAttribute('aria-rowindex', String(PEOPLE + 1));
  await expect(page.locator('[data-at="9999"] th')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  const kept = await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['at']);
  expect(Number(kept)).toBeLessThan(9999);

  // wherever the frame is scrolled, rows cover it, and the one with the focus keeps it
  for (const part of [0, 0.31, 0.5, 0.999]) {
    await frame.evaluate((element, at) => element.scrollTo({ top: at * element.scrollHeight }), part);
    await expect
      .poll(() =>
        frame.evaluate((element) => {
          const { left, top, bottom } = element.getBoundingClientRect();
          const head = element.querySelector('thead')!.getBoundingClientRect().height;
          const covered = [top + head + 4, (top + bottom) / 2, bottom - 20];
          return covered.every((y) => document.elementFromPoint(left + 30, y)?.closest('.data-row') !== null);
        }),
      )
      .toBe(true);
    expect(await rows.count()).toBeLessThanOrEqual(MOST_ROWS);
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['at'])).toBe(kept);
  }

  // sorted, narrowed and saved as shown
  const spent = page.getByRole('columnheader', { name: 'Spent' });
  await spent.getByRole('button').first().click();
  await expect(spent).toHaveAttribute('aria-sort', 'descending');
  await page.getByLabel('Find').fill('chen');
  await expect(count).toHaveText(/^\d+ of 10,000$/);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as CSV' }).click();
  const lines = readFileSync(await (await saving).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines.slice(1)).toHaveLength(Number((await count.textContent())!.split(' ')[0]));
  expect(lines[0]).toContain('Customer,Place,Last seen');
  expect(lines[1]).toContain('Chen');
  await expectSound(page, 'the narrowed table');

  // into a file, to a word of the glossary, and back to where one was
  await rows.first().locator('button').press('Enter');
  await expect(page.locator('#dossier-name')).toBeFocused();
  await expectSound(page, 'a file');
  await page.locator('.dossier .term').first().press('Enter');
  await expect(page.locator('.glossary-open')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Back to the list' }).press('Enter');
  await expect(rows.first().locator('button')).toBeFocused();
  await expect(page.getByLabel('Find')).toHaveValue('chen');
});

test(
  'on a phone in large Chinese letters tables scroll in their own frames, and 顾客 is found as 客户',
  LONG,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await toStreet(page, '/#/scenario=T14&seed=console&lang=zh-Hans');
    await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '1.3'));
    await page.locator('.phone-tab').nth(2).click();
    await page.locator('.data-fold summary').click();
    await expectSound(page, 'customers');
    await page.getByRole('tab', { name: '投诉' }).click();
    await expectSound(page, 'complaints');
    await page.locator('.data-frame .term').first().click();
    await expect(page.locator('.glossary-open')).toBeVisible();
    const search = page.getByLabel('查一个词');
    await search.fill('顾客');
    const found = await page.locator('.glossary dt').allTextContents();
    expect(found).toContain('客户（顾客）');
    await search.fill('客户');
    expect(await page.locator('.glossary dt').allTextContents()).toEqual(found);
    await expectSound(page, 'the glossary');
  },
);
