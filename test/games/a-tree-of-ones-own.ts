import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
/** The bench drives a browser as the tests do. */
const PARTS = [
  ...['src', 'public', 'bench', 'tools', 'test/support/browsers'],
  ...['index.html', 'package.json', 'vite.config.ts', 'tsconfig.base.json'],
];

/** A copy of the product to change: what a contributor's checkout would be. */
export class OwnTree {
  readonly root = mkdtempSync(join(tmpdir(), 'rapport-tree-'));
  #server: ChildProcess | null = null;

  constructor() {
    for (const part of PARTS) cpSync(join(ROOT, part), join(this.root, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'));
  }

  read = (path: string): string => readFileSync(join(this.root, path), 'utf8');
  write = (path: string, text: string): void => writeFileSync(join(this.root, path), text);

  /** What a script of the tree prints. */
  async run(...args: string[]): Promise<string> {
    const ran = await promisify(execFile)(process.execPath, args, { cwd: this.root, maxBuffer: 1e8 });
    return ran.stdout;
  }

  /** Builds and serves its page; gives the address. */
  serve(): Promise<string> {
    const server = spawn(process.execPath, ['tools/serve.mjs'], { cwd: this.root, env: { ...process.env, PORT: '0' } });
    this.#server = server;
    return new Promise((resolve, reject) => {
      let said = '';
      server.stdout.on('data', (chunk) => {
        said += chunk;
        const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (address) resolve(address);
      });
      server.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    });
  }

  remove(): void {
    this.#server?.kill();
    rmSync(this.root, { recursive: true, force: true });
  }
}
