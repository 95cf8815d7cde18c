import { expect, test } from '@playwright/test';
import type { SavedGame } from '../../src/app/storage/saved-game.ts';
import { badge, enterGame, holdClass, joinClass } from './class-room.ts';
import { playToDebrief } from './hands.ts';
import { readOn } from './read-on.ts';
import { savedGames } from './saved-games.ts';
import { throughOpening } from './to-street.ts';
import { complaintsOf } from './watch.ts';

test('an evening of calls is played to the debrief in Firefox with the mouse at 1366×625', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  const complaints = complaintsOf(page, ['error']);
  await page.goto('/#/scenario=T01&seed=fox&lang=zh-Hans');
  const played = await playToDebrief(page, false);
  expect(played).toMatchObject({ turns: 6 });
  expect(played.answers).toBeGreaterThanOrEqual(6);
  const [game] = (await savedGames(page)) as unknown as readonly SavedGame[];
  expect(game!.acts.filter(({ kind }) => kind === 'close')).toHaveLength(6);
  expect(complaints).toEqual([]);
});

test('a seat joins a class by its code in Firefox, closes a turn, and has it after a reload', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  const complaints = complaintsOf(page, ['error']);
  const { event } = await holdClass(request, {});
  await joinClass(page, event.code, 'Fox');
  await enterGame(page);
  await throughOpening(page);
  await page.locator('#confirm').click();
  await page.locator('.play-foot button:not([disabled])').click();
  await readOn(page);
  await expect(badge(page, 'saved')).toBeVisible();
  await page.reload();
  await expect(page.locator('.bar-turn')).toContainText('Month 2');
  expect(complaints).toEqual([]);
});
