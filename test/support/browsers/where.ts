import { existsSync } from 'node:fs';
import known from '../../../tools/browsers.json' with { type: 'json' };

/** Flags for headless Chromium on any machine: nothing of its own on the network, and no sandbox when it runs as root. */
export const chromiumFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Path of the browser on this machine: the one named in CHROMIUM or FIREFOX, else the first usual place that exists.
 *
 * @throws Error that says what to install
 */
export function findBrowser(name: 'chromium' | 'firefox'): string {
  const { variable, paths, package: debianPackage } = known[name];
  const named = process.env[variable];
  const found = [...(named ? [named] : []), ...paths].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    `No ${name} here: install it (Debian: apt-get install ${debianPackage}) or set ${variable} to its path.`,
  );
}
