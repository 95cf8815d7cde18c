// Walks through a whole game of each scenario and takes a picture of every screen there is, once each.
import type { Locator, Page } from '@playwright/test';
import { test } from '@playwright/test';
import { CATALOGUE_IDS } from '../../src/scenarios/catalog/ids.ts';
import { predict } from '../e2e/predict.ts';
import type { Size } from './album.ts';
import { Album, needChineseFont, SIZES } from './album.ts';

/** What leads on from a screen, and what the screen is called; the first that is there is pressed. */
const SCREENS: readonly (readonly [selector: string, name: string])[] = [
  ['.reply:not([disabled])', 'talk'],
  ['#talk-done', 'talk-over'],
  ['.opening .button-main', 'opening'],
  ['#why-done', 'why'],
  ['.play-foot button:not([disabled])', 'play-out'],
  ['#finale-next', 'finale'],
  ['.closing-buttons .button-main', 'closing'],
  ['#confirm', 'desk'],
  ['.phone-foot .button-main', 'street'],
];
/** Screens that look different every time are taken so often. */
const MOST: Readonly<Record<string, number>> = { opening: 3, talk: 4, 'talk-over': 2, desk: 3, finale: 3 };
const STEPS = 400;

test.beforeAll(needChineseFont);

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of ['zh-Hans', 'en'] as const) {
    for (const scenario of CATALOGUE_IDS) {
      test(`${scenario} ${size} ${language}`, async ({ page }) => {
        await page.setViewportSize(SIZES[size]);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        const album = new Album(page, size, language, scenario);
        await page.goto(`/#/scenario=${scenario}&lang=${language}`);
        await page.locator('.start-form .button-main:not([disabled])').waitFor();
        await album.take('start');
        await page.goto(`/#/scenario=${scenario}&seed=shots&lang=${language}`);
        await walk(page, album);
        await lookRound(page, album);
        await openReport(page, album);
        await openReplay(page, album);
      });
    }
  }
}

async function walk(page: Page, album: Album): Promise<void> {
  const taken = new Map<string, number>();
  const every = [...SCREENS.map(([selector]) => selector), '.debrief-head'].join(', ');
  for (let step = 0; step < STEPS; step++) {
    await visible(page, every).waitFor();
    if (await visible(page, '.debrief-head').isVisible()) return;
    for (const [selector, name] of SCREENS) {
      const target = visible(page, selector);
      if (!(await target.isVisible())) continue;
      const times = taken.get(name) ?? 0;
      taken.set(name, times + 1);
      if (times < (MOST[name] ?? 1)) await album.take(name);
      if (name === 'desk' && times === 2) await openFiles(page, album);
      await pressOn(page, name, target);
      break;
    }
  }
  throw new Error(`${STEPS} steps, and still no debrief`);
}

const visible = (page: Page, selector: string): Locator => page.locator(selector).filter({ visible: true }).first();

async function pressOn(page: Page, name: string, target: Locator): Promise<void> {
  if (name === 'talk') {
    const said = await page.locator('.said').count();
    await target.click();
    await page.waitForFunction((before) => document.querySelectorAll('.said').length !== before, said);
    return;
  }
  if (name === 'desk') await predict(page);
  await target.click();
}

/** Every tab of the files, and the file of the first customer in the list. */
async function openFiles(page: Page, album: Album): Promise<void> {
  const files = page.getByRole('button', { name: /^(档案|Files)$/ }).filter({ visible: true });
  if ((await files.count()) === 0) return;
  await files.first().click();
  for (const tab of await page.locator('.console-tabs [role=tab]').all()) {
    await tab.click();
    await album.take(`files-${(await tab.getAttribute('id')) ?? 'tab'}`);
  }
  await page.locator('#tab-customers').click();
  const somebody = page.locator('.console-panel tbody .link').first();
  if ((await somebody.count()) > 0) {
    await somebody.click();
    await album.take('files-dossier');
  }
  await page.keyboard.press('Escape');
}

/** The report, filled in as far as the game fills it in. */
async function openReport(page: Page, album: Album): Promise<void> {
  await page.getByRole('button', { name: /^(写实训报告|Write the report)$/ }).click();
  await page.locator('.report-cover').waitFor();
  await album.take('report');
  await page.getByRole('button', { name: /^(← )?(回到复盘|Back to the debrief)$/ }).click();
}

/** The game once more, turn by turn, at its beginning and in its midst. */
async function openReplay(page: Page, album: Album): Promise<void> {
  await page
    .getByRole('button', { name: /^(回放|Replay)$/ })
    .first()
    .click();
  await page.locator('.replay').waitFor();
  await album.take('replay');
  for (let turn = 0; turn < 4; turn++) await page.getByRole('button', { name: /^(下一期|Next turn)$/ }).click();
  await album.take('replay-on');
}

/** The debrief from top to bottom, its folds open. */
async function lookRound(page: Page, album: Album): Promise<void> {
  await album.take('debrief');
  await page.locator('.people').waitFor({ timeout: 60_000 });
  for (let person = 0; person < 3; person++) {
    await page.locator('.people').scrollIntoViewIfNeeded();
    await page.locator('.people .guess-chip').first().click();
    await page.locator('.reveal').waitFor();
    await page.locator('.people').evaluate((element) => element.scrollIntoView());
    if (person < 2) await album.take('debrief-person');
    if (person < 2) await page.locator('#people-next').click();
  }
  const decision = page.locator('.decisions .guess-chip').first();
  await decision.waitFor({ timeout: 60_000 }).catch(() => {});
  if (await decision.isVisible()) {
    await decision.click();
    await page.locator('.decisions').evaluate((element) => element.scrollIntoView());
    await album.take('debrief-decisions');
  }
  // one fold may lie in another
  const folds = page.locator('.debrief details:not([open]) > summary').filter({ visible: true });
  while ((await folds.count()) > 0) await folds.first().click();
  const height = page.viewportSize()!.height;
  const all = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = height - 80; y < all; y += height - 80) {
    await page.evaluate((to) => window.scrollTo(0, to), y);
    await album.take('debrief-on');
  }
}
