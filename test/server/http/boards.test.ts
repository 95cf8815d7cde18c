import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/wire/routes.ts';
import { STREAM } from '../../../src/wire/stream.ts';
import type { Person, TestHouse } from './house.ts';
import { begun, DATABASES, joined, openClass, openHouse, playOut, standing, viewOf } from './house.ts';

describe.each(DATABASES)('boards and streams, on %s', (_name, make) => {
  let house: TestHouse;
  let address: string;
  beforeAll(async () => {
    house = await openHouse(make);
    address = await house.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => house.end());

  /** Three teams that have played; the second of them is `own`. */
  async function played(rules: Record<string, unknown>) {
    const { event, teacher } = await openClass(house, { luck: 'own', ...rules });
    const people: Person[] = [];
    for (const nickname of ['a', 'b', 'c']) {
      const { student } = await joined(house, event.code, nickname);
      const game = await begun(student, event.id);
      await playOut(student, game.id);
      people.push(student);
    }
    return { event: { event: event.id }, teacher, people };
  }
  const ownPlace = ({ top, around }: Answer<'board'>) =>
    [...top, ...around].filter(({ own }) => own).map(({ place }) => place);

  test('the whole board: the first places, the own one marked, whatever the order of receipts', async () => {
    const { event, people } = await played({ visibility: 'full' });
    const board = await people[1]!.get('board', event);
    expect(board.top.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(board.top.every(({ team }) => team !== null)).toBe(true);
    expect(new Set(ownPlace(board)).size).toBe(1);
    const { top } = await people[1]!.get('board', event, undefined, { url: `/events/${event.event}/board?top=1` });
    expect(top).toHaveLength(1);
  });

  test('neighbours alone: no first places, the own one and those beside it; an instructor sees all', async () => {
    const { event, people, teacher } = await played({ visibility: 'neighbours' });
    const board = await people[1]!.get('board', event);
    expect(board.top).toEqual([]);
    expect(board.around.length).toBeGreaterThan(1);
    expect((await teacher.get('board', event)).top).toHaveLength(3);
  });

  test('without names: others are nobody, the own row is', async () => {
    const { event, people } = await played({ visibility: 'anonymous' });
    const board = await people[1]!.get('board', event);
    for (const { own, team, name, teamNumber } of board.top) {
      if (own) expect(team).not.toBeNull();
      else expect([team, name, teamNumber]).toEqual([null, null, null]);
    }
  });

  test('what comes after the freeze changes nothing that a seat sees, and the instructor may look behind it', async () => {
    const { event, people, teacher } = await played({ quota: 2, counting: 'last' });
    const { event: frozen } = await teacher.get('freeze', event, { reason: 'last hour' });
    const before = await people[0]!.get('board', event);
    expect(before.frozenAt).toBe(frozen.frozenAt);
    const again = await people[0]!.get('begin', event, { id: '12345678'.repeat(4) });
    await playOut(people[0]!, again.attempt.id);
    expect(await people[0]!.get('board', event)).toEqual(before);
    const live = await teacher.get('board', event, undefined, { url: `/events/${event.event}/board?which=live` });
    expect(live.frozenAt).toBeNull();
    expect(live.top.some(({ attempts }) => attempts === 2)).toBe(true);
    const peeking = await people[0]!.ask('board', event, undefined, { url: `/events/${event.event}/board?which=live` });
    expect(peeking.body).toEqual(before);
  });

  test('a bracket the event does not have is refused', async () => {
    const { event, people } = await played({ brackets: ['one', 'two'] });
    const one = await people[0]!.get('board', event, undefined, { url: `/events/${event.event}/board?bracket=one` });
    expect(one.top).toHaveLength(3);
    const none = await people[0]!.ask('board', event, undefined, { url: `/events/${event.event}/board?bracket=three` });
    expect(none).toMatchObject({ status: 400, error: { code: 'entry.noBracket' } });
  });

  /** Reads a stream until it has said something. */
  async function listen(person: Person, event: string) {
    const cookie = [...person.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const stop = new AbortController();
    const reply = await fetch(`${address}/events/${event}/stream`, { headers: { cookie }, signal: stop.signal });
    const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
    const heard: { name: string; data: never }[] = [];
    let rest = '';
    const until = async (name: string, holds: (data: never) => boolean = () => true) => {
      for (;;) {
        const at = heard.findIndex((one) => one.name === name && holds(one.data));
        if (at >= 0) return heard.splice(0, at + 1).at(-1)!.data;
        const { value, done } = await reader.read();
        if (done) throw new Error(`the stream ended before it said ${name}`);
        const parts = (rest + value).split('\n\n');
        rest = parts.pop()!;
        for (const part of parts) {
          const [, said = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(part) ?? [];
          if (said === '') continue;
          const shape = STREAM[said as keyof typeof STREAM];
          expect(shape.safeParse(JSON.parse(data)).error, said).toBeUndefined();
          heard.push({ name: said, data: JSON.parse(data) as never });
        }
      }
    };
    return { until, stop: () => stop.abort(), headers: reply.headers };
  }

  test('a stream begins with how things stand and tells what moves, each viewer what is theirs', async () => {
    const { event, teacher } = await openClass(house, { teamSize: 2 });
    const one = await joined(house, event.code, 'one');
    const two = await joined(house, event.code, 'two');
    const heard = await listen(two.student, event.id);
    const desk = await listen(teacher, event.id);
    expect(heard.headers.get('content-type')).toContain('text/event-stream');
    expect(heard.headers.get('content-security-policy')).toContain("default-src 'none'");
    await heard.until('event');
    await heard.until('board');
    await desk.until('grid');
    const game = await begun(one.student, event.id);
    const act = standing(viewOf(game));
    const [lever] = Object.keys(act.decisions);
    await one.student.get('putDraft', { attempt: game.id }, { turn: 1, lever, value: act.decisions[lever!] });
    const told = (await heard.until('draft')) as { draft: { id: string } };
    await two.student.get('act', { attempt: game.id, seq: 0 }, { act, draft: told.draft.id });
    await heard.until('attempt', ({ next }: { next: number }) => next === 1);
    await desk.until('grid', ({ teams }: Answer<'grid'>) => teams[0]!.attempts[0]?.turns === 1);
    await teacher.get('pause', { event: event.id }, { paused: true, reason: '' });
    await heard.until('event', ({ event: now }: Answer<'event'>) => now.pausedAt !== null);
    heard.stop();
    desk.stop();
  });

  test('what happens at one process is heard at another', async () => {
    if (house.bench.kind === 'sqlite') return;
    const { event, teacher } = await openClass(house);
    const { student } = await joined(house, event.code, 'far');
    const heard = await listen(student, event.id);
    await heard.until('board');
    const other = await house.another();
    await teacher.at(other).get('pause', { event: event.id }, { paused: true, reason: '' });
    await heard.until('event', ({ event: now }: Answer<'event'>) => now.pausedAt !== null);
    heard.stop();
  });

  test('a server that stops says goodbye and ends its streams', async () => {
    const { event } = await openClass(house);
    const { student } = await joined(house, event.code, 'last');
    const other = await house.another();
    const own = address;
    address = await other.listen({ port: 0, host: '127.0.0.1' });
    const heard = await listen(student, event.id);
    address = own;
    await heard.until('board');
    const closed = other.close();
    await heard.until('bye');
    await closed;
  });
});
