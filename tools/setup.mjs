// Plain JavaScript for Node 20 and newer: it runs before anything is installed.
//   node tools/setup.mjs              packages as package-lock.json says
//   node tools/setup.mjs --browsers   also the browsers and fonts that the tests need
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const forTests = process.argv.includes('--browsers');

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function fail(message) {
  console.error(message);
  // A test run ends with this line, also when it could not begin.
  if (forTests) console.log('0 passed, 1 failed');
  process.exit(1);
}

/** True when node_modules holds what package-lock.json names; packages for other platforms may be absent. */
function packagesAreCurrent() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json').packages;
  const same = (path) => installed[path]?.version === wanted[path]?.version;
  const present = Object.keys(wanted).filter((path) => path !== '' && (!wanted[path].optional || installed[path]));
  return (
    present.every((path) => same(path) && existsSync(join(root, path, 'package.json'))) &&
    Object.keys(installed).every(same)
  );
}

function installPackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing packages (npm ci) …');
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) fail('npm ci did not succeed: see above. It needs the network once.');
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.trim() !== '';
  const noto = '/usr/share/fonts/opentype/noto';
  return existsSync(noto) && readdirSync(noto).some((name) => name.includes('CJK'));
}

function missingForTests() {
  const missing = [];
  for (const { variable, paths, package: name } of Object.values(readJson('tools/browsers.json'))) {
    const named = process.env[variable];
    if (![...(named ? [named] : []), ...paths].some((path) => existsSync(path))) missing.push(name);
  }
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  return missing;
}

/** The words that run a command as root without asking for a password, or nothing when this user may not. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function installBrowsers() {
  const missing = missingForTests();
  if (missing.length === 0) return;
  const what = `The tests need ${missing.join(', ')}.`;
  const todo = `Install by hand: apt-get install ${missing.join(' ')} (elsewhere: Chromium, Firefox, a Chinese font; set CHROMIUM and FIREFOX to their paths).`;
  const before = asRoot();
  if (!existsSync('/usr/bin/apt-get') || !before) fail(`${what} ${todo}`);
  console.log(`${what} Installing with apt-get …`);
  const run = (...words) => {
    const [command, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const install = () => run('install', '-y', '--no-install-recommends', ...missing);
  if (!install() && !(run('update') && install())) fail(`apt-get could not install them. ${todo}`);
  const still = missingForTests();
  if (still.length > 0) fail(`apt-get ran, but ${still.join(', ')} cannot be found. ${todo}`);
}

installPackages();
if (forTests) installBrowsers();
