// Named so that it begins first: nothing here takes as long, and the rest is played beside it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { SavedGame } from '../../src/app/storage/saved-game.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { engine, playAct, startPlay } from '../../src/sim/index.ts';
import { playToDebrief } from './hands.ts';
import { savedGames } from './saved-games.ts';
import { complaintsOf, hostsOf } from './watch.ts';

const WAYS = [
  { hands: 'the mouse', byKeys: false, viewport: { width: 1366, height: 625 }, language: 'zh-Hans' },
  { hands: 'the keyboard alone and no canvas', byKeys: true, viewport: { width: 1366, height: 625 }, language: 'en' },
  { hands: 'the mouse', byKeys: false, viewport: { width: 390, height: 664 }, language: 'zh-Hant' },
] as const;

for (const { hands, byKeys, viewport, language } of WAYS) {
  const size = `${viewport.width}×${viewport.height}`;
  test(`a whole game is played to the debrief with ${hands} at ${size}, reloaded in the middle`, async ({ page }) => {
    test.setTimeout(480_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const complaints = complaintsOf(page);
    const hosts = hostsOf(page);
    if (byKeys) await page.addInitScript(() => localStorage.setItem('rapport/settings', '{"canvas":"off"}'));
    await page.goto(`/#/seed=whole&lang=${language}`);
    const played = await playToDebrief(page, byKeys);
    expect(played.turns).toBe(12);
    expect(played.answers).toBeGreaterThan(8);
    expect(played.reloads).toBeGreaterThan(1);

    for (const fold of ['.debrief .fold-large > summary', '.appraisal summary']) {
      await page.locator(fold).focus();
      await page.keyboard.press('Enter');
    }
    for (const tab of await page.locator('.appraisal .tab').all()) {
      await tab.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#appraisal-panel table').first()).toBeVisible();
    }

    const [game] = (await savedGames(page)) as unknown as readonly SavedGame[];
    expect(game!.acts.filter(({ kind }) => kind === 'close')).toHaveLength(12);
    expect(game!.acts.filter(({ kind }) => kind === 'answer')).toHaveLength(played.answers);
    expect(playInNode(game!)).toEqual({ rules: game!.scenario.rules, head: game!.head });

    await page.reload();
    await expect(page.locator('.finale, .debrief')).toBeVisible();
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(page.url()).host]);
  });
}

/** The same acts played here, outside any browser: by which rules, and the last link of the chain. */
function playInNode({ luck, acts }: SavedGame): { rules: string; head: string } {
  const parsed = parseScenario(readFileSync(join(import.meta.dirname, '../../src/scenarios/catalog/T14.json')));
  if (!parsed.ok) throw new Error('T14 is not valid');
  const rules = engine.prepare(parsed.scenario);
  let play = startPlay(rules, luck);
  for (const act of acts) {
    const played = playAct(play, act, { by: 'player' });
    if (!played.ok) throw new Error(`refused here: ${JSON.stringify(played.refusals)}`);
    play = played.play;
  }
  return { rules: rules.hash, head: play.chain.at(-1)! };
}
