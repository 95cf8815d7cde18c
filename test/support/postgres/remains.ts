import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A process that may not be signalled is there all the same. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Stops servers that a killed run has left behind and takes their folders away. A run's folder bears the number of its
 * process; PostgreSQL writes its own, and its folder, into `postmaster.pid`.
 */
export async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const owner = Number(name);
    if (!Number.isInteger(owner) || isAlive(owner)) continue;
    const folder = join(parent, name);
    const server = serverOf(join(folder, 'data'));
    if (server !== null) await stop(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns  the number of the server's process; null when none runs on this folder */
function serverOf(data: string): number | null {
  try {
    const [pid = '', folder = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const known = folder === data && isAlive(Number(pid)) && isPostgres(pid);
    return known ? Number(pid) : null;
  } catch {
    return null;
  }
}

/** After a restart of the machine the same number may be anybody's. Where it cannot be told, it is left alone. */
function isPostgres(pid: string): boolean {
  try {
    return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

async function stop(pid: number): Promise<void> {
  const PATIENCE = 100;
  process.kill(pid, 'SIGINT');
  for (let k = 0; k < PATIENCE && isAlive(pid); k++) await wait(PATIENCE);
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}
