import { expect, test } from '@playwright/test';
import type { SavedGame } from '../../src/app/storage/saved-game.ts';
import { playToDebrief } from './hands.ts';
import { LONG } from './long.ts';
import { savedGames } from './saved-games.ts';
import { complaintsOf } from './watch.ts';

const WAYS = [
  { hands: 'the mouse', byKeys: false, viewport: { width: 1366, height: 625 }, language: 'en' },
  { hands: 'the keyboard alone', byKeys: true, viewport: { width: 390, height: 664 }, language: 'zh-Hans' },
] as const;

for (const { hands, byKeys, viewport, language } of WAYS) {
  const size = `${viewport.width}×${viewport.height}`;
  const when = byKeys ? {} : LONG;
  test(`an evening of calls is chosen and played to the debrief with ${hands} at ${size}`, when, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const complaints = complaintsOf(page);
    await page.goto(`/#/lang=${language}`);
    const shelf = page.locator('.start input[name="scenario"]');
    await expect(shelf).toHaveCount(3);
    await expect(shelf.nth(2)).toBeChecked();
    if (byKeys) {
      await shelf.nth(2).focus();
      await page.keyboard.press('ArrowLeft');
      // the page of another scenario, and the focus still where it was
      await expect(shelf.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowLeft');
    } else {
      await page.locator('.task-open').first().click();
    }
    await expect(shelf.nth(0)).toBeChecked();
    await expect(page).toHaveURL(/scenario=T01/);
    const begin = page.locator('.start-form .button-main');
    await expect(begin).toBeEnabled();
    if (byKeys) {
      await begin.focus();
      await page.keyboard.press('Enter');
    } else {
      await begin.click();
    }
    const played = await playToDebrief(page, byKeys);
    expect(played).toMatchObject({ turns: 6 });
    expect(played.answers).toBeGreaterThanOrEqual(6);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await expect(page.locator('.call-truths li')).toHaveCount(6);

    const [game] = (await savedGames(page)) as unknown as readonly SavedGame[];
    expect(game!.scenario.id).toBe('T01');
    expect(game!.acts.filter(({ kind }) => kind === 'close')).toHaveLength(6);
    // the game that has just ended is looked at in a sheet over its debrief
    await page
      .locator('.debrief-foot')
      .getByRole('button', { name: /^(Replay|回放)$/ })
      .click();
    await expect(page.locator('.replay .transport-turn')).toContainText(/1.*6/);
    await expect(page.locator('.replay-talks .said-us').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.replay')).toHaveCount(0);
    await expect(page.locator('.debrief-head')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('the files pop up with what may be used, and a breach shows on the face', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.goto('/#/scenario=T01&seed=look&lang=en');
  await page.locator('.opening .button-main').click();
  await expect(page.locator('.pop-up-given')).toContainText('may be used');
  await expect(page.locator('.pop-up-notAsked')).toContainText('never asked');
  await expect(page.locator('.uneasy')).toHaveCount(0);
  // a minute of talking costs ¥1.50 here: what is said costs both
  for (const cost of await page.locator('.reply-cost').allTextContents()) expect(cost).toMatch(/min.*¥\d/);
  await page.locator('.reply[data-reply="party"]').click();
  await expect(page.locator('.uneasy')).toContainText('surprised');
});
