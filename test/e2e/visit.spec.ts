import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { changeSavedGames, savedGames } from './saved-games.ts';

test.use({ viewport: { width: 1366, height: 625 }, reducedMotion: 'reduce' } as Parameters<typeof test.use>[0]);

const opened = (page: Page) => page.locator('[data-reply], #confirm, .closing').first();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Straight into a game of its own, past the dark street. */
async function play(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.opening button.button-main').click();
  await expect(opened(page)).toBeVisible();
}

test('a link with a seed and a language leads straight into that game, in that language', async ({ page }) => {
  await play(page, '/#/seed=visit&lang=en');
  await expect(page).toHaveURL(/#\/play$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/After the Big Sale · Rapport$/);
  expect(await savedGames(page)).toMatchObject([{ seed: 'visit', acts: [], turn: 1 }]);
});

test('an answer is kept: a reload comes back behind it, and the game has lost nothing', async ({ page }) => {
  await play(page, '/#/seed=visit&lang=en');
  await page.locator('[data-reply]').first().click();
  await expect.poll(async () => (await savedGames(page))[0]?.['acts']).toHaveLength(1);
  const [before] = await savedGames(page);
  await page.reload();
  await expect(page.locator('.shop')).toBeVisible();
  const [after] = await savedGames(page);
  expect({ ...after, changed: '' }).toEqual({ ...before, changed: '' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Go on: / })).toBeVisible();
});

test('the start page begins a game, Back leads out of it, and it can be gone on with', async ({ page }) => {
  await page.goto('/#/lang=en');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.opening')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: /^Go on: / }).click();
  await expect(page.locator('.opening')).toBeVisible();
  expect(await savedGames(page)).toHaveLength(1);
});

test('an address typed over a game goes where it says: the same seed goes on, another begins, a language changes', async ({
  page,
}) => {
  await play(page, '/#/seed=first&lang=en');
  await page.goto('/#/seed=first&lang=zh-Hant');
  await expect(page).toHaveURL(/#\/play$/);
  expect(await savedGames(page)).toHaveLength(1);
  await page.goto('/#/seed=second');
  await expect.poll(async () => (await savedGames(page)).map(({ seed }) => seed).sort()).toEqual(['first', 'second']);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
});

test('of two tabs one plays: the other says so, and may take the game over', async ({ page, context }) => {
  await play(page, '/#/seed=tabs&lang=en');
  const other = await context.newPage();
  await other.goto('/#/play');
  await expect(heading(other)).toHaveText('Open in another tab');
  await other.getByRole('button', { name: 'Play on here' }).click();
  await expect(other.locator('.opening')).toBeVisible();
  await expect(heading(page)).toHaveText('Open in another tab');
});

test('a game of other rules is told of on the start page and stays kept', async ({ page }) => {
  await play(page, '/#/seed=rules&lang=en');
  await changeSavedGames(page, { scenario: { id: 'T14', rules: '0'.repeat(64) } });
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'rules have changed' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  expect(await savedGames(page)).toMatchObject([{ seed: 'rules', scenario: { rules: '0'.repeat(64) } }]);
});

test('a game whose acts lead elsewhere now says at which, and stays kept', async ({ page }) => {
  await play(page, '/#/seed=chain&lang=en');
  await changeSavedGames(page, { head: '0'.repeat(64) });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('no longer replays');
  expect(await savedGames(page)).toMatchObject([{ head: '0'.repeat(64) }]);
  await page.getByRole('button', { name: 'To the start page' }).click();
  await expect(page.getByRole('button', { name: /^(Begin|Start afresh)$/ })).toBeVisible();
});

test('an engine that does not come is told of in the language of the page', async ({ page }) => {
  await page.route('**/engine-worker*', (route) => route.abort());
  await page.goto('/#/lang=zh-Hant');
  await expect(heading(page)).toHaveText('程式出錯了');
  await expect(page.getByRole('main')).toContainText('engine.stopped');
});

test('on plain http, where half of the browser is shut, a game is played and kept all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const [place, name] of [
      [Crypto.prototype, 'subtle'],
      [Crypto.prototype, 'randomUUID'],
      [Navigator.prototype, 'locks'],
      [Navigator.prototype, 'serviceWorker'],
      [Navigator.prototype, 'storage'],
      [Navigator.prototype, 'clipboard'],
    ] as const) {
      Object.defineProperty(place, name, { value: undefined, configurable: true });
    }
  });
  await play(page, '/#/seed=http&lang=en');
  await page.locator('[data-reply]').first().click();
  await expect.poll(async () => (await savedGames(page))[0]?.['acts']).toHaveLength(1);
});
