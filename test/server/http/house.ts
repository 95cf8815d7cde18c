import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { AppOptions } from '../../../src/server/app.ts';
import { buildApp } from '../../../src/server/app.ts';
import type { Store } from '../../../src/server/store/store.ts';
import type { View } from '../../../src/sim/index.ts';
import { revive } from '../../../src/wire/codec.ts';
import type { WireError } from '../../../src/wire/errors.ts';
import type { Answer, ParamName, RouteName } from '../../../src/wire/routes.ts';
import { addressOf, ROUTES } from '../../../src/wire/routes.ts';
import { scoredRules } from '../../support/scored-rules.ts';
import type { Bench } from '../store/bench.ts';
import { postgresBench, sqliteBench } from '../store/bench.ts';

/** The smallest scenario with a score, as its author would write it: fourteen customers, six turns, one talk. */
export const SMALL_RULES = scoredRules({ turns: Array.from({ length: 6 }, () => ({})) });
export const SMALL = JSON.stringify(SMALL_RULES.scenario);
/** A machine that has much else to do makes no test fail. */
const PATIENT_MS = 600_000;
export const newId = () => randomBytes(16).toString('hex');

export const DATABASES: readonly (readonly [string, () => Promise<Bench>])[] = [
  ['SQLite', sqliteBench],
  ['PostgreSQL', postgresBench],
];

/** A server on a database of its own, without a socket; its clock is turned by the test. */
export interface TestHouse {
  readonly app: FastifyInstance;
  readonly store: Store;
  readonly bench: Bench;
  readonly clock: { now: number };
  /** Folder of a page, for another process. */
  readonly dist: string;
  owner(): Promise<Person>;
  /** One more server on the same database. */
  another(options?: Partial<AppOptions>): Promise<FastifyInstance>;
  end(): Promise<void>;
}
export interface Said<N extends RouteName> {
  readonly status: number;
  readonly text: string;
  readonly body: Answer<N>;
  readonly error: WireError['error'];
  readonly headers: Readonly<Record<string, unknown>>;
}
/** Somebody with cookies. */
export class Person {
  readonly #app: FastifyInstance;
  readonly cookies = new Map<string, string>();

  constructor(app: FastifyInstance, cookies: ReadonlyMap<string, string> = new Map()) {
    this.#app = app;
    for (const [name, value] of cookies) this.cookies.set(name, value);
  }

  /** The same person at another server. */
  at(app: FastifyInstance): Person {
    return new Person(app, this.cookies);
  }

  async ask<N extends RouteName>(
    name: N,
    params: Readonly<Partial<Record<ParamName, string | number>>> = {},
    body?: unknown,
    more: InjectOptions = {},
  ): Promise<Said<N>> {
    const { method } = ROUTES[name];
    const sent = method === 'POST' ? { payload: JSON.stringify(body ?? {}) } : {};
    return this.raw<N>({ method, url: addressOf(name, params), ...sent, ...more });
  }

  async raw<N extends RouteName>(options: InjectOptions): Promise<Said<N>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...(options.payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === '' ? {} : { cookie }),
      ...options.headers,
    };
    const reply = await this.#app.inject({ ...options, headers });
    for (const { name, value } of reply.cookies as { name: string; value: string }[]) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const isJson = String(reply.headers['content-type']).startsWith('application/json');
    const body = isJson ? JSON.parse(reply.body) : null;
    return { status: reply.statusCode, text: reply.body, body, error: body?.error, headers: reply.headers };
  }

  /** The same where nothing else than 200 will do. */
  async get<N extends RouteName>(...asked: Parameters<typeof this.ask<N>>): Promise<Answer<N>> {
    const { status, body, text } = await this.ask<N>(...asked);
    if (status !== 200) throw new Error(`${asked[0]}: ${status} ${text.slice(0, 400)}`);
    return body;
  }
}

export async function openHouse(
  make: () => Promise<Bench> = sqliteBench,
  options: Partial<AppOptions> = {},
): Promise<TestHouse> {
  const bench = await make();
  const store = await bench.open();
  const place = mkdtempSync(join(tmpdir(), 'rapport-page-'));
  mkdirSync(join(place, 'dist'));
  writeFileSync(join(place, 'dist/index.html'), '<!doctype html><title>客情</title>');
  const clock = { now: 1_900_000_000_000 };
  const common = { dist: join(place, 'dist'), now: () => clock.now, rates: null, checkAnswers: true, keepsTime: false };
  const apps: FastifyInstance[] = [];
  const serve = async (over: Store, more: Partial<AppOptions> = {}) => {
    const app = await buildApp({
      ...common,
      pool: { threads: 1, wallMs: PATIENT_MS },
      ...options,
      ...more,
      store: over,
    });
    apps.push(app);
    return app;
  };
  const app = await serve(store);
  return {
    app,
    store,
    bench,
    clock,
    dist: common.dist,
    async owner() {
      const person = new Person(app);
      await person.get('signIn', {}, { key: await store.owner.link() });
      return person;
    },
    another: async (more) => serve(await bench.open(), more),
    async end() {
      for (const one of apps) await one.close();
      await bench.end();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** A class with an event of the small scenario, and somebody who holds it. */
export async function openClass(house: TestHouse, rules: Record<string, unknown> = {}) {
  const owner = await house.owner();
  const { class: klass, link } = await owner.get('newClass', {}, { name: '客情一班' });
  const teacher = new Person(house.app);
  await teacher.get('signIn', {}, { key: link });
  const made = await teacher.get('newEvent', { class: klass.id }, { name: 'Cup', scenario: { text: SMALL }, ...rules });
  return { owner, teacher, link, class: klass, event: made.event };
}

/** Somebody who has joined by a code. */
export async function joined(house: TestHouse, code: string, nickname: string, team?: string) {
  const student = new Person(house.app);
  const { me, link } = await student.get('join', {}, { code, nickname, ...(team === undefined ? {} : { team }) });
  return { student, seat: me.seat!, team: me.seat!.team, link };
}

/** Enters the team and begins a game. */
export async function begun(student: Person, event: string) {
  const nonce = newId();
  await student.get('enter', { event }, { nonce });
  const id = newId();
  return { ...(await student.get('begin', { event }, { id })), id, nonce };
}

export const viewOf = (body: { readonly view: unknown }): View => revive(structuredClone(body.view)) as View;

/** Leaves everything as it stands. */
export function standing(view: View) {
  const decisions: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { lever, last, committed } of view.desk) decisions[lever] = { ...last, ...committed };
  return { kind: 'close', decisions } as const;
}

/** Plays a game to its end by leaving everything as it is. */
export async function playOut(student: Person, attempt: string) {
  const stood = await student.get('attempt', { attempt });
  let { next: seq } = stood.attempt;
  let view = viewOf(stood);
  const answers: Answer<'act'>[] = [];
  while (!view.over) {
    const answer = await student.get('act', { attempt, seq }, { act: standing(view) });
    answers.push(answer);
    view = viewOf(answer);
    seq++;
  }
  return answers;
}
