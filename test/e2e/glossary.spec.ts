import { expect, test } from '@playwright/test';
import { expectSound } from './expect-sound.ts';
import { toStreet } from './to-street.ts';

test('a term of the course is looked up on a phone, says what shows it, asks its question, and leads into the files', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await toStreet(page, '/#/scenario=T14&seed=glossary&lang=zh-Hans');
  await page.keyboard.press('?');
  await page.getByLabel('查一个词').fill('受理投诉五步');
  const entry = page.locator('.course-term');
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText('别弄混');
  await expect(entry).toContainText('投诉规矩');
  await entry.getByRole('button', { name: '考考自己' }).press('Enter');
  await expect(entry.locator('h4')).toBeFocused();
  await entry.getByLabel('先听他说完').check();
  await entry.getByRole('button', { name: '回答' }).press('Enter');
  await expect(entry.locator('.check-told')).toContainText('说对了');
  await expectSound(page, 'a term with its question answered');
  await entry.getByRole('button', { name: '去档案看：投诉' }).press('Enter');
  await expect(page.getByRole('tab', { name: '投诉' })).toHaveAttribute('aria-selected', 'true');
});
