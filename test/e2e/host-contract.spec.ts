import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { gameHostContract } from '../contract/game-host.ts';
import { savesContract } from '../contract/saves.ts';
import { servePages } from './pages/serve-pages.ts';
import { complaintsOf } from './watch.ts';

// One page for all: it is built once and each case opens games of its own.
test.describe.configure({ mode: 'default' });

let pages: Awaited<ReturnType<typeof servePages>>;
let page: Page;
let complaints: readonly string[] = [];

test.beforeAll(async ({ browser }) => {
  pages = await servePages();
  page = await browser.newPage();
  complaints = complaintsOf(page);
  await page.goto(pages.address);
});

test.afterAll(async () => {
  await page?.close();
  await pages?.close();
});

const run = (suite: string, says: string) =>
  page.evaluate(
    ([one, other]) =>
      (globalThis as unknown as { runCase(suite: string, says: string): Promise<string | null> }).runCase(one!, other!),
    [suite, says],
  );
const never = () => Promise.reject(new Error('cases run in the page'));

test.describe('a game on this machine, with the engine in its worker', () => {
  for (const { says } of gameHostContract(never)) {
    test(says, async () => expect(await run('host', says)).toBeNull());
  }
});

test.describe('games in the database of the browser', () => {
  for (const { says } of savesContract(never, never)) {
    test(says, async () => expect(await run('database', says)).toBeNull());
  }
});

test.describe('games in the small store of the browser', () => {
  for (const { says } of savesContract(never, never)) {
    test(says, async () => expect(await run('smallStore', says)).toBeNull());
  }
});

test('the page of the contracts leaves no error in the console', () => {
  expect(complaints).toEqual([]);
});
