import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ownDatabase } from '../../test/support/postgres/own-database.ts';
import { ask } from './ask.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts');

/** What a process tells of itself. */
export interface Gauges {
  /** Megabytes. */
  readonly resident: number;
  readonly heap: number;
  /** Seconds of CPU time since it began, threads included. */
  readonly cpu: number;
  /** Milliseconds by which its event loop was late, 99 of 100 times at most, since it was last asked. */
  readonly loopDelay: number;
  readonly streams: number;
}
export interface Served {
  /** One address for each process. */
  readonly addresses: readonly string[];
  /** Opens the desk of whoever runs it. */
  readonly ownerLink: string;
  /** Whether it was held on one core. */
  readonly pinned: boolean;
  gauges(): Promise<readonly Gauges[]>;
  end(): Promise<void>;
}

/** Servers of their own on an empty database, all on the first core where the machine can hold a program there. */
export async function serve(database: 'sqlite' | 'postgres', processes: number): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-load-'));
  const page = join(folder, 'page');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>客情</title>');
  const postgres = database === 'postgres' ? await ownDatabase() : null;
  const place = postgres ? { DATABASE_URL: postgres.address } : {};
  const data = postgres ? [] : ['--data', join(folder, 'data')];
  const words = [COMMAND, 'serve', '--json', '--port', '0', '--host', '127.0.0.1', '--page', page, ...data];
  const pinned = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
  const [program, ...before] = pinned ? ['taskset', '-c', '0', process.execPath] : [process.execPath];
  const { DATABASE_URL: _, ...environment } = process.env;
  const children: ChildProcess[] = [];
  const addresses: string[] = [];
  let ownerLink = '';
  const end = async () => {
    for (const child of children) await ended(child);
    await postgres?.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // one after the other: the first makes the tables
    for (let k = 0; k < processes; k++) {
      const child = spawn(program!, [...before, ...words], {
        env: { ...environment, ...place },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      const told = await firstLine(child);
      addresses.push(told.address);
      ownerLink = told.desk.split('/').at(-1)!;
    }
  } catch (error) {
    await end();
    throw error;
  }
  // this program must not take from the servers what it measures
  if (pinned) spawnSync('taskset', ['-acp', '1', String(process.pid)]);
  return { addresses, ownerLink, pinned, end, gauges: () => Promise.all(addresses.map(gaugesOf)) };
}

interface Told {
  readonly address: string;
  readonly desk: string;
}
function firstLine(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    createInterface(child.stdout!).once('line', (line) => resolve(JSON.parse(line) as Told));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it served`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

async function gaugesOf(address: string): Promise<Gauges> {
  const { text } = await ask(`${address}/metrics`, { method: 'GET' });
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    resident: read('rapport_resident_bytes') / 2 ** 20,
    heap: read('rapport_heap_bytes') / 2 ** 20,
    cpu: read('rapport_cpu_seconds'),
    loopDelay: read('rapport_loop_delay_seconds') * 1000,
    streams: read('rapport_streams_open'),
  };
}
