// Changes the code that keeps score, record and account in every small way and asks whether a test notices.
//   node tools/mutation.ts                    the canary, then the engine; every change that nobody noticed is listed
//   node tools/mutation.ts src/sim/score/*.ts these files only, without the canary
//   node tools/mutation.ts --tally FILE       also writes what it came to, for the suite
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { percent } from './coverage.ts';
import type { Mutant } from './mutants.ts';
import { countMutants, judgeCanary, tellMutant } from './mutants.ts';
import type { Tally } from './tally.ts';

const LEAST = 80;
const root = join(import.meta.dirname, '..');
/** Each with its own list of tests: told by `testFiles`, Stryker takes changes that act while a file is read for missed. */
const canary = { files: ['test/canary/mutation/bounded.ts'], config: 'vitest.canary.config.ts' };
const engine = {
  files: ['src/sim/score/*.ts', 'src/sim/record/*.ts', 'src/sim/phases/account*.ts'],
  config: 'vitest.mutation.config.ts',
};

/** Runs the tests once as the code is, then those that reach a change against each change. */
async function mutate({ files, config }: { files: readonly string[]; config: string }): Promise<Mutant[]> {
  const results = await new Stryker({
    mutate: [...files],
    testRunner: 'vitest',
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    vitest: { configFile: config, related: true },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    reporters: ['progress-append-only'],
    ignorePatterns: ['dist', 'doc', 'bench', 'test-results', 'playwright-report', '.cache'],
    // In .cache, which git leaves out; not in node_modules, whose files vitest does not transform.
    tempDirName: '.cache/mutation',
    cleanTempDir: 'always',
    // Paths in it need no rewriting, and TypeScript 7 has no JavaScript interface to rewrite them with.
    tsconfigFile: 'none.json',
    // A slow machine is no endless loop: those are told by how often a line is passed.
    timeoutMS: 30_000,
  }).runMutationTest();
  return results.map(({ fileName, location, mutatorName, replacement, status }) => ({
    file: relative(root, fileName),
    line: location.start.line,
    column: location.start.column,
    mutator: mutatorName,
    replacement,
    status,
  }));
}

const { values, positionals } = parseArgs({ options: { tally: { type: 'string' } }, allowPositionals: true });
process.chdir(root);
mkdirSync('.cache', { recursive: true });
const complaints: string[] = [];
let passed = 0;

if (positionals.length === 0) {
  const verdict = judgeCanary(await mutate(canary));
  console.log(`The canary ${verdict === null ? 'sings: its score is what it must be' : `is silent: ${verdict}`}.`);
  if (verdict === null) passed += 1;
  else complaints.push(`the canary: ${verdict}`);
}

const mutants = await mutate(positionals.length === 0 ? engine : { ...engine, files: positionals });
for (const one of mutants) if (one.status === 'Survived' || one.status === 'NoCoverage') console.log(tellMutant(one));
const { files, noticed, all, broken } = countMutants(mutants);
for (const file of files) console.log(`${percent(file.noticed, file.all).padStart(6)} %  ${file.file}  (${file.all})`);
console.log(`Noticed: ${noticed} of ${all} changes, ${percent(noticed, all)} %; ${LEAST} % is the least.`);
if (all === 0) complaints.push('no change was made to the engine');
else if (100 * noticed < LEAST * all) complaints.push(`only ${percent(noticed, all)} % of changes were noticed`);
else passed += 1;
if (broken > 0)
  console.log(`${broken} more could not be tried: with them the code cannot be read. They are not counted.`);
if (20 * broken > all) complaints.push(`${broken} changes could not be tried, more than 5 %`);

for (const complaint of complaints) console.log(complaint);
const tally: Tally = { passed, failed: complaints.length, absent: [], complaints };
if (values.tally !== undefined) {
  rmSync(values.tally, { force: true });
  writeFileSync(values.tally, JSON.stringify(tally));
}
process.exitCode = complaints.length === 0 ? 0 : 1;
