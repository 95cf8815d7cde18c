import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectSound } from './expect-sound.ts';
import { finishedGame } from './finished-game.ts';
import { putSavedGame } from './saved-games.ts';

async function toReport(page: Page): Promise<void> {
  await page.locator('.finale-foot .link').click();
  await expect(page.locator('.people')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Write the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

const CLAIM = 'I thought that using what the screen showed would please them. '.repeat(4);

test('a report is written on a phone with evidence, kept over a reload, printed without what is only for the screen', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize({ width: 390, height: 664 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/#/lang=en');
  await page.locator('main button').first().waitFor();
  await page.evaluate(() => localStorage.setItem('rapport/settings', JSON.stringify({ language: 'en', text: 130 })));
  await putSavedGame(page, finishedGame('T01', 'kindest', 'report'));
  await page.goto('about:blank');
  await page.goto('/#/play&scenario=T01&lang=en');
  await toReport(page);

  const box = page.locator('[data-box="thought"]');
  await expect(box).toContainText('0 of 40 words');
  await expect(box).toContainText('No evidence yet');
  await expect(page.locator('.report-foot')).toContainText('3 of three boxes are not finished');
  await expectSound(page, 'an empty report');

  await page.getByLabel('Name').fill('Wang Xiaoming');
  await box.getByRole('textbox').fill(CLAIM);
  await expect(box).toContainText('44 of 40 words');
  await box.getByRole('button', { name: 'Add evidence' }).press('Enter');
  await expectSound(page, 'evidence on offer');
  await page.locator('[data-chip="turn 3"]').press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box.getByRole('button', { name: 'Add evidence' })).toBeFocused();
  await expect(box.locator('.evidence-card')).toContainText('Call three');
  await expect(box).toContainText('Long enough, with evidence');
  await box.getByRole('button', { name: 'Remove: Call three' }).press('Enter');
  await expect(box).toContainText('No evidence yet');
  await box.getByRole('button', { name: 'Add evidence' }).click();
  await page.locator('[data-chip="figure score"]').click();
  await expect(page.locator('.report-foot')).toContainText('2 of three boxes are not finished');
  await page.locator('.report-viva summary').click();
  await expect(page.locator('.report-viva li')).toHaveCount(5);
  await expectSound(page, 'a report begun');

  await page.reload();
  await toReport(page);
  await expect(page.getByLabel('Name')).toHaveValue('Wang Xiaoming');
  await expect(box.getByRole('textbox')).toHaveValue(CLAIM);
  await expect(box.locator('.evidence-card')).toContainText('Par');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report button:visible, .report input:visible, .report textarea:visible')).toHaveCount(0);
  await expect(box.locator('.report-written')).toBeVisible();
  await expect(page.locator('[data-box="broke"]')).toContainText('no evidence: the claim does not count');
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
  expect(errors).toEqual([]);
});

test('where the browser refuses to keep a report, the page says so and goes on', async ({ page }) => {
  await page.goto('/#/lang=en');
  await page.locator('main button').first().waitFor();
  await putSavedGame(page, finishedGame('T01', 'kindest', 'report'));
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith('rapport/report/')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await page.goto('about:blank');
  await page.goto('/#/play&scenario=T01&lang=en');
  await toReport(page);
  const box = page.locator('[data-box="real"]');
  await box.getByRole('textbox').fill('Ask before using it.');
  await expect(page.locator('.report').getByRole('alert')).toContainText('Not kept');
  await expect(box).toContainText('4 of 40 words');
});
