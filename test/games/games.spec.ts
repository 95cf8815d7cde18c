import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { SavedGame } from '../../src/app/storage/saved-game.ts';
import { playToDebrief } from '../e2e/hands.ts';
import { savedGames } from '../e2e/saved-games.ts';
import { complaintsOf } from '../e2e/watch.ts';

const WIDE = { width: 1366, height: 625 };
const PHONE = { width: 390, height: 664 };
const WAYS = [
  { hands: 'the mouse', byKeys: false, viewport: WIDE, canvas: 'auto', language: 'zh-Hans' },
  { hands: 'the keyboard alone and no canvas', byKeys: true, viewport: WIDE, canvas: 'off', language: 'en' },
  { hands: 'a finger', byKeys: false, viewport: PHONE, canvas: 'auto', language: 'en' },
  { hands: 'the keyboard alone and no canvas', byKeys: true, viewport: PHONE, canvas: 'off', language: 'zh-Hant' },
] as const;
const TURNS = { T01: 6, T11: 10, T14: 12 } as const;

for (const [scenario, turns] of Object.entries(TURNS)) {
  for (const { hands, byKeys, viewport, canvas, language } of WAYS) {
    test(`${scenario} is played to the debrief with ${hands} at ${viewport.width}×${viewport.height}`, async ({
      page,
    }) => {
      const complaints = complaintsOf(page, ['error']);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await choose(page, { canvas });
      await page.goto(`/#/scenario=${scenario}&seed=games&lang=${language}`);
      expect((await playToDebrief(page, byKeys)).turns).toBe(turns);
      expect(await closesKept(page)).toBe(turns);
      await expect(page.locator('canvas')).toHaveCount(0);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  }
}

test('T14 in a lesson’s pace has eight stops and twelve months in its record', async ({ page }) => {
  const complaints = complaintsOf(page, ['error']);
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await choose(page, { pace: 'class' });
  await page.goto('/#/scenario=T14&seed=lesson&lang=zh-Hans');
  expect((await playToDebrief(page, false)).turns).toBe(8);
  expect(await closesKept(page)).toBe(12);
  expect(complaints).toEqual([]);
});

/** Settings as a player left them; the empty page a browser begins with keeps nothing. */
async function choose(page: Page, settings: object): Promise<void> {
  await page.addInitScript((chosen) => {
    if (location.protocol.startsWith('http')) localStorage.setItem('rapport/settings', chosen);
  }, JSON.stringify(settings));
}

async function closesKept(page: Page): Promise<number> {
  const [game] = (await savedGames(page)) as unknown as readonly SavedGame[];
  return game!.acts.filter(({ kind }) => kind === 'close').length;
}
