import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attemptLuck } from '../../../src/proof/luck.ts';
import { newSeed } from '../../../src/server/store/tokens.ts';
import { engine, startPlay } from '../../../src/sim/index.ts';
import { encode } from '../../../src/wire/codec.ts';
import type { ParamName, RouteName } from '../../../src/wire/routes.ts';
import { ROUTES } from '../../../src/wire/routes.ts';
import type { Person, TestHouse } from './house.ts';
import { begun, DATABASES, joined, openClass, openHouse, SMALL_RULES, standing, viewOf } from './house.ts';

/** Every way to look, by everybody who may. */
const LOOKING = (Object.keys(ROUTES) as RouteName[]).filter(
  (name) => ROUTES[name].method === 'GET' && name !== 'stream' && name !== 'metrics',
);

describe.each(DATABASES)('while a sealed event runs, on %s', (_name, make) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(make);
  });
  afterAll(() => house.end());

  async function playing() {
    const { event, teacher, class: klass, owner } = await openClass(house, { luck: 'own', cover: 'sealed' });
    const { student, team, seat } = await joined(house, event.code, 'Ida');
    const game = await begun(student, event.id);
    const params = { class: klass.id, event: event.id, attempt: game.id, team, seat: seat.id, code: event.code };
    return { event, game, params, people: [owner, teacher, student] };
  }
  const secretOf = async (event: string): Promise<string> => {
    const { query } = await house.bench.bare();
    return (await query.selectFrom('secrets').select('secret').where('event', '=', event).executeTakeFirstOrThrow())
      .secret;
  };
  async function bodies(
    people: readonly Person[],
    params: Partial<Record<ParamName, string>>,
  ): Promise<readonly string[]> {
    const all: string[] = [];
    for (const person of people) {
      for (const name of LOOKING) {
        const { text, headers } = await person.ask(name, params);
        all.push(`${name} ${text} ${JSON.stringify({ ...headers, date: '' })}`);
      }
    }
    return all;
  }

  test('no body and no header of any route has the secret, an attempt’s luck, a link of a chain or a digest', async () => {
    const { event, game, params, people } = await playing();
    const student = people[2]!;
    let view = viewOf(game);
    const answers: string[] = [];
    for (let seq = 0; !view.over; seq++) {
      answers.push((await student.ask('act', { attempt: game.id, seq }, { act: standing(view) })).text);
      answers.push(
        (await student.ask('act', { attempt: game.id, seq }, { act: { ...standing(view), decisions: {} } })).text,
      );
      view = viewOf(JSON.parse(answers.at(-2)!));
    }
    const secret = await secretOf(event.id);
    const luck = await house.store.attempts.luck(game.id);
    const log = await house.store.acts.log(game.id);
    const hidden = [secret, luck, startPlay(SMALL_RULES, luck).chain[0]!, ...log.map(({ head }) => head)];
    for (const body of [...answers, ...(await bodies(people, params))]) {
      for (const one of hidden) expect(body).not.toContain(one);
    }
    expect(log).toHaveLength(6);
  });

  test('with another secret under equal Views every body is the same to the byte', async () => {
    const { event, game, params, people } = await playing();
    const spelt = (seed: string) =>
      encode(engine.observe(engine.start(SMALL_RULES, attemptLuck(seed, 'own', game.nonce, 1))));
    const secret = await secretOf(event.id);
    const seen = spelt(secret);
    let other = newSeed();
    for (let tries = 0; spelt(other) !== seen; tries++) {
      expect(tries).toBeLessThan(500);
      other = newSeed();
    }
    const before = await bodies(people, params);
    const { query } = await house.bench.bare();
    await query.updateTable('secrets').set({ secret: other }).where('event', '=', event.id).execute();
    // a server that has nothing in its memory
    const fresh = await house.another();
    const after = await bodies(
      people.map((person) => person.at(fresh)),
      params,
    );
    expect(after).toEqual(before);
  });

  test('a scenario that is not of the catalogue shows its words and none of its numbers', async () => {
    const { event, people } = await playing();
    const { text } = await people[2]!.ask('scenario', { event: event.id });
    const { kind, scenario } = JSON.parse(text) as { kind: string; scenario: Record<string, unknown> };
    expect(kind).toBe('words');
    const { segments, model, levers, scoring, firm, events, rivals } = scenario;
    expect(JSON.stringify({ segments, model, levers, scoring, firm, events, rivals })).not.toMatch(
      /[:[,]-?\d|true|false/,
    );
  });

  test('the export waits for the close', async () => {
    const { event, people } = await playing();
    const teacher = people[1]!;
    expect((await teacher.ask('exportEvent', { event: event.id })).error.code).toBe('event.running');
    await teacher.get('closeEvent', { event: event.id }, { reason: '' });
    const { text, status } = await teacher.ask('exportEvent', { event: event.id });
    expect(status).toBe(200);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; seed?: string });
    expect(lines[0]).toMatchObject({ kind: 'event', seed: await secretOf(event.id) });
    expect(lines.map(({ kind }) => kind)).toContain('attempt');
  });
});
