import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const canary = readFileSync(join(root, 'test/canary/same-bits.ts'), 'utf8').split('\n');
let place: string;

interface Diagnostic {
  readonly severity: string;
  readonly category: string;
  readonly location: { readonly start: { readonly line: number } };
}

/** Lints the canary with the project's own configuration as if it were that file of the project. */
async function lintAs(path: string): Promise<Diagnostic[]> {
  mkdirSync(join(place, path, '..'), { recursive: true });
  cpSync(join(root, 'test/canary/same-bits.ts'), join(place, path));
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const words = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', path];
  const text = await new Promise<string>((resolve) => {
    execFile(process.execPath, words, { cwd: place }, (_error, stdout) => resolve(stdout));
  });
  const report = JSON.parse(text) as { diagnostics: Diagnostic[] };
  // Of Biome's own rules only the one that bans globals is of interest here.
  return report.diagnostics.filter((one) => one.category === 'plugin' || one.category.endsWith('noRestrictedGlobals'));
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'rapport-lint-'));
  cpSync(join(root, 'biome.json'), join(place, 'biome.json'));
  cpSync(join(root, 'tools/lint'), join(place, 'tools/lint'), { recursive: true });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

test.each(['src/sim/canary.ts', 'src/math/deep/canary.ts', 'src/insight/canary.ts'])(
  'every banned line is reported in %s, and no other',
  async (path) => {
    const found = await lintAs(path);
    expect(found.map((one) => one.severity)).toEqual(found.map(() => 'error'));
    const marked = canary.flatMap((line, at) => (line.endsWith('// banned') ? [at + 1] : []));
    expect(marked.length).toBeGreaterThanOrEqual(18);
    expect(found.map((one) => one.location.start.line).sort((a, b) => a - b)).toEqual(marked);
  },
);

test('outside the three rooms the same lines are allowed', async () => {
  expect(await lintAs('src/ui/canary.ts')).toEqual([]);
});
