import { expect, test } from '@playwright/test';
import { at, beginDraft, kept } from './editor-desk.ts';

/** How many tabs are killed; the long tests ask for more. */
const KILLS = Number(process.env['EDIT_KILLS'] ?? 2);
/** Somebody types for so long at most before the tab is gone. */
const LONGEST_MS = 2500;
/** What was typed before the last second is kept; and a store on a busy machine takes its time to write. */
const LOST_MS = 1000 + 500;

test('a tab killed while somebody types loses no more than the last second of it', async ({ context, page }) => {
  test.setTimeout(60_000 + KILLS * 15_000);
  await beginDraft(page, 'MyKilled');
  await expect(kept(page)).toBeVisible();
  const address = page.url();
  await page.close();
  for (let kill = 0; kill < KILLS; kill++) {
    const tab = await context.newPage();
    const typed: { readonly text: string; readonly at: number }[] = [];
    await tab.exposeFunction('typed', (text: string) => typed.push({ text, at: Date.now() }));
    await tab.goto(address);
    await at(tab, 'title', 'en').waitFor();
    // a tab that was killed cannot say that it is gone
    const take = tab.locator('.bench-band .button');
    if (await take.isVisible()) await take.click();
    await tab.evaluate((n) => {
      const field = document.querySelector<HTMLTextAreaElement>(`[data-place='["title","en"]']`)!;
      let letters = 0;
      setInterval(() => {
        letters += 1;
        field.value = `${n}:${letters}`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        (window as unknown as { typed: (text: string) => void }).typed(field.value);
      }, 40);
    }, kill);
    await tab.waitForTimeout(500 + ((kill * 0.618_034) % 1) * LONGEST_MS);
    const died = Date.now();
    await tab.close({ runBeforeUnload: false });
    const next = await context.newPage();
    await next.goto(address);
    const found = await at(next, 'title', 'en').inputValue();
    await next.close();
    const before = typed.filter((one) => one.at <= died - LOST_MS).at(-1);
    if (!before) continue; // killed within the first second
    const number = (text: string) => Number(text.split(':')[1] ?? 0);
    expect(found.split(':')[0], `kill ${kill}`).toBe(String(kill));
    expect(number(found), `kill ${kill}`).toBeGreaterThanOrEqual(number(before.text));
  }
});
