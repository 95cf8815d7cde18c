// The screens of whoever writes a scenario, once each.
import { expect, test } from '@playwright/test';
import { at, beginDraft, problems, unfold, view } from '../e2e/editor-desk.ts';
import type { Size } from './album.ts';
import { Album, needChineseFont, SIZES } from './album.ts';

test.beforeAll(needChineseFont);

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of ['zh-Hans', 'en'] as const) {
    test(`editor ${size} ${language}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      const album = new Album(page, size, language, 'editor');
      await page.goto(`/#/edit&lang=${language}`);
      await page.locator('.shelf-form').waitFor();
      await album.take('shelf');
      await beginDraft(page);
      if (language !== 'en') await page.locator('.bench-tools select').selectOption(language);
      await album.take('story');
      for (const name of [
        'segments',
        'cast',
        'levers',
        'events',
        'encounters',
        'scoring',
        'questions',
        'texts',
        'json',
      ]) {
        await view(page, name);
        if (['segments', 'cast', 'events'].includes(name)) await unfold(page, name, 0);
        if (name === 'levers') await unfold(page, 'levers', 'promotion');
        if (name === 'encounters') for (const depth of [0, 1, 2]) await page.locator('.twig').nth(depth).click();
        if (name === 'json') await page.locator('.json .cm-content').waitFor();
        await album.take(name);
      }
      await view(page, 'story');
      await at(page, 'title', 'en').fill('');
      await expect(problems(page)).not.toContainText(/(^|\D)0 (errors|处错误)/);
      await album.take('problem');
      await page.keyboard.press('Control+z');
      await expect(problems(page)).toContainText(/No problems|没有问题/);
      await page.locator('[data-do=play]').click();
      await page.locator('dialog .button-main').waitFor();
      await album.take('play');
      await page.keyboard.press('Escape');
      await page.locator('[data-do=publish]').click();
      await page.waitForTimeout(1500);
      await album.take('publish');
    });
  }
}
