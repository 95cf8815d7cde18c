import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RATES } from '../../../src/server/guard/rates.ts';
import { WIRE_ERRORS, WireError } from '../../../src/wire/errors.ts';
import type { TestHouse } from './house.ts';
import { begun, joined, openClass, openHouse, Person, standing, viewOf } from './house.ts';

const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
let house: TestHouse;
let address: { readonly port: number; readonly href: string };
let game: Awaited<ReturnType<typeof begun>>;
let student: Person;
let code: string;

beforeAll(async () => {
  house = await openHouse();
  const { event } = await openClass(house);
  ({ student } = await joined(house, event.code, 'mallory'));
  code = event.code;
  game = await begun(student, event.id);
  const href = await house.app.listen({ port: 0, host: '127.0.0.1' });
  address = { port: Number(new URL(href).port), href };
});
afterAll(() => house.end());

/** Whatever comes back is one of the answers of the list. */
function refusedWell(answer: { readonly status: number; readonly text: string }): void {
  const { error } = WireError.parse(JSON.parse(answer.text));
  expect(answer.status).toBe(WIRE_ERRORS[error.code].status);
  expect(answer.status).toBeLessThan(500);
}

const act = () => ({ act: standing(viewOf(game)) });
const postRaw = (payload: string | Buffer, type = 'application/json') =>
  student.raw({ method: 'POST', url: `/attempts/${game.id}/acts/0`, payload, headers: { 'content-type': type } });

describe('bodies that are meant to break something', () => {
  const bombs: readonly (readonly [string, string | Buffer])[] = [
    ['nothing', ''],
    ['half a body', '{"act":'],
    ['two bodies', '{}{}'],
    ['a bomb of lists', '['.repeat(100_000)],
    ['a bomb of lists that are closed', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['a bomb of objects', '{"a":'.repeat(20_000)],
    ['lists inside an act', `{"act":${'['.repeat(20)}${']'.repeat(20)}}`],
    ['a wide one', `{"act":[${'0,'.repeat(100_000)}0]}`],
    ['a key of JavaScript', '{"act":{"kind":"close","decisions":{"__proto__":{"admin":true}}}}'],
    ['the same key, spelt otherwise', '{"act":{"kind":"close","decisions":{"\\u005f_proto__":{"x":1}}}}'],
    ['a constructor', '{"act":{"kind":"close","decisions":{"constructor":{"prototype":{}}}}}'],
    ['a number beyond all', '{"act":{"kind":"close","decisions":{"price":{"base":1e400}}}}'],
    ['a number below all', '{"act":{"kind":"close","decisions":{"price":{"base":-1e400}}}}'],
    ['half a character', '{"act":{"kind":"answer","encounter":"\\ud800","reply":"x"}}'],
    ['a NUL in an id', '{"act":{"kind":"answer","encounter":"a\\u0000b","reply":"x"}}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-16', Buffer.from('\ufeff{"act":{}}', 'utf16le')],
    ['a mark before the text', '\ufeff{}'],
    ['a list', '[1,2,3]'],
    ['a text', '"act"'],
    ['null', 'null'],
    ['a key too many', '{"act":{"kind":"answer","encounter":"a","reply":"b"},"score":999}'],
    ['a key too many inside', '{"act":{"kind":"answer","encounter":"a","reply":"b","by":"teacher"}}'],
    ['an act of a teacher', '{"act":{"kind":"grant","cents":100000000}}'],
    ['more than it takes', `{"act":"${'x'.repeat(300_000)}"}`],
  ];
  test.each(bombs)('%s', async (_what, payload) => {
    refusedWell(await postRaw(payload));
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    '',
  ])('of type “%s”', async (type) => refusedWell(await postRaw(JSON.stringify(act()), type)));

  test('none of them came into the log, and the next ordinary act is taken', async () => {
    expect(await house.store.acts.log(game.id)).toEqual([]);
    expect((await student.ask('act', { attempt: game.id, seq: 0 }, act())).status).toBe(200);
  });
});

describe('names that are meant to become something else', () => {
  /** Spoken everywhere as they are: what shows them escapes them. */
  const XSS = [
    '<script>a()</script>',
    '<img src=x onerror=a>',
    '"><svg onload=a()>',
    "';alert(1)//",
    '{{7*7}}',
    '=cmd|calc',
    '+1+1',
    '-1',
    '@SUM(A1)',
    'javascript:a()',
  ];
  test.each(XSS)('%s is a nickname like any other, sent as JSON and never as a page', async (nickname) => {
    const { event } = await openClass(house);
    const person = new Person(house.app);
    const answer = await person.ask('join', {}, { code: event.code, nickname });
    expect(answer.status).toBe(200);
    expect(answer.body.me.seat!.nickname).toBe(nickname);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['a\0b', 'a\u202eb', '\u200b', ' a', 'a\nb', '\ud83d', 'x'.repeat(25), ''])(
    '%j is none',
    async (nickname) => {
      const answer = await new Person(house.app).raw({
        method: 'POST',
        url: '/join',
        payload: `{"code":"${code}","nickname":${JSON.stringify(nickname)}}`,
      });
      refusedWell(answer);
    },
  );
});

describe('addresses that are meant to lead elsewhere', () => {
  const dots = ['..', '%2e%2e', '..%2f', '%2e%2e%2f', '..\\', '..%5c', '%252e%252e', '....//', '.%00.', '%c0%ae%c0%ae'];
  const paths = dots.flatMap((dot) => [
    `/${dot}/${dot}/etc/passwd`,
    `/assets/${dot}/${dot}/package.json`,
    `/classes/${dot}`,
    `/attempts/${dot}/acts/0`,
    `/codes/${dot}${dot}`,
  ]);
  test.each(paths)('%s', async (path) => {
    // written by hand: whoever asks politely would tidy the address first
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(address.port, '127.0.0.1', () => {
        socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      });
      let heard = '';
      socket.on('data', (part) => {
        heard += String(part);
      });
      socket.on('end', () => resolve(heard));
      socket.on('error', reject);
    });
    expect(said).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(said).not.toMatch(/root:|"rapport"/);
  });

  test('what is no HTTP is answered in the same words', async () => {
    const said = await new Promise<string>((resolve) => {
      const socket = connect(address.port, '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
      socket.on('data', (part) => resolve(String(part)));
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said).toContain('"request.notValid"');
  });
});

describe('limits', () => {
  test('ten thousand guessed codes find nothing, are soon refused, and slow nobody down', async () => {
    const guarded = await house.another({ rates: RATES });
    const { student: other, event } = await elsewhere();
    const guesser = new Person(guarded);
    const found: number[] = [];
    for (let k = 0; k < 10_000; k++) {
      const guess = Array.from({ length: 6 }, (_, n) => SIGNS[Math.floor(k / 32 ** n) % 32]).join('');
      found.push((await guesser.ask('code', { code: guess })).status);
    }
    expect(new Set(found)).toEqual(new Set([404, 429]));
    expect(found.filter((status) => status === 404).length).toBeLessThan(100);
    const last = await guesser.ask('code', { code: 'AAAAAA' });
    expect(last.error.code).toBe('request.tooManyGuesses');
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    const started = performance.now();
    expect((await other.at(guarded).ask('event', { event: event.id })).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1000);
    house.clock.now += 10_000;
    expect((await guesser.ask('code', { code: event.code })).status).toBe(200);
  });

  test('a forged X-Forwarded-For is no other address, unless the proxy in front is named', async () => {
    const guarded = await house.another({ rates: RATES });
    const guess = (app: typeof guarded, from: string) =>
      new Person(app).ask('code', { code: 'AAAAAA' }, undefined, { headers: { 'x-forwarded-for': from } });
    const many = await Promise.all(Array.from({ length: 200 }, (_, k) => guess(guarded, `203.0.113.${k}`)));
    expect(many.filter(({ status }) => status === 404).length).toBeLessThan(60);
    const proxied = await house.another({ rates: RATES, proxies: ['127.0.0.1'] });
    const apart = await Promise.all(Array.from({ length: 200 }, (_, k) => guess(proxied, `203.0.113.${k}`)));
    expect(apart.every(({ status }) => status === 404)).toBe(true);
  });

  test('a seat that asks without end is told to wait, and others are not', async () => {
    const guarded = await house.another({ rates: RATES });
    const { student: other, event } = await elsewhere();
    const many = await Promise.all(
      Array.from({ length: 300 }, () => student.at(guarded).ask('attempt', { attempt: game.id })),
    );
    expect(many.some(({ error }) => error?.code === 'request.tooMany')).toBe(true);
    expect((await other.at(guarded).ask('event', { event: event.id })).status).toBe(200);
  });

  async function elsewhere() {
    const { event } = await openClass(house);
    return { ...(await joined(house, event.code, 'other')), event };
  }
});
