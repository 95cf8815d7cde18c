import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isAlive, sweep } from './remains.ts';

const parent = mkdtempSync(join(tmpdir(), 'rapport-remains-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** A process that has ended, so that its number is nobody's. */
async function deadOwner(): Promise<number> {
  const child = spawn(process.execPath, ['--eval', '']);
  await new Promise((resolve) => child.once('close', resolve));
  return child.pid!;
}

/** A run's folder, in which a server is said to have this number. */
function leave(owner: number, server: number): string {
  const data = join(parent, String(owner), 'data');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'postmaster.pid'), `${server}\n${data}\n1900000000\n`);
  return join(parent, String(owner));
}

test('a server that a killed run has left behind is stopped and its folder taken away', async () => {
  const left = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000) // postgres'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => left.once('close', (_, signal) => resolve(signal)));
  const folder = leave(await deadOwner(), left.pid!);
  await sweep(parent);
  expect(await ended).toBe('SIGINT');
  expect(existsSync(folder)).toBe(false);
});

test('a number that has become somebody else’s is left alone', async () => {
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const folder = leave(await deadOwner(), other.pid!);
  await sweep(parent);
  expect(isAlive(other.pid!)).toBe(true);
  expect(existsSync(folder)).toBe(false);
  other.kill('SIGKILL');
});

test('a run that still lasts keeps its server', async () => {
  const folder = leave(process.pid, process.pid);
  await sweep(parent);
  expect(existsSync(folder)).toBe(true);
});
