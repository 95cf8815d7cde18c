import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectSound } from './expect-sound.ts';
import { LONG } from './long.ts';
import { readOn } from './read-on.ts';
import { tabTo } from './tab-to.ts';
import { toStreet } from './to-street.ts';

/** So many presses lead to anything on the page. */
const TABS = 120;

/** Past the opening, and through a first turn. */
async function playOneTurn(page: Page, address: string): Promise<void> {
  await toStreet(page, address);
  const toDesk = page.locator('.phone-foot .button-main');
  if (await toDesk.isVisible()) await toDesk.click();
  await page.locator('#confirm').click();
  await page.locator('.play-foot .button-main').click();
  await readOn(page);
}

test('every analysis is reached by the keyboard alone, has a chart and a table, and is sound for axe', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await playOneTurn(page, '/#/seed=insight&lang=en');
  await tabTo(page, page.getByRole('button', { name: 'Files' }), TABS);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('tab', { name: 'Insight' }), TABS);
  await page.keyboard.press('Enter');
  const choices = page.locator('.insight-menu input');
  await tabTo(page, choices.first(), TABS);
  for (let k = 0; k < (await choices.count()); k++) {
    if (k > 0) await page.keyboard.press('ArrowDown');
    await expect(choices.nth(k)).toBeChecked();
    await expect(page.locator('.insight-says')).not.toBeEmpty();
    await expect(page.locator('.insight-cannot')).not.toBeEmpty();
    await expectSound(page, `analysis ${k}`);
  }
  await page.keyboard.press('ArrowDown');
  await expect(choices.first()).toBeChecked();
  await expect(page.locator('.insight [role="img"]')).toBeVisible();
  await tabTo(page, page.locator('.insight-table .link').first(), TABS);
  await page.keyboard.press('Enter');
  await expect(page.locator('#picked-title')).toBeFocused();
  await expectSound(page, 'those picked');
  await tabTo(page, page.locator('.insight tbody .link').first(), TABS);
  await page.keyboard.press('Enter');
  await expect(page.locator('#dossier-name')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Back to the list' }), TABS);
  await page.keyboard.press('Enter');
  await expect(page.locator('#picked-title')).toBeVisible();
});

test('every analysis stands on a phone in large Chinese letters without a sideways scroll', LONG, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await playOneTurn(page, '/#/seed=insight&lang=zh-Hans');
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '1.3'));
  await page.locator('.phone-tab').nth(2).click();
  await page.getByRole('tab', { name: '分析' }).click();
  const choices = page.locator('.insight-pick select').first();
  for (const name of await choices.locator('option').allTextContents()) {
    await choices.selectOption({ label: name });
    await expect(page.locator('.insight-says')).not.toBeEmpty();
    await expectSound(page, name);
  }
});
