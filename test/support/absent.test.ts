import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VitestReport } from '../../tools/tally.ts';
import { tallyVitest } from '../../tools/tally.ts';

const root = join(import.meta.dirname, '../..');
let place: string;

/** Runs vitest itself on a file of planted tests and counts its report as the suite does. */
async function runPlanted(code: string) {
  writeFileSync(join(place, 'planted.test.ts'), code);
  const report = join(place, 'report.json');
  const words = ['run', '--root', place, '--globals', '--reporter=json', `--outputFile=${report}`];
  await new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], { cwd: place }, resolve);
  });
  return tallyVitest(JSON.parse(readFileSync(report, 'utf8')) as VitestReport);
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'rapport-absent-'));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a test that needs an absent folder is listed, a test that is skipped otherwise fails the run', async () => {
  const tally = await runPlanted(`
    import { needsFolder } from ${JSON.stringify(join(import.meta.dirname, 'absent.ts'))};
    test('reads nothing', (context) => { needsFolder(context, 'no/such/folder'); throw new Error('went on'); });
    test('reads this', (context) => { needsFolder(context, ${JSON.stringify(place)}); });
    test.skip('is idle', () => {});
    test.todo('is a plan');
  `);
  expect(tally.passed).toBe(1);
  expect(tally.absent).toEqual(['absent: no/such/folder (reads nothing)']);
  expect(tally.failed).toBe(2);
});

test('a failing test and a file that cannot be loaded both fail the run', async () => {
  expect((await runPlanted("test('fails', () => { expect(1).toBe(2); });")).failed).toBe(1);
  expect((await runPlanted("import './none.ts'; test('never runs', () => {});")).failed).toBe(1);
});
