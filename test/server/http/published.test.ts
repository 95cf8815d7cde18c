import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedHash } from '../../../src/proof/luck.ts';
import type { TestHouse } from './house.ts';
import { begun, joined, openClass, openHouse, Person, playOut } from './house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.end());

/** One team that has played to the end, and somebody who only looks on. */
async function played(rules: Record<string, unknown> = {}) {
  const { event, teacher } = await openClass(house, { luck: 'own', cover: 'sealed', ...rules });
  const { student, team } = await joined(house, event.code, 'Ida');
  await student.get('nameTeam', { team }, { name: '三江超市' });
  const game = await begun(student, event.id);
  await playOut(student, game.id);
  return { event, teacher, game, stranger: new Person(house.app), params: { event: event.id, attempt: game.id } };
}

test('whoever has the code sees what was promised before the first attempt, and teams by their numbers', async () => {
  const { event, stranger } = await played();
  const told = await stranger.get('published', { code: event.code.toLowerCase() });
  expect(told.event).toMatchObject({ code: event.code, seedHash: event.seedHash, seed: null, quota: 1, ties: 'value' });
  expect(told.turns).toBe(6);
  expect(told.board.rows).toMatchObject([{ place: 1, team: 1, games: [] }]);
  expect(JSON.stringify(told)).not.toContain('三江超市');
  expect('class' in told.event).toBe(false);
});

test('after the close anybody gets the secret, the file and every game of the board, before it nobody', async () => {
  const { event, teacher, game, stranger, params } = await played();
  expect((await stranger.ask('publishedFile', params)).error.code).toBe('event.running');
  expect((await stranger.ask('record', params)).error.code).toBe('event.running');
  await teacher.get('closeEvent', params, { reason: 'the lesson is over' });
  const told = await stranger.get('published', { code: event.code });
  expect(seedHash(told.event.seed!)).toBe(event.seedHash);
  expect(told.board.rows![0]!.games).toEqual([{ id: game.id, number: 1 }]);
  const { text, headers } = await stranger.ask('publishedFile', params);
  expect(headers['content-disposition']).toContain(event.code);
  expect(JSON.parse(text.split('\n')[0]!)).toMatchObject({ kind: 'event', seed: told.event.seed });
  const { record } = await stranger.get('record', params);
  expect(JSON.stringify(record)).not.toContain('Ida');
});

test('a board of neighbours is nobody else’s while the event runs, and has no team numbers afterwards', async () => {
  const { event, teacher, stranger, params } = await played({ visibility: 'neighbours' });
  expect((await stranger.get('published', { code: event.code })).board.rows).toBeNull();
  await teacher.get('closeEvent', params, { reason: '' });
  expect((await stranger.get('published', { code: event.code })).board.rows).toMatchObject([{ place: 1, team: null }]);
});

test('a bracket the event does not have, and a code that is nowhere, are refused', async () => {
  const { event, stranger } = await played({ brackets: ['one', 'two'] });
  const url = `/codes/${event.code}/event?bracket=`;
  expect((await stranger.ask('published', {}, undefined, { url: `${url}three` })).error.code).toBe('entry.noBracket');
  const two = await stranger.get('published', {}, undefined, { url: `${url}two` });
  expect(two.board.rows).toEqual([]);
  expect((await stranger.ask('published', { code: '222222' })).error.code).toBe('code.unknown');
});
