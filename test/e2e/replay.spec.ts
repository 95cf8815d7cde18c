import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { GameRecord } from '../../src/sim/index.ts';
import { savedGames } from './saved-games.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rapport-replay-'));

/** A record as the command line writes it. */
function recordOf(scenario: string): string {
  const file = join(folder, `${scenario}.json`);
  const words = ['play', scenario, '--seed', 'replay', '--player', 'expert', '--out', file];
  execFileSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...words], { cwd: ROOT });
  return file;
}

/** The same record with something changed. */
function spoilt(file: string, name: string, change: (record: Record<string, unknown> & GameRecord) => unknown): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return path;
}

async function open(page: Page, file: string): Promise<void> {
  await page.locator('.record-opener input[type=file]').setInputFiles(file);
}

test('a record of the command line is replayed, verified, looked at turn by turn, and practised from', async ({
  page,
}) => {
  const file = recordOf('T14');
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/#/lang=en');
  await open(page, file);
  const replay = page.locator('.replay');
  await expect(replay).toContainText('replayed and verified', { timeout: 60_000 });
  await expect(replay.locator('.transport-turn')).toContainText('Month 1 of 12');
  await expect(replay.locator('.decided li')).not.toHaveCount(0);
  await replay.getByRole('button', { name: 'Next turn' }).click();
  await expect(replay.locator('.transport-turn')).toContainText('Month 2 of 12');
  await expect(replay.locator('.why-lines li')).toHaveCount(3);
  const before = await replay.locator('.place-count').allTextContents();
  await replay.getByRole('slider').fill('8');
  await expect(replay.locator('.transport-turn')).toContainText('Month 9 of 12');
  expect(await replay.locator('.place-count').allTextContents()).not.toEqual(before);
  await replay.locator('.choice').filter({ hasText: '4×' }).click();
  await replay.getByRole('button', { name: 'Play' }).click();
  await expect(replay.locator('.transport-turn')).toContainText('Month 12 of 12');
  await expect(replay.getByRole('button', { name: 'Play' })).toBeVisible();

  const saving = page.waitForEvent('download');
  await replay.getByRole('button', { name: /CSV/ }).click();
  const sheet = readFileSync(await (await saving).path(), 'utf8');
  expect(sheet.startsWith('\ufeffturn,when,kind,')).toBe(true);
  expect(sheet.split('\r\n').length).toBeGreaterThan(13);

  await replay.getByRole('slider').fill('3');
  await replay.getByRole('button', { name: /^Practise from/ }).click();
  await expect(page.locator('.practice-mark')).toBeVisible();
  await expect(page.locator('.bar-turn')).toContainText('4');
  await expect(replay).toHaveCount(0);
  const record = JSON.parse(readFileSync(file, 'utf8')) as GameRecord;
  const [game] = await savedGames(page);
  expect(game!['id']).toMatch(/^practice-/);
  expect((game!['acts'] as unknown[]).filter((act) => (act as { kind: string }).kind === 'close')).toHaveLength(3);
  expect(game!['luck']).toBe(record.luck);
  await page.goto('/#/');
  await expect(page.getByRole('button', { name: /^Practise on: / })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('a record that does not hold is refused, and it is said why', async ({ page }) => {
  const file = recordOf('T01');
  const notJson = join(folder, 'not.json');
  writeFileSync(notJson, 'turn,lever\n1,staff\n');
  const cases: readonly (readonly [string, string])[] = [
    [notJson, 'damaged'],
    [spoilt(file, 'chain', (record) => ({ ...record, chain: record.chain.with(2, '0'.repeat(64)) })), 'Step 2'],
    [spoilt(file, 'score', (record) => ({ ...record, score: { ...record.score, total: 999 } })), 'the replay gives'],
  ];
  await page.goto('/#/lang=en');
  for (const [path, says] of cases) {
    await open(page, path);
    await expect(page.locator('.record-opener [role=alert]')).toContainText(says, { timeout: 60_000 });
  }
  await open(page, file);
  await expect(page.locator('.replay')).toContainText('verified', { timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(page.locator('.replay')).toHaveCount(0);
});
