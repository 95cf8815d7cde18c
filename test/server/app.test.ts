import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../src/server/app.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import type { Store } from '../../src/server/store/store.ts';

let place: string;
let app: FastifyInstance;
let store: Store;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'rapport-dist-'));
  mkdirSync(join(place, 'dist/assets'), { recursive: true });
  writeFileSync(join(place, 'dist/index.html'), '<!doctype html><title>客情</title>');
  writeFileSync(join(place, 'dist/boot.css'), 'p { margin: 0 }');
  writeFileSync(join(place, 'dist/assets/main-Ab12Cd34.js'), 'export {};');
  writeFileSync(join(place, 'secret.txt'), 'not of the page');
  store = await openStore({ data: join(place, 'data') });
  app = await buildApp({ dist: join(place, 'dist'), store });
});

afterAll(async () => {
  await app.close();
  await store.close();
  rmSync(place, { recursive: true, force: true });
});

describe('the content security policy', () => {
  async function policy(url: string): Promise<Map<string, string>> {
    const header = String((await app.inject(url)).headers['content-security-policy']);
    return new Map(header.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));
  }

  test.each(['/', '/assets/main-Ab12Cd34.js', '/healthz', '/nothing'])('stands on the answer to %s', async (url) => {
    expect((await policy(url)).get('default-src')).toBe("'none'");
  });

  test("lets Phaser make its own pictures and start a worker of the page's", async () => {
    const found = await policy('/');
    expect(found.get('img-src')).toBe("'self' data: blob:");
    expect(found.get('worker-src')).toBe("'self'");
  });

  test('names no other host, no inline script and no upgrade to https', async () => {
    const found = await policy('/');
    const sources = [...found.values()].flatMap((value) => value.split(' '));
    expect(sources.filter((source) => !["'self'", "'none'", 'data:', 'blob:'].includes(source))).toEqual([]);
    expect(found.get('script-src')).toBe("'self'");
    expect([...found.keys()]).not.toContain('upgrade-insecure-requests');
  });
});

describe('caching', () => {
  test('a file with a hash in its name is kept for a year', async () => {
    const reply = await app.inject('/assets/main-Ab12Cd34.js');
    expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(reply.headers['content-type']).toContain('javascript');
  });

  test.each(['/', '/index.html', '/boot.css'])('%s is asked for again each time and answered with 304', async (url) => {
    const first = await app.inject(url);
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } });
    expect(again.statusCode).toBe(304);
  });

  test.each(['/healthz', '/nothing'])('%s is never kept', async (url) => {
    expect((await app.inject(url)).headers['cache-control']).toBe('no-store');
  });
});

describe('compression', () => {
  beforeAll(() => {
    writeFileSync(join(place, 'dist/assets/long-Ef56Gh78.js'), 'export const plain = true;');
    writeFileSync(join(place, 'dist/assets/long-Ef56Gh78.js.gz'), gzipSync('export const plain = true;'));
  });
  const ask = (encoding: string) =>
    app.inject({ url: '/assets/long-Ef56Gh78.js', headers: { 'accept-encoding': encoding } });

  test('a text that the build compressed goes out so, under the same headers', async () => {
    const reply = await ask('gzip, deflate');
    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(reply.headers['content-type']).toContain('javascript');
    expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(reply.headers.vary).toMatch(/accept-encoding/i);
    expect(gunzipSync(reply.rawPayload).toString()).toBe('export const plain = true;');
  });

  test('who takes no gzip gets it as it is', async () => {
    const reply = await ask('identity');
    expect(reply.headers['content-encoding']).toBeUndefined();
    expect(reply.body).toBe('export const plain = true;');
  });
});

describe('answers', () => {
  test('the page is UTF-8', async () => {
    const reply = await app.inject('/');
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.body).toContain('客情');
  });

  test('/healthz says ok', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt'])(
    '%s does not leave the folder of the page',
    async (url) => {
      const reply = await app.inject(url);
      expect(reply.statusCode).toBeGreaterThanOrEqual(400);
      expect(reply.body).not.toContain('not of the page');
    },
  );

  test('what is not there is a 404 that says where the page is', async () => {
    const reply = await app.inject('/nothing');
    expect(reply.statusCode).toBe(404);
    expect(reply.body).toContain('The page is at /.');
  });
});

test('a client that never finishes does not hold its socket for ever', () => {
  expect(app.server.requestTimeout).toBeGreaterThan(0);
  expect(app.server.keepAliveTimeout).toBeGreaterThan(0);
  expect(app.server.timeout).toBeGreaterThan(0);
});

test('a folder without a page is an error that says what to run', async () => {
  await expect(buildApp({ dist: join(place, 'dist/assets') })).rejects.toThrow(/npm run build/);
});
