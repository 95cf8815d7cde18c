import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { playToDebrief } from '../e2e/hands.ts';

const FILE = join(import.meta.dirname, '../../dist/rapport.html');

test('the big sale is played from one file to the debrief, and nobody is asked for anything', async ({
  page,
  context,
  browserName,
}) => {
  test.setTimeout(900_000);
  const asked = new Set<string>();
  const complaints: string[] = [];
  context.on('request', (request) => asked.add(new URL(request.url()).protocol));
  page.on('pageerror', (error) => complaints.push(`${browserName}: ${error.message}`));
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${pathToFileURL(FILE)}#/scenario=T14&seed=file&lang=en`);
  const played = await playToDebrief(page, false);
  expect(played.turns).toBe(12);
  expect([...asked].filter((protocol) => !['file:', 'blob:', 'data:'].includes(protocol))).toEqual([]);
  expect(complaints).toEqual([]);
});
