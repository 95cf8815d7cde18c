import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Act } from '../../src/sim/index.ts';
import { servePages } from './pages/serve-pages.ts';

/** How many tabs are killed; the long tests ask for more. */
const KILLS = Number(process.env['TAB_KILLS'] ?? 10);

interface PlayingPage {
  playOn(id: string): Promise<void>;
  actsOf(id: string): Promise<readonly Act[]>;
}

test('a tab killed at any moment loses no act that was confirmed, and the game goes on from the same chain', async ({
  context,
}) => {
  test.setTimeout(60_000 + KILLS * 6000);
  const pages = await servePages();
  const confirmed = new Map<string, Act[]>();
  await context.exposeFunction('confirmed', (id: string, act: Act) => {
    confirmed.set(id, [...(confirmed.get(id) ?? []), act]);
  });
  const play = (tab: Page, id: string) =>
    tab
      .evaluate((one) => (globalThis as unknown as PlayingPage).playOn(one), id)
      .then(
        () => true,
        () => true,
      );
  // a game that nobody kills tells how long one takes on this machine
  const first = await context.newPage();
  await first.goto(pages.address);
  const started = performance.now();
  await play(first, 'whole');
  const wholeMs = performance.now() - started;
  await first.close();
  const length = confirmed.get('whole')!.length;
  /** Every third tab is killed at any moment of a game, also before its first act; the others some time after an act. */
  const moment = async (kill: number, tab: Page): Promise<false> => {
    const part = (kill * 0.618_034) % 1;
    const after = kill % 3 === 0 ? 0 : 1 + (kill % (length - 1));
    while ((confirmed.get(`killed-${kill}`)?.length ?? 0) < after) await tab.waitForTimeout(2);
    await tab.waitForTimeout((part * wholeMs) / (after === 0 ? 1 : length));
    return false;
  };

  let killedMidway = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const id = `killed-${kill}`;
    const tab = await context.newPage();
    await tab.goto(pages.address);
    const over = await Promise.race([play(tab, id), moment(kill, tab)]);
    await tab.close({ runBeforeUnload: false });
    if (!over) killedMidway++;
    const shown = confirmed.get(id) ?? [];
    if (shown.length === 0) continue; // killed before anything had happened
    const next = await context.newPage();
    await next.goto(pages.address);
    const kept = await next.evaluate((one) => (globalThis as unknown as PlayingPage).actsOf(one), id);
    expect(kept.slice(0, shown.length), `acts of ${id}`).toEqual(shown);
    // one act more may lie there: written down, and killed before it was shown
    expect(kept.length - shown.length).toBeLessThanOrEqual(1);
    await next.close();
  }
  expect(killedMidway).toBeGreaterThan(KILLS / 3);
  expect(confirmed.size - 1).toBeGreaterThan(KILLS / 3);
  await pages.close();
});
