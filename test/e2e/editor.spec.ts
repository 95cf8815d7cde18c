import { expect, test } from '@playwright/test';
import { PASSWORD } from './class-room.ts';
import { at, beginDraft, kept, problems, unfold, view, write } from './editor-desk.ts';
import { expectSound } from './expect-sound.ts';
import { LONG } from './long.ts';
import { predict } from './predict.ts';
import { complaintsOf } from './watch.ts';

const WIDE = { width: 1366, height: 625 };

test('forms and the text are one document: a change shows in both, a mistake is told and led to, and a reload loses nothing', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.setViewportSize(WIDE);
  await beginDraft(page);
  await write(page, ['title'], '南门豆浆店', 'South Gate Soy Milk');
  await view(page, 'json');
  const text = page.locator('.json .cm-content');
  await expect(text).toContainText('South Gate Soy Milk');
  await expectSound(page, 'the text');
  await view(page, 'story');
  await at(page, 'title', 'en').fill('');
  await expect(problems(page)).toContainText('1 error');
  await page.locator('.problem button').first().click();
  await expect(at(page, 'title', 'en')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(at(page, 'title', 'en')).toHaveValue('South Gate Soy Milk');
  await expect(problems(page)).toContainText('No problems');
  await expect(kept(page)).toBeVisible();
  await page.reload();
  await expect(at(page, 'title', 'zh-Hans')).toHaveValue('南门豆浆店');
  expect(complaints).toEqual([]);
});

test(
  'a second tab reads what the first one writes, and takes it over with every letter of it',
  LONG,
  async ({ page, context }) => {
    await beginDraft(page, 'MyTabs');
    await expect(kept(page)).toBeVisible();
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(second.locator('.bench-band')).toContainText('Another tab');
    await expect(at(second, 'title', 'en')).toHaveAttribute('readonly', '');
    await at(page, 'title', 'en').fill('Written in the first tab');
    await second.locator('.bench-band .button').click();
    await expect(at(second, 'title', 'en')).toHaveValue('Written in the first tab');
    await expect(page.locator('.bench-band')).toContainText('Another tab');
    await at(second, 'title', 'en').fill('And then in the second');
    await expect(kept(second)).toBeVisible();
  },
);

test('a store that is full is told of at once, and the text stays on the page', LONG, async ({ page }) => {
  await beginDraft(page, 'MyFull');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    };
  });
  await at(page, 'title', 'en').fill('Nowhere to lie');
  await expect(page.locator('.bench-band')).toContainText('Not kept');
  await expect(at(page, 'title', 'en')).toHaveValue('Nowhere to lie');
});

test(
  'a teacher makes a scenario of their own from a template, plays a turn of it, and publishes it to a class',
  LONG,
  async ({ page }) => {
    test.setTimeout(180_000);
    page.setDefaultTimeout(20_000);
    const complaints = complaintsOf(page);
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { request } = page;
    await request.post('/sign-in', { data: { key: PASSWORD } });
    await request.post('/classes', { data: { name: '客情一班' } });

    await beginDraft(page);
    await write(page, ['firm', 'name'], '南门豆浆店', 'South Gate Soy Milk');
    await view(page, 'segments');
    for (const [k, hans, english] of [
      [0, '退休的街坊', 'Retired neighbours'],
      [1, '学生', 'Students'],
    ] as const) {
      await unfold(page, 'segments', k);
      await write(page, ['segments', k, 'name'], hans, english);
    }
    await at(page, 'segments', 1, 'customers').locator('input').fill('200');
    await at(page, 'segments', 1, 'basketCents').locator('input').fill('38');
    await view(page, 'cast');
    await unfold(page, 'cast', 1);
    await write(page, ['cast', 1, 'name'], '林可', 'Lin Ke');
    await view(page, 'events');
    await unfold(page, 'events', 0);
    await write(page, ['events', 0, 'title'], '停水', 'No water');
    await view(page, 'encounters');
    await page.locator('.twig', { hasText: 'Breakfast for twelve' }).click();
    await page.locator('.twig', { hasText: 'They give 15 per cent off' }).click();
    for (const [k, hans, english] of [
      [3, '几点上课？我按那个时间给您做。', 'When is your class?'],
      [4, '价不变，送您一份。', 'Same price, and yours is on the house.'],
      [5, '我问问老板，明天给您回话。', 'I’ll ask the owner and tell you tomorrow.'],
    ] as const) {
      await page.locator('.branch-add', { hasText: 'A reply' }).click();
      await write(page, ['encounters', 1, 'nodes', 0, 'replies', k, 'text'], hans, english);
    }
    await expect(page.locator('.branch-replies > li > .twig')).toHaveCount(6);
    await expect(page.locator('.branch-add', { hasText: 'A reply' })).toHaveCount(0);
    await expect(problems(page)).toContainText('0 errors');

    await page.locator('[data-do=play]').click();
    await page.locator('dialog .button-main').click();
    await expect(page.locator('.shop .street')).toBeVisible();
    await expect(page.locator('.bar-firm')).toContainText('South Gate Soy Milk');
    await predict(page);
    await page.locator('#confirm').click();
    await page.locator('.play-foot button:not([disabled])').click();
    await page.locator('#why-done').click();
    await expect(page.locator('.bar-turn')).toContainText('Month 2');
    await page.locator('.trial-bar .button').click();

    await page.locator('[data-do=publish]').click();
    await page.locator('dialog .button-main').click();
    const code = await page.locator('.publish-code').textContent();
    const { event } = (await (await request.get(`/codes/${code}`)).json()) as { event: { id: string; name: string } };
    expect(event.name).toContain('Corner Bakery');
    const { text } = (await (await request.get(`/events/${event.id}/scenario`)).json()) as { text: string };
    expect(text).toContain('南门豆浆店');
    await page.keyboard.press('Escape');
    await page.locator('[data-do=publish]').click();
    await expect(page.locator('dialog')).toContainText('Nothing is otherwise');
    expect(complaints).toEqual([]);
  },
);
