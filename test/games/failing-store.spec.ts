import type { Browser, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { savedGames } from '../e2e/saved-games.ts';

/** Games of calls write less often than fifty times. */
const CALLS_WRITE = 15;
const MOST = 50;
const PARTS = 5;

interface Watched extends Window {
  writes: number;
}

/** From now on writes of games in this page throw, as they do where the quota is used up: the n-th alone, or all from it on. */
async function breakWrites(page: Page, n: number, ever: boolean): Promise<void> {
  await page.addInitScript(
    ([from, all]) => {
      const watched = window as unknown as Watched;
      watched.writes = 0;
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args) {
        watched.writes += 1;
        if (watched.writes === from || (all && watched.writes > from)) {
          throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
        }
        return put.apply(this, args);
      };
    },
    [n, ever] as const,
  );
}

/** Presses whatever leads on, the first reply and the first of each prediction, until the last morning. */
function playOn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const ways = [
          '.reply:not([disabled])',
          '#talk-done',
          '.opening .button-main',
          '#why-done',
          '.play-foot button:not([disabled])',
          '.closing-buttons .button-main:not([disabled])',
          '.predict fieldset:not(:has(:checked)) input',
          '#confirm:not([disabled])',
        ];
        const press = setInterval(() => {
          if (document.querySelector('.finale')) {
            clearInterval(press);
            done();
            return;
          }
          document.querySelector<HTMLElement>(ways.find((way) => document.querySelector(way)) ?? 'body')?.click();
        }, 40);
      }),
  );
}

/** Plays a game to its last morning in a page of its own where writes fail, and hands the page over. */
async function played(browser: Browser, n: number, ever: boolean, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 625 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await breakWrites(page, n, ever);
  await page.goto(`/#/scenario=${n <= CALLS_WRITE ? 'T01' : 'T14'}&seed=failing&lang=en`);
  await playOn(page);
  expect(thrown, `write ${n}`).toEqual([]);
  await look(page);
  await context.close();
}

for (let part = 0; part < PARTS; part++) {
  const from = (part * MOST) / PARTS + 1;
  const to = ((part + 1) * MOST) / PARTS;
  test(`whichever write fails the game goes on, and all of it is kept by the next: ${from} to ${to}`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    for (let n = from; n <= to; n++) {
      await played(browser, n, false, async (page) => {
        const writes = await page.evaluate(() => (window as unknown as Watched).writes);
        // a game may end before so many, or with the very one that failed
        if (writes <= n) return;
        await expect.poll(async () => (await savedGames(page))[0]?.['over'], { message: `write ${n}` }).toBe(true);
      });
    }
  });
}

test('where nothing can be written any more the game is played to its end, and the page says what to do', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  for (const n of [1, 7, 20]) {
    await played(browser, n, true, async (page) => {
      await page.locator('.finale-foot .link').click();
      await expect(page.locator('.debrief-foot .refusal')).toContainText('Save the record');
    });
  }
});
