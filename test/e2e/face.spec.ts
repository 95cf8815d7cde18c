import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectSound } from './expect-sound.ts';
import { predict } from './predict.ts';
import { readOn } from './read-on.ts';
import { throughOpening, toStreet } from './to-street.ts';

const WIDE = { width: 1366, height: 625 };
const PHONE = { width: 390, height: 664 };

/** Predicts and closes a turn; leaves the page at its why. */
async function closeTurn(page: Page): Promise<void> {
  const toDesk = page.locator('.phone-foot .button-main');
  if (await toDesk.isVisible()) await toDesk.click();
  await predict(page);
  await page.locator('#confirm').click();
  await page.locator('.play-foot .button-main').click();
  await expect(page.locator('#why-done')).toBeVisible();
}

/** Text that is shown smaller than 14 px. */
function smallText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 14 && element.checkVisibility())
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 20)}`),
  );
}

/** What is pressed and lower than a finger, by its label. */
function lowTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .choice, select, summary')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 36)
      .filter((element) => !element.classList.contains('link'))
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 20)}`),
  );
}

for (const [size, viewport] of [
  ['1366×625', WIDE],
  ['390×664', PHONE],
] as const) {
  test(`every screen of a first turn is sound for axe, fits and is large enough at ${size}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/#/lang=zh-Hans');
    await page.getByRole('button', { name: '开始' }).waitFor();
    await page.locator('.start-more summary').last().click();
    await expectSound(page, 'start');
    await toStreet(page, '/#/seed=face&lang=zh-Hans');
    await expectSound(page, 'street');
    expect(await smallText(page)).toEqual([]);
    const tabs = page.locator('.phone-tab');
    for (let tab = 1; tab < (await tabs.count()); tab++) {
      await tabs.nth(tab).click();
      await expectSound(page, `tab ${tab}`);
    }
    if (await tabs.first().isVisible()) {
      await tabs.first().click();
      await page.locator('.phone-foot .button-main').click();
      expect(await lowTargets(page)).toEqual([]);
    }
    await expectSound(page, 'desk');
    await page.keyboard.press('?');
    await expectSound(page, 'help');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '菜单' }).click();
    await expectSound(page, 'settings');
    await page.keyboard.press('Escape');
    await closeTurn(page);
    await expectSound(page, 'why');
    expect(await smallText(page)).toEqual([]);
    // the concept has a stop of its own, and Enter does not pass it by
    await page.keyboard.press('Enter');
    await expectSound(page, 'concept');
    await expect(page.locator('#why-done')).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Enter');
    await expect(page.locator('.card-answers button').first()).toBeFocused();
    await readOn(page);
    const call = page.locator('.caller .button').first();
    await call.click();
    await expectSound(page, 'talk');
  });
}

test('the files open in every tab the scenario gives, sound for axe', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await toStreet(page, '/#/seed=face&lang=en');
  await page.getByRole('button', { name: 'Files' }).click();
  for (const tab of ['Customers', 'Complaints', 'Loyalty quadrant', 'Ledger']) {
    await page.getByRole('tab', { name: tab }).click();
    await expectSound(page, tab);
  }
  await page.getByRole('tab', { name: 'Customers' }).click();
  await page.getByRole('button', { name: 'Chen Guifang' }).last().click();
  await expect(page.getByRole('heading', { name: /Chen Guifang/ })).toBeFocused();
  await expectSound(page, 'one customer');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('somebody speaks within ten seconds of beginning, with nothing pressed in between', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto('/#/lang=zh-Hans');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('.said-them')).toBeVisible({ timeout: 10_000 });
  await expect(page.locator('.reply').first()).toBeVisible();
});

test('keys step a lever both ways, open the help and the shop', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await toStreet(page, '/#/seed=keys&lang=en');
  const staff = page.locator('.lever[data-lever="staff"]');
  await staff.locator('input').first().focus();
  await page.keyboard.press(']');
  await expect(staff.locator('.choice-on')).toHaveText('3');
  await expect(staff).toHaveClass(/lever-changed/);
  await page.keyboard.press('[');
  await expect(staff.locator('.choice-on')).toHaveText('2');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await predict(page, 0);
  await page.locator('#desk-title').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.play-out')).toBeVisible();
});

test('a lever taken out of the folded ones has the focus, in sight', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await toStreet(page, '/#/seed=unfold&lang=zh-Hans');
  await page.locator('.phone-foot .button-main').click();
  await page.locator('.rest-open').click();
  const line = page.locator('.folded button').last();
  await line.scrollIntoViewIfNeeded();
  await line.click();
  const focused = page.locator('.lever input:focus');
  await expect(focused).toHaveCount(1);
  await expect(page.locator('.lever:focus-within')).toBeInViewport();
});

test('a reload gives back the lever that was set and the prediction that was tapped', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await toStreet(page, '/#/seed=again&lang=en');
  await expect(page.locator('.predict')).toHaveCount(0); // no month to compare with yet
  await closeTurn(page);
  await readOn(page);
  await page.locator('.lever[data-lever="staff"] label').nth(1).click();
  await page.locator('.predict .choices').nth(0).locator('label').nth(2).click();
  await expect(page.locator('.bar-saved')).toContainText('saved');
  await page.reload();
  await expect(page.locator('.lever[data-lever="staff"] .choice-on')).toHaveText('3');
  await expect(page.locator('.predict .choice-on')).toHaveText('fall');
});

test('the language changes in the middle of a game, and nothing else does', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await toStreet(page, '/#/seed=tongue&lang=en');
  await page.locator('.lever[data-lever="staff"] label').nth(1).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('繁體中文').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.keyboard.press('Escape');
  await expect(page.locator('#desk-title')).toContainText('可改3項');
  await expect(page.locator('.lever[data-lever="staff"]')).toHaveClass(/lever-changed/);
});

test('the street is drawn on a canvas where it is asked for, and says the same words', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/?canvas=on#/seed=canvas&lang=en');
  await throughOpening(page);
  await expect(page.locator('.street-canvas canvas')).toBeVisible();
  await expect(page.locator('.street .unseen li')).toHaveCount(5);
  await expect(page.locator('.street .plate')).toHaveCount(8);
  const drawn = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.street-canvas canvas');
      return canvas ? [canvas.width, canvas.height] : [];
    });
  await expect
    .poll(drawn)
    .toEqual(await page.locator('.street').evaluate((box) => [box.clientWidth, box.clientHeight]));
  expect(errors).toEqual([]);
});

test('without a canvas the street is one drawing with every mark in it', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await toStreet(page, '/?canvas=off#/seed=canvas&lang=en');
  await expect(page.locator('.street-canvas')).toHaveCount(0);
  expect(await page.locator('.street-drawing > use').count()).toBeGreaterThan(150);
});
