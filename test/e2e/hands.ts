// A player at the page, by mouse or by keyboard alone.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { tabTo } from './tab-to.ts';

/** How a person presses something. */
export type Hand = (target: Locator) => Promise<void>;

const mouse = (): Hand => (target) => target.click();

/** Tab until it has the focus, then press it: nothing is reached that the keyboard does not reach. */
function keyboard(page: Page): Hand {
  return async (target) => {
    await tabTo(page, target, 200);
    await page.keyboard.press('Enter');
  };
}

/** Chooses the k-th of a row of named steps. With the keyboard: Tab into the row, then arrows, as radio buttons go. */
async function choose(page: Page, row: Locator, k: number, byKeys: boolean): Promise<void> {
  if (!byKeys) return row.locator('label').nth(k).click();
  const boxes = row.locator('input');
  for (let step = 0; step < 200; step++) {
    if (await row.evaluate((element) => element.contains(document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  // with nothing chosen, Space takes the one that has the focus; arrows take the next
  if ((await row.locator('input:checked').count()) === 0) await page.keyboard.press('Space');
  for (let step = 0; step < 10 && !(await boxes.nth(k).isChecked()); step++) await page.keyboard.press('ArrowRight');
}

export interface Played {
  readonly turns: number;
  readonly answers: number;
  readonly reloads: number;
}

/**
 * Plays what stands on the page to the debrief: gives the first reply to everybody, changes a lever in every second
 * turn where money allows it, predicts, and reloads in the middle of conversations and of turns.
 */
export async function playToDebrief(page: Page, byKeys: boolean): Promise<Played> {
  const hand = byKeys ? keyboard(page) : mouse();
  const shown = (selector: string) => page.locator(selector).filter({ visible: true }).first();
  const played = { turns: 0, answers: 0, reloads: 0 };
  let changed = 0;
  const moves: readonly { readonly when: string; readonly play: (target: Locator) => Promise<void> }[] = [
    {
      when: '.reply:not([disabled])',
      play: async (target) => {
        const said = await page.locator('.said').count();
        await (byKeys ? page.keyboard.press('1') : hand(target));
        await page.waitForFunction((before) => document.querySelectorAll('.said').length !== before, said);
        played.answers += 1;
        if (played.answers % 6 === 0) await reload();
      },
    },
    { when: '#talk-done', play: hand },
    { when: '.opening .button-main', play: hand },
    { when: '#why-done', play: hand },
    { when: '.play-foot button:not([disabled])', play: hand },
    { when: '#finale-next', play: hand },
    { when: '.closing-buttons .button-main', play: hand },
    { when: '#confirm', play: closeTurn },
    { when: '.phone-foot .button-main', play: hand },
  ];

  async function reload(): Promise<void> {
    await page.reload();
    await shown('.shop, .opening, .finale').waitFor();
    played.reloads += 1;
  }

  async function closeTurn(confirm: Locator): Promise<void> {
    const turn = played.turns + 1;
    if (turn % 2 === 1 && changed < turn) {
      changed = turn;
      await changeOneLever();
    }
    const rows = page.locator('.predict .choices');
    if ((await rows.count()) > 0) {
      await choose(page, rows.nth(0), 2, byKeys);
      await choose(page, rows.nth(1), 0, byKeys);
      // what scrolls is the desk; a page that slides away under a tap takes the bar and the way on with it
      expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
    }
    if (turn === 4 && played.reloads < 3) return reload();
    await hand(confirm);
    // a stop of two turns plays out at its end
    const next = shown('.play-foot button:not([disabled]), .stop-desk');
    await next.waitFor();
    if (!(await shown('.stop-desk').isVisible())) played.turns = turn;
  }

  async function changeOneLever(): Promise<void> {
    const row = page.locator('.lever .choices:not([disabled])').first();
    if ((await row.count()) === 0) return;
    await choose(page, row, 1, byKeys);
    const undo = page.locator('.lever-changed .lever-note .link').first();
    if (await page.locator('.refusal').first().isVisible()) await hand(undo);
  }

  const all = moves.map(({ when }) => when).join(', ');
  for (let step = 0; step < 500; step++) {
    await page.locator(`${all}, .debrief-head`).filter({ visible: true }).first().waitFor({ timeout: 30_000 });
    if (await shown('.debrief-head').isVisible()) return played;
    for (const { when, play } of moves) {
      const target = shown(when);
      if (!(await target.isVisible())) continue;
      await play(target);
      break;
    }
  }
  throw new Error('500 steps, and still no debrief');
}
