import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { SavedGame } from '../../src/app/storage/saved-game.ts';
import { expectSound } from './expect-sound.ts';
import { finishedGame } from './finished-game.ts';
import { putSavedGame } from './saved-games.ts';
import { tabTo } from './tab-to.ts';

/** Opens a finished game at its debrief. */
async function toDebrief(page: Page, scenario: 'T01' | 'T14', game: SavedGame, language: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/#/lang=${language}`);
  await page.locator('main button').first().waitFor();
  await putSavedGame(page, game);
  await page.goto('about:blank');
  await page.goto(`/#/play&scenario=${scenario}&lang=${language}`);
  await page.locator('.finale-foot .link').click();
  await expect(page.locator('.people')).toBeVisible({ timeout: 30_000 });
}

/** Tab until it has the focus, then Enter. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target, 80);
  await page.keyboard.press('Enter');
}

test('the end of a game by keyboard on a phone: guess, reveal, rank, one what-if, stars, and all of it after a reload', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await toDebrief(page, 'T14', finishedGame('T14', 'plain-sensible', 'debrief'), 'en');
  await expect(page.locator('.merit-star')).toHaveCount(3);
  await expect(page.locator('[data-star="understood"]')).toContainText('yours to guess');
  await expect(page.locator('.reveal')).toHaveCount(0);
  await expect(page.locator('.otherwise')).toHaveCount(0);
  await expectSound(page, 'before the first guess');

  for (let person = 0; person < 3; person++) {
    await press(page, page.locator('.people .guess-chip').first());
    await expect(page.locator('.people .guess-verdict')).toBeFocused();
    await expect(page.locator('.reveal .arc-sheet')).toHaveAttribute('aria-label', /Taken:/);
    expect(await page.locator('.reveal p').count()).toBeGreaterThan(0);
    await expect(page.locator('.people .guess-chip:not(:disabled)')).toHaveCount(0);
    if (person === 0) await expectSound(page, 'reveal');
    if (person < 2) await press(page, page.locator('#people-next'));
  }
  await expect(page.locator('[data-star="understood"]')).not.toContainText('yours to guess');

  await press(page, page.locator('.decisions .guess-chip').first());
  await expect(page.locator('.worths li').first()).toBeVisible();
  await expect(page.locator('.decisions-rest')).toContainText('one by one they add up');

  const picks = page.locator('.otherwise select');
  await picks.nth(1).selectOption({ label: await labelWith(picks.nth(1), 'Service staff') });
  await picks.nth(2).selectOption('5');
  await press(page, page.locator('#what-if-ask'));
  await expect(page.locator('.what-if')).toContainText('Score');
  await expect(page.locator('.what-ifs')).toContainText('2 questions left');
  const told = await page.locator('.what-if').innerText();
  await expectSound(page, 'after a what-if');

  const proof = page.locator('.merit-won .link').first();
  await press(page, proof);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  const stars = () => page.evaluate(() => JSON.parse(localStorage.getItem('rapport.stars') ?? '[]'));
  expect(await stars()).toMatchObject([{ scenario: 'T14', seed: 'debrief' }]);

  await page.reload();
  await page.locator('.finale-foot .link').click();
  await expect(page.locator('.people-tab .good, .people-tab .bad')).toHaveText([/[✓✗]/, /[✓✗]/, /[✓✗]/]);
  await expect(page.locator('.what-if')).toHaveText(told, { useInnerText: true });
  await expect(page.locator('.what-ifs')).toContainText('2 questions left');
  expect(await stars()).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('a game of calls has its three questions too, and no badge that needs a market', async ({ page }) => {
  await toDebrief(page, 'T01', finishedGame('T01', 'kindest', 'debrief'), 'zh-Hans');
  await expect(page.locator('.person h4')).toHaveText(/打来/);
  await page.locator('.people .guess-chip').first().click();
  await expect(page.locator('.reveal')).toBeVisible();
  await expect(page.locator('[data-badge]')).toHaveCount(2);
  await expect(page.locator('.curve')).toHaveCount(0);
  await expectSound(page, 'calls');
});

/** The label of the option that begins so. */
async function labelWith(select: Locator, start: string): Promise<string> {
  const labels = await select.locator('option').allInnerTexts();
  return labels.find((label) => label.startsWith(start)) ?? start;
}
