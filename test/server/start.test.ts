import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const entry = join(import.meta.dirname, '../../src/server/start.ts');
const started: ChildProcess[] = [];
let place: string;
let dist: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'rapport-start-'));
  dist = join(place, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>客情</title>');
});

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(place, { recursive: true, force: true });
});

/** Starts the server in a process of its own, as `npm start` does, and collects all it says. */
function startServer(port: string) {
  const program = `import { start } from ${JSON.stringify(entry)};
    await start({ dist: ${JSON.stringify(dist)}, data: ${JSON.stringify(join(dist, '../data'))}, port: ${JSON.stringify(port)} });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  started.push(child);
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const spoke = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ctrl+C')) resolve(said);
      });
    }
    void ended.then(() => resolve(said));
  });
  return { child, spoke, ended };
}

test('it says its address, serves the page there, and ends with 0 on SIGTERM', async () => {
  const { child, spoke, ended } = startServer('0');
  const address = /http:\/\/localhost:\d+/.exec(await spoke)?.[0];
  expect(await (await fetch(`${address}/`)).text()).toContain('客情');
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' });
  const key = /#\/desk\/(\w{26})/.exec(await spoke)?.[1];
  const headers = { 'content-type': 'application/json' };
  const signed = await fetch(`${address}/sign-in`, { method: 'POST', headers, body: JSON.stringify({ key }) });
  expect(await signed.json()).toMatchObject({ desk: { role: 'owner' } });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a taken port is said in one sentence with another to try', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve));
  const { port } = other.address() as AddressInfo;
  const { spoke, ended } = startServer(String(port));
  expect((await spoke).trim()).toBe(
    `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`,
  );
  expect(await ended).toBe(1);
  other.close();
});

test.each(['', 'abc', '1.5', '-1', '65536'])('PORT="%s" is refused with an example', async (port) => {
  const { spoke, ended } = startServer(port);
  expect(await spoke).toContain(`PORT is "${port}"`);
  expect(await ended).toBe(1);
});
