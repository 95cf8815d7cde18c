import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { draftId } from '../../src/wire/draft-id.ts';
import type { WireError } from '../../src/wire/errors.ts';
import { WireError as WireErrorShape } from '../../src/wire/errors.ts';
import type { Answer, Body, Query, Route } from '../../src/wire/routes.ts';
import { addressOf, paramShape, paramsOf, ROUTES } from '../../src/wire/routes.ts';
import type { StreamMessage } from '../../src/wire/stream.ts';
import { STREAM } from '../../src/wire/stream.ts';
import { Line, plainSigns, Reason } from '../../src/wire/text.ts';

const routes = Object.entries<Route>(ROUTES);

describe('the list of routes', () => {
  test('no two have one address and method', () => {
    const all = routes.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(routes)('%s: what changes something is a POST with a body, and only that', (_name, route) => {
    expect(route.body !== undefined).toBe(route.method === 'POST');
    expect(route.roles.length).toBeGreaterThan(0);
    expect(route.says).not.toBe('');
  });

  test.each(routes)('%s: what is not for anybody names what it is about, or is for the owner', (_name, route) => {
    const free = route.roles.includes('anyone') || route.roles.includes('owner');
    if (!free) expect(paramsOf(route.path).length).toBeGreaterThan(0);
  });

  test.each(routes.filter(([, { body }]) => body))('%s refuses a key too many', (_name, { body }) => {
    const read = body!.safeParse({ score: 999 });
    expect(read.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });

  test('every schema can be told in JSON Schema', () => {
    for (const [, { body, query, answer }] of routes) {
      for (const schema of [body, query, typeof answer === 'string' ? undefined : answer]) {
        if (schema) expect(z.toJSONSchema(schema, { io: 'input' })).toBeTypeOf('object');
      }
    }
    for (const schema of Object.values(STREAM)) expect(z.toJSONSchema(schema)).toBeTypeOf('object');
  });

  test('an address is filled in', () => {
    const id = '0'.repeat(32);
    expect(addressOf('act', { attempt: id, seq: 3 })).toBe(`/attempts/${id}/acts/3`);
    expect(paramShape(ROUTES.act.path).parse({ attempt: id, seq: '3' })).toEqual({ attempt: id, seq: 3 });
    for (const seq of ['-1', '1.5', 'x', '', '1e9', '01', '15000']) {
      expect(paramShape(ROUTES.act.path).safeParse({ attempt: id, seq }).success, seq).toBe(false);
    }
  });
});

describe('what travels', () => {
  const id = '0'.repeat(32);
  const post: Body<'act'> = { act: { kind: 'answer', encounter: 'guest', reply: 'sorry' }, thoughtMs: 1200 };
  const asked: Query<'board'> = { top: 3, which: 'live' };
  const answer: Answer<'families'> = { owners: { service: id } };
  const message: StreamMessage = { name: 'attempt', data: { attempt: id, next: 2 } };
  const no: WireError = { error: { code: 'act.gap', message: 'the act before is missing', todo: 'send it', next: 1 } };

  test('passes its schema as it is', () => {
    expect(ROUTES.act.body.parse(post)).toEqual(post);
    expect(ROUTES.board.query.parse(asked)).toEqual(asked);
    expect(ROUTES.families.answer.parse(answer)).toEqual(answer);
    expect(STREAM[message.name].parse(message.data)).toEqual(message.data);
    expect(WireErrorShape.parse(no)).toEqual(no);
  });

  test('a teacher’s act is none a seat can post, nor a note the page never writes', () => {
    const { body } = ROUTES.act;
    expect(body.safeParse({ act: { kind: 'grant', cents: 100 } }).success).toBe(false);
    expect(body.safeParse({ act: { kind: 'close', decisions: {}, notes: { dissent: {} } } }).success).toBe(false);
    expect(
      body.safeParse({ act: { kind: 'close', decisions: { pricing: { base: Number.POSITIVE_INFINITY } } } }).success,
    ).toBe(false);
  });

  test('a draft’s id changes with whatever is in it, and not with the order it is told in', () => {
    const one = { turn: 1, levers: { a: { k: 1 }, b: { k: 2 } }, seats: { a: id, b: id } };
    const other = { turn: 1, levers: { b: { k: 2 }, a: { k: 1 } }, seats: { b: id, a: id } };
    expect(draftId(one)).toBe(draftId(other));
    expect(draftId({ ...one, turn: 2 })).not.toBe(draftId(one));
    expect(draftId({ ...one, levers: { ...one.levers, a: { k: 2 } } })).not.toBe(draftId(one));
    expect(draftId({ ...one, seats: { ...one.seats, a: '1'.repeat(32) } })).not.toBe(draftId(one));
  });
});

describe('what people write', () => {
  test.each(['Ana', '小王', 'O’Neil', '=1+1', '<b>x</b>', '𠮷野'])('%s is a nickname', (name) => {
    expect(Line(24).safeParse(name).success).toBe(true);
  });

  const bad: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a blank', ' '],
    ['a blank before', ' Ana'],
    ['a NUL', 'A\0na'],
    ['half a character', 'A\ud800'],
    ['a turn of direction', 'A\u202ena'],
    ['what cannot be seen', 'A\u200bna'],
    ['two lines', 'A\nna'],
    ['too much', 'a'.repeat(25)],
  ];
  test.each(bad)('%s is no nickname', (_what, name) => {
    expect(Line(24).safeParse(name).success).toBe(false);
  });

  test('a reason may have lines', () => {
    expect(Reason.safeParse('late\ntwice').success).toBe(true);
    expect(Reason.safeParse('late\u2028twice').success).toBe(false);
  });

  test('a code is the same however it is typed', () => {
    expect(plainSigns('abcd ef-gh')).toBe('ABCDEFGH');
  });
});
