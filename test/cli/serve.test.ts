import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, callJson, MAIN, ownFolder } from './rapport.ts';

const folder = ownFolder();
const started: ChildProcess[] = [];
let page: string;

beforeAll(() => {
  page = folder.path('page');
  mkdirSync(page);
  folder.write('page/index.html', '<!doctype html><title>客情</title>');
});

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

describe('serve', () => {
  it('says where it listens, serves the page there and nowhere else, and ends with 0 when asked to', async () => {
    const words = [
      'serve',
      '--json',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--data',
      folder.path('data'),
      '--page',
      page,
    ];
    const child = spawn(process.execPath, [MAIN, ...words]);
    started.push(child);
    const line = await new Promise<string>((resolve) => child.stdout.once('data', (part) => resolve(String(part))));
    const { address, port, room } = JSON.parse(line) as { address: string; port: number; room: string[] };
    expect({ address, room }).toEqual({ address: `http://127.0.0.1:${port}`, room: [] });
    expect(await (await fetch(`${address}/`)).text()).toContain('客情');
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says in one sentence why it cannot', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const taken = await call(
      'serve',
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
      '--data',
      folder.path('data'),
      '--page',
      page,
    );
    other.close();
    expect(taken).toMatchObject({ code: 1, err: expect.stringContaining(`--port ${port + 1}`) });
    const nowhere = await callJson('serve', '--page', folder.path('none'));
    expect(nowhere).toMatchObject({ code: 1, value: { ok: false, error: { code: 'serve.noPage' } } });
    expect(nowhere.err).toContain('npm run build');
    const foreign = await callJson(
      'serve',
      '--host',
      '192.0.2.254',
      '--port',
      '0',
      '--data',
      folder.path('data'),
      '--page',
      page,
    );
    expect(foreign).toMatchObject({ code: 1, value: { error: { code: 'serve.noHost' } } });
  });
});
