import { expect, test } from '@playwright/test';
import { expectSound } from './expect-sound.ts';
import { finishedGame } from './finished-game.ts';
import { putSavedGame } from './saved-games.ts';
import { tabTo } from './tab-to.ts';

test('concept checks by keyboard on a phone: asked, answered, marked, kept over a reload, in the report and the record', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize({ width: 390, height: 664 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/#/lang=en');
  await page.locator('main button').first().waitFor();
  const game = finishedGame('T01', 'kindest', 'checks');
  await putSavedGame(page, game);
  await page.goto('about:blank');
  await page.goto('/#/play&scenario=T01&lang=en');
  const toDebrief = async () => {
    await page.locator('.finale-foot .link').click();
    await expect(page.locator('.people')).toBeVisible({ timeout: 30_000 });
  };
  await toDebrief();
  const score = await page.locator('.total').innerText();

  await tabTo(page, page.locator('#checks-begin'), 80);
  await page.keyboard.press('Enter');
  const asks = page.locator('#check-asks');
  await expect(asks).toBeFocused();
  await expectSound(page, 'a concept check');
  let termsNamed = 0;
  for (let k = 0; k < 4; k++) {
    const options = page.locator('.check-option input:not(:disabled)');
    if ((await options.count()) > 0) {
      await options.first().focus();
      await page.keyboard.press('Space');
    } else await page.locator('.check-words').fill('技术, name, work, family, notes of service');
    await page.keyboard.press('Tab');
    const send = page.locator('.check button[type="submit"]');
    await send.focus();
    await page.keyboard.press('Enter');
    const keep = page.getByRole('button', { name: 'Count these' });
    if (k === 3) {
      await expect(keep).toBeVisible();
      await expectSound(page, 'points to tick');
      await page.locator('.check-option input:not(:disabled)').first().setChecked(true);
      await keep.press('Enter');
    }
    await expect(page.locator('.check-told p').first()).toBeFocused();
    await expect(page.locator('.check-told')).toContainText(/\d of \d points?/);
    if (k === 0) await expectSound(page, 'a concept check answered');
    termsNamed += await page.locator('.check .term').count();
    await page.locator('.check-next').press('Enter');
  }
  expect(termsNamed, 'questions that lead to a term of the glossary').toBeGreaterThan(0);
  await expect(page.locator('.checks')).toContainText('not part of the score');
  const sum = await page.locator('.check h4').innerText();
  expect(await page.locator('.total').innerText()).toBe(score);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the record' }).click(),
  ]);
  const record = JSON.parse(await text(await download.createReadStream()));
  expect(record.checks).toHaveLength(4);
  expect(record.chain.at(-1)).toBe(game.head);

  await page.reload();
  await toDebrief();
  await expect(page.locator('.check h4')).toHaveText(sum);
  await page.getByRole('button', { name: 'Write the report' }).click();
  await expect(page.locator('.report')).toContainText(sum);
  await expect(page.locator('.report')).toContainText('marked by yourself');
  expect(errors).toEqual([]);
});

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const part of stream) all += String(part);
  return all;
}
