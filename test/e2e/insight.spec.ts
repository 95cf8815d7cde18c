import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** Past the opening, and through a first turn. */
async function playOneTurn(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('.opening .button-main').click();
  const done = page.locator('#talk-done');
  for (let said = 0; said < 8; said++) {
    await page.locator('.reply:not([disabled]), #talk-done').first().waitFor();
    if (await done.isVisible()) break;
    const before = await page.locator('.said').count();
    await page.keyboard.press('1');
    await expect.poll(() => page.locator('.said').count()).not.toBe(before);
  }
  await done.click();
  await page.locator('.opening-pull .button-main').click();
  await page.locator('.opening-stake .button-main').click();
  const toDesk = page.locator('.phone-foot .button-main');
  if (await toDesk.isVisible()) await toDesk.click();
  await page.locator('#confirm').click();
  await page.locator('.play-foot .button-main').click();
  await page.locator('#why-done').click();
}

/** Tab until it has the focus: nothing is reached that the keyboard does not reach. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(told, where).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `${where}: sideways scroll`).toBeLessThanOrEqual(0);
}

test('every analysis is reached by the keyboard alone, has a chart and a table, and is sound for axe', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await playOneTurn(page, '/#/seed=insight&lang=en');
  await tabTo(page, page.getByRole('button', { name: 'Files' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('tab', { name: 'Insight' }));
  await page.keyboard.press('Enter');
  const choices = page.locator('.insight-menu input');
  await tabTo(page, choices.first());
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
  await tabTo(page, page.locator('.insight-table .link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('#picked-title')).toBeFocused();
  await expectSound(page, 'those picked');
  await tabTo(page, page.locator('.insight tbody .link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('#dossier-name')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Back to the list' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#picked-title')).toBeVisible();
});

test('every analysis stands on a phone in large Chinese letters without a sideways scroll', async ({ page }) => {
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
