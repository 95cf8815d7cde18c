import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { badge, enterGame, holdClass, joinClass } from './class-room.ts';
import { predict } from './predict.ts';
import { readOn } from './read-on.ts';
import { throughOpening } from './to-street.ts';
import { complaintsOf } from './watch.ts';

const WIDE = { width: 1366, height: 625 };

/** Hears whoever waits, sets nothing, closes the turn and reads what came of it. */
async function closeTurn(page: Page): Promise<void> {
  const reply = page.locator('.reply:not([disabled])');
  const said = page.locator('#talk-done');
  const hear = page.locator('.side:not([inert]) .closing-buttons .button-main');
  const desk = page.locator('.side:not([inert]) #confirm');
  for (;;) {
    await reply.or(said).or(hear).or(desk).first().waitFor();
    if (await said.isVisible()) await said.click();
    else if (await reply.first().isVisible()) {
      const before = await page.locator('.said').count();
      await page.keyboard.press('1');
      await expect.poll(() => page.locator('.said').count()).not.toBe(before);
    } else if (await hear.isVisible()) await hear.click();
    else break;
  }
  await predict(page);
  await page.locator('#confirm').click();
}
async function seeTheTurn(page: Page): Promise<void> {
  await page.locator('.play-foot button:not([disabled])').click();
  await readOn(page);
}
const turn = (page: Page) => page.locator('.bar-turn');

test('two seats of a team join by a code, see each other’s draft, and come back to their seats after a reload', async ({
  page,
  browser,
  request,
}) => {
  const { event } = await holdClass(request, { teamSize: 2 });
  const complaints = complaintsOf(page);
  await page.setViewportSize(WIDE);
  await joinClass(page, event.code, 'Ana');
  const device = await browser.newContext({ viewport: WIDE });
  const other = await device.newPage();
  const link = await joinClass(other, event.code, '小明');
  await enterGame(page);
  await throughOpening(page);
  await enterGame(other);
  await expect(other.locator('.shop .street')).toBeVisible();
  await page.locator('.lever .choices:not([disabled])').first().locator('label').nth(1).click();
  await expect(other.locator('.lever-changed')).toHaveCount(1);
  await expect(other.locator('.strip-seats')).toContainText('Ana · 1 set');
  await page.reload();
  await expect(page.locator('.lever-changed')).toHaveCount(1);
  await other.getByRole('button', { name: 'Who sets what' }).click();
  await other.getByRole('button', { name: 'Deal them out' }).click();
  await expect(other.getByRole('button', { name: 'Pass on to the next seat' })).toBeVisible();
  await expect(other.locator('.team-families select').first()).not.toHaveValue('');
  await other.keyboard.press('Escape');
  await closeTurn(other);
  await seeTheTurn(other);
  await expect(turn(other)).toContainText('Month 2');
  await expect(turn(page)).toContainText('Month 2');
  await closeTurn(page);
  await expect(turn(other)).toContainText('Month 3');
  await expect(badge(other, 'saved')).toBeVisible();
  const third = await (await browser.newContext()).newPage();
  await third.goto(link);
  await expect(third.locator('.room-me')).toContainText('小明');
  await expect(third).toHaveURL(/#\/class$/);
  expect(complaints).toEqual([]);
});

test('with open luck three turns are played without a network, and all of them arrive', async ({
  page,
  request,
  context,
}) => {
  const { event } = await holdClass(request, {});
  await page.setViewportSize(WIDE);
  await joinClass(page, event.code, 'Ben');
  await enterGame(page);
  await throughOpening(page);
  await expect(badge(page, 'saved')).toBeVisible();
  await context.setOffline(true);
  for (let k = 0; k < 3; k++) {
    await closeTurn(page);
    await seeTheTurn(page);
  }
  await expect(turn(page)).toContainText('Month 4');
  await expect(badge(page, 'offline')).toBeVisible();
  await context.setOffline(false);
  await expect(badge(page, 'saved')).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(turn(page)).toContainText('Month 4');
  await expect(page.locator('.strip-lost')).toHaveCount(0);
});

test('with sealed luck one confirmation waits in the outbox, also over a reload', async ({
  page,
  request,
  context,
}) => {
  const { event } = await holdClass(request, { cover: 'sealed', luck: 'own' });
  await page.setViewportSize(WIDE);
  await joinClass(page, event.code, 'Cai');
  await enterGame(page);
  await throughOpening(page);
  await context.setOffline(true);
  await closeTurn(page);
  await expect(badge(page, 'offline')).toBeVisible();
  await expect(turn(page)).toContainText('Month 1');
  await context.setOffline(false);
  await page.reload();
  await expect(turn(page)).toContainText('Month 2');
  await expect(badge(page, 'saved')).toBeVisible();
});

test('a teacher opens a class, sees who comes, pauses and goes on', async ({ page, browser }) => {
  await page.setViewportSize(WIDE);
  await page.goto('/#/lang=en');
  await page.getByRole('link', { name: 'For teachers' }).click();
  await page.locator('input[name=key]').fill('the-teacher-of-the-tests');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const name = `<img src=x onerror=alert(1)> ${Date.now()}`;
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.locator('input[name=class]').fill(name);
  await page.getByRole('button', { name: 'Make' }).click();
  await expect(page.locator('.lobby-link input')).toHaveValue(/#\/desk\/[A-Z0-9]{26}$/);
  await page.getByRole('button', { name: new RegExp(String(name.split(' ').at(-1))) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.locator('input[name=event]').fill('"><script>alert(2)</script>');
  await page.locator('.event-form .button-main').click();
  const code = (await page.locator('.door-code').textContent())!;
  const student = await (await browser.newContext()).newPage();
  student.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await joinClass(student, code, '<b onx=1>Dan</b>');
  await expect(page.locator('.grid-class tbody')).toContainText('<b onx=1>Dan</b>');
  await enterGame(student);
  await page.setViewportSize({ width: 390, height: 664 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await wide(), 'no sideways scroll on a phone').toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(student.locator('.strip-paused')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(student.locator('.strip-paused')).toHaveCount(0);
  await page.getByRole('button', { name: 'Projector' }).click();
  await expect(page.locator('.projector .qr')).toBeVisible();
  expect(dialogs).toBe(0);
});
