// Runs the steps of one suite, all of them even when one fails, and ends with the line `N passed, N failed`.
//   node tools/suite.ts test | check | long | nightly | coverage | mutation
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CoverageReport } from './coverage.ts';
import { countBranches, judgeBranches, tellBranches } from './coverage.ts';
import type { Tally, VitestReport } from './tally.ts';
import { tallyPlaywright, tallyVitest } from './tally.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'node_modules/.cache/rapport-reports');
/** Failures told at the end of all. */
const MOST_TOLD = 40;

interface Step {
  readonly name: string;
  readonly run: () => Tally | Promise<Tally>;
}

function runTool(script: string, words: readonly string[]): boolean {
  return spawnSync(process.execPath, [join(root, script), ...words], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** A tool that only says yes or no counts as one test. Its words are told when it is done. */
function toolStep(name: string, script: string, words: readonly string[]): Step {
  const run = () =>
    new Promise<Tally>((done) => {
      const tool = spawn(process.execPath, [join(root, script), ...words], { cwd: root });
      const parts: Buffer[] = [];
      for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
      tool.on('close', (code) => {
        process.stdout.write(Buffer.concat(parts));
        const ok = code === 0;
        done({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, absent: [], complaints: ok ? [] : [`${name} failed`] });
      });
    });
  return { name, run };
}

/** Steps that need little of the machine, two at a time. */
function twoAtATime(name: string, steps: readonly Step[]): Step {
  return {
    name,
    async run() {
      const left = [...steps];
      const tallies: Tally[] = [];
      const lane = async () => {
        for (let step = left.shift(); step; step = left.shift()) tallies.push(await step.run());
      };
      await Promise.all([lane(), lane()]);
      return sum(tallies);
    },
  };
}

function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((all, { passed }) => all + passed, 0),
    failed: tallies.reduce((all, { failed }) => all + failed, 0),
    absent: tallies.flatMap(({ absent }) => absent),
    complaints: tallies.flatMap(({ complaints }) => complaints),
  };
}

function reportStep<Report>(
  name: string,
  script: string,
  words: (file: string) => readonly string[],
  tally: (report: Report) => Tally,
): Step {
  return {
    name,
    run: () => {
      const file = join(reports, `${name}.json`);
      rmSync(file, { force: true });
      const ok = runTool(script, words(file));
      let counted: Tally;
      try {
        counted = tally(JSON.parse(readFileSync(file, 'utf8')) as Report);
      } catch (error) {
        return { passed: 0, failed: 1, absent: [], complaints: [`no readable report: ${String(error)}`] };
      }
      if (ok || counted.failed > 0) return counted;
      return { ...counted, failed: 1, complaints: ['the runner failed although no test did: see above'] };
    },
  };
}

function vitestStep(project: string): Step {
  return reportStep(project, 'node_modules/vitest/vitest.mjs', vitestWords(project), tallyVitest);
}

const vitestWords = (project: string) => (file: string) => [
  'run',
  // with those of its kind that run alone
  ...['--project', `${project}*`],
  ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`],
];

/** The unit tests once more, counting which ways through the engine they take: one test more, that these are enough. */
function coverageStep(): Step {
  const report = join(reports, 'coverage/coverage-final.json');
  const words = (file: string) => {
    rmSync(report, { force: true });
    // Counting makes a test several times slower; how slow it may be is asked where nothing is counted.
    return [...vitestWords('unit')(file), '--coverage', '--testTimeout=600000'];
  };
  return reportStep<VitestReport>('coverage', 'node_modules/vitest/vitest.mjs', words, (tests) => {
    const branches = countBranches(JSON.parse(readFileSync(report, 'utf8')) as CoverageReport);
    for (const line of tellBranches(branches, root)) console.log(line);
    const { passed, failed, complaints, absent } = tallyVitest(tests);
    const short = judgeBranches(branches);
    if (short === null) return { passed: passed + 1, failed, complaints, absent };
    return { passed, failed: failed + 1, complaints: [...complaints, short], absent };
  });
}

function mutationStep(): Step {
  return reportStep<Tally>(
    'mutation',
    'tools/mutation.ts',
    (file) => ['--tally', file],
    (tally) => tally,
  );
}

/** Tests in real browsers; whole games in every way of playing have a configuration of their own. */
function e2eStep(name: 'e2e' | 'games'): Step {
  const words = (file: string) => {
    process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file;
    return ['test', '--reporter=list,json', ...(name === 'games' ? ['-c', 'playwright.games.config.ts'] : [])];
  };
  return reportStep(name, 'node_modules/@playwright/test/cli.js', words, tallyPlaywright);
}

const types = readdirSync(root)
  .filter((name) => /^tsconfig\.\w+\.json$/.test(name) && name !== 'tsconfig.base.json')
  .map((name) => toolStep(`types of ${name}`, 'node_modules/typescript/bin/tsc', ['-p', name]));
const quick = twoAtATime('types, lint, dead code', [
  ...types,
  toolStep('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  toolStep('dead code', 'node_modules/knip/bin/knip.js', []),
]);
const build = toolStep('build', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);

const suites: Readonly<Record<string, readonly Step[]>> = {
  check: [quick, vitestStep('unit')],
  test: [quick, vitestStep('unit'), build, e2eStep('e2e')],
  long: [vitestStep('long'), build, e2eStep('games'), mutationStep()],
  nightly: [vitestStep('nightly'), coverageStep()],
  coverage: [coverageStep()],
  mutation: [mutationStep()],
};

const steps = suites[process.argv[2] ?? ''];
if (!steps) {
  console.error(`Which suite? One of: ${Object.keys(suites).join(', ')}.`);
  process.exit(1);
}

mkdirSync(reports, { recursive: true });
const tallies: Tally[] = [];
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  const started = performance.now();
  const tally = await step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`);
  tallies.push(tally);
}

console.log('');
const { passed, failed, absent, complaints } = sum(tallies);
for (const line of absent) console.log(line);
// At the very end, where they are found whatever else was said.
for (const line of complaints.slice(0, MOST_TOLD)) console.log(`failed: ${line}`);
if (complaints.length > MOST_TOLD) console.log(`failed: ${complaints.length - MOST_TOLD} more, see above`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
