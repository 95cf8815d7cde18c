import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attemptLuck, seedHash } from '../../../src/proof/luck.ts';
import type { GameRecord } from '../../../src/sim/index.ts';
import { engine, startPlay } from '../../../src/sim/index.ts';
import type { TestHouse } from './house.ts';
import {
  begun,
  DATABASES,
  joined,
  newId,
  openClass,
  openHouse,
  playOut,
  SMALL,
  SMALL_RULES,
  standing,
  viewOf,
} from './house.ts';

describe.each(DATABASES)('a game over HTTP, on %s', (_name, make) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(make);
  });
  afterAll(() => house.end());

  test('is played to its end, scored, put on the board, and its record verifies after the close', async () => {
    const { event, teacher } = await openClass(house, { luck: 'own', cover: 'sealed' });
    const { student, team } = await joined(house, event.code, '小明');
    const game = await begun(student, event.id);
    const answers = await playOut(student, game.id);
    const last = answers.at(-1)!;
    expect(answers.map(({ seq }) => seq)).toEqual(answers.map((_, k) => k));
    expect(last.score).not.toBeNull();
    const board = await student.get('board', { event: event.id });
    expect(board.top).toMatchObject([{ place: 1, team, score: last.score!.total, own: true }]);
    expect(await student.ask('record', { attempt: game.id })).toMatchObject({
      status: 409,
      error: { code: 'event.running' },
    });
    const closed = await teacher.get('closeEvent', { event: event.id }, { reason: 'done' });
    expect(seedHash(closed.event.seed!)).toBe(event.seedHash);
    const { record } = await student.get('record', { attempt: game.id });
    expect(engine.verify(SMALL_RULES, record as unknown as GameRecord)).toEqual({
      ok: true,
      score: last.score,
    });
    expect(record['luck']).toBe(attemptLuck(closed.event.seed!, 'own', game.nonce, 1));
  });

  test('open luck tells the page all it needs to play on by itself, and its links are the page’s', async () => {
    const { event } = await openClass(house);
    const { student } = await joined(house, event.code, 'Ana');
    const game = await begun(student, event.id);
    const opened = startPlay(SMALL_RULES, game.luck!);
    expect(game.luck).toBe(attemptLuck(event.seed!, 'shared', game.nonce, 1));
    expect(game.head).toBe(opened.chain[0]);
    expect(viewOf(game)).toEqual(structuredClone(engine.observe(opened.run)));
    expect(await student.get('scenario', { event: event.id })).toMatchObject({ kind: 'text', text: SMALL });
  });

  test('the same act again has the same answer, also later and at another server', async () => {
    const { event } = await openClass(house);
    const { student } = await joined(house, event.code, 'Ben');
    const game = await begun(student, event.id);
    const act = standing(viewOf(game));
    const params = { attempt: game.id, seq: 0 };
    const first = await student.ask('act', params, { act, thoughtMs: 5 });
    expect(first.status).toBe(200);
    expect((await student.ask('act', params, { act, thoughtMs: 5 })).text).toBe(first.text);
    await student.get('act', { attempt: game.id, seq: 1 }, { act: standing(viewOf(first.body)) });
    expect((await student.ask('act', params, { act })).text).toBe(first.text);
    const other = await house.another();
    expect((await student.at(other).ask('act', params, { act })).text).toBe(first.text);
    expect((await student.at(other).get('attempt', { attempt: game.id })).attempt.next).toBe(2);
  });

  test('another act at its place is a 409 with the number to go on from, and one too far on a gap', async () => {
    const { event } = await openClass(house);
    const { student } = await joined(house, event.code, 'Cai');
    const game = await begun(student, event.id);
    const act = standing(viewOf(game));
    await student.get('act', { attempt: game.id, seq: 0 }, { act });
    const [lever, knobs] = Object.entries(act.decisions)[0]!;
    const other = { ...act, decisions: { ...act.decisions, [lever]: { ...knobs, strange: 1 } } };
    const refused = await student.ask('act', { attempt: game.id, seq: 0 }, { act: other });
    expect(refused).toMatchObject({ status: 409, error: { code: 'act.other', next: 1 } });
    const gap = await student.ask('act', { attempt: game.id, seq: 2 }, { act });
    expect(gap).toMatchObject({ status: 409, error: { code: 'act.gap', next: 1 } });
  });

  test('what the engine refuses is told with its reasons, and nothing is kept of it', async () => {
    const { event } = await openClass(house);
    const { student } = await joined(house, event.code, 'Dan');
    const game = await begun(student, event.id);
    const act = standing(viewOf(game));
    const [lever] = Object.keys(act.decisions);
    const { [lever!]: _, ...rest } = act.decisions;
    const refused = await student.ask('act', { attempt: game.id, seq: 0 }, { act: { kind: 'close', decisions: rest } });
    expect(refused).toMatchObject({
      status: 422,
      error: { code: 'act.refused', refusals: [{ code: 'lever.missing' }] },
    });
    expect((await student.get('attempt', { attempt: game.id })).attempt.next).toBe(0);
  });

  test('a quota of three gives three attempts to a hundred who ask at once; asking again with an id is no new one', async () => {
    const { event } = await openClass(house, { quota: 3 });
    const { student } = await joined(house, event.code, 'Eve');
    await student.get('enter', { event: event.id }, { nonce: newId() });
    const ids = Array.from({ length: 100 }, newId);
    const asked = await Promise.all(ids.map((id) => student.ask('begin', { event: event.id }, { id })));
    const given = asked.filter(({ status }) => status === 200);
    expect(given.map(({ body }) => body.attempt.number).toSorted()).toEqual([1, 2, 3]);
    expect(new Set(asked.filter(({ status }) => status !== 200).map(({ error }) => error.code))).toEqual(
      new Set(['attempt.quota']),
    );
    const same = await student.ask('begin', { event: event.id }, { id: given[0]!.body.attempt.id });
    expect(same.body.attempt).toEqual(given[0]!.body.attempt);
    expect((await student.get('attempts', { event: event.id })).attempts).toHaveLength(3);
  });

  test('the same act sent fifty times at once is one row and fifty equal answers', async () => {
    const { event } = await openClass(house, { cover: 'sealed' });
    const { student } = await joined(house, event.code, 'Fay');
    const game = await begun(student, event.id);
    const act = standing(viewOf(game));
    const all = await Promise.all(
      Array.from({ length: 50 }, () => student.ask('act', { attempt: game.id, seq: 0 }, { act })),
    );
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(all[0]!.status).toBe(200);
    expect(await house.store.acts.log(game.id)).toHaveLength(1);
  });

  test('before it opens, while it is paused and after its end an event takes no act; an old one keeps its answer', async () => {
    const opensAt = house.clock.now + 1000;
    const { event, teacher } = await openClass(house, { opensAt, closesAt: opensAt + 60_000 });
    const { student } = await joined(house, event.code, 'Gus');
    await student.get('enter', { event: event.id }, { nonce: newId() });
    const id = newId();
    expect(await student.ask('begin', { event: event.id }, { id })).toMatchObject({ error: { code: 'event.notOpen' } });
    house.clock.now = opensAt;
    const game = await student.get('begin', { event: event.id }, { id });
    const act = standing(viewOf(game));
    await teacher.get('pause', { event: event.id }, { paused: true, reason: '' });
    const post = () => student.ask('act', { attempt: id, seq: 0 }, { act });
    expect(await post()).toMatchObject({ status: 409, error: { code: 'event.paused' } });
    house.clock.now += 30_000;
    const { event: later } = await teacher.get('pause', { event: event.id }, { paused: false, reason: '' });
    expect(later.closesAt).toBe(opensAt + 90_000);
    const kept = await post();
    expect(kept.status).toBe(200);
    house.clock.now = opensAt + 90_000;
    const next = { attempt: id, seq: 1 };
    const late = await student.ask('act', next, { act: standing(viewOf(kept.body)) });
    expect(late).toMatchObject({ status: 409, error: { code: 'event.closed' } });
    expect((await post()).text).toBe(kept.text);
  });

  test('a team’s own luck is its nonce’s: neither ids of the server nor a second nonce change it', async () => {
    const { event } = await openClass(house, { luck: 'own', quota: 2 });
    const { student } = await joined(house, event.code, 'Hal');
    const game = await begun(student, event.id);
    const again = await student.ask('enter', { event: event.id }, { nonce: newId() });
    expect(again).toMatchObject({ status: 409, error: { code: 'entry.other' } });
    const second = await student.get('begin', { event: event.id }, { id: newId() });
    expect([game.luck, second.luck]).toEqual([1, 2].map((n) => attemptLuck(event.seed!, 'own', game.nonce, n)));
  });
});
