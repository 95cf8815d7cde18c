// The screens of a class, once each, with three students in it.
import { expect, test } from '@playwright/test';
import { enterGame, joinClass, PASSWORD } from '../e2e/class-room.ts';
import type { Size } from './album.ts';
import { Album, needChineseFont, SIZES } from './album.ts';

test.beforeAll(needChineseFont);

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of ['zh-Hans', 'en'] as const) {
    test(`class ${size} ${language}`, async ({ page, browser }) => {
      await page.setViewportSize(SIZES[size]);
      const album = new Album(page, size, language, 'class');
      await page.goto(`/#/desk&lang=${language}`);
      await page.locator('input[name=key]').fill(PASSWORD);
      await album.take('sign-in');
      await page.locator('.lobby-form .button-main').click();
      await page.locator('input[name=class]').fill('客情一班');
      await page.locator('.lobby-form .button-main').click();
      await page.locator('.lobby-link input').waitFor();
      await album.take('classes');
      await page.locator('.desk-classes button').last().click();
      await page.locator('.event-form').waitFor();
      await album.take('new-event');
      await page.locator('.event-form .button-main').click();
      await page.locator('.grid-class').waitFor();
      const code = (await page.locator('.door-code').textContent())!;
      const student = await (await browser.newContext({ viewport: SIZES[size] })).newPage();
      const own = new Album(student, size, language, 'seat');
      await student.goto(`/#/join/${code}&lang=${language}`);
      await student.locator('input[name=nickname]').waitFor();
      await own.take('join');
      await joinClass(student, code, '小明');
      await own.take('room');
      await enterGame(student);
      await own.take('game');
      for (const name of ['Ana', 'Benedikt']) await joinClass(await (await browser.newContext()).newPage(), code, name);
      await expect(page.locator('.grid-class tbody')).toContainText('Benedikt');
      await album.take('console');
      await page.locator('.grid-class .button').first().click();
      await album.take('console-act');
      await page.locator('.controls .button').nth(3).click();
      await page.locator('.projector .qr').waitFor();
      await album.take('projector');
      await page.goto(`/#/event/${code}&lang=${language}`);
      await page.locator('.event-how').waitFor();
      await album.take('event');
      await page.goto(`/#/verify&lang=${language}`);
      await page.locator('.verify-drop').waitFor();
      await album.take('verify');
    });
  }
}
