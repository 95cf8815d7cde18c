import { expect, test } from 'vitest';
import { listGames } from '../../../src/app/storage/library.ts';
import { memorySaves } from '../../../src/app/storage/memory.ts';
import type { SavedGame } from '../../../src/app/storage/saved-game.ts';
import { readGame } from '../../../src/app/storage/saved-game.ts';

const HASH = 'ab'.repeat(32);
const game = (id: string, changed = '2030-01-01T00:00:00.000Z'): SavedGame => ({
  format: 1,
  id,
  scenario: { id: 'T14', rules: HASH },
  engine: 0,
  seed: 'autumn',
  luck: HASH,
  acts: [{ kind: 'answer', encounter: 'n1', reply: 'resend' }],
  marks: [{ by: 'player' }],
  head: HASH,
  draft: { turn: 1, levers: { staff: { agents: 2 } }, seats: {} },
  turn: 1,
  of: 12,
  over: false,
  changed,
});

test('a game that was written is read', () => {
  expect(readGame('one', game('one'))).toEqual({ kind: 'game', game: game('one') });
  expect(readGame('one', { ...game('one'), draft: null }).kind).toBe('game');
});

test('a game of a later format is told apart from one that is broken', () => {
  expect(readGame('one', { format: 2 })).toEqual({ kind: 'otherFormat', id: 'one', format: 2 });
});

test.each([
  null,
  7,
  'text',
  [],
  {},
  { ...game('one'), id: 'two' },
  { ...game('one'), format: '1' },
  { ...game('one'), luck: 'short' },
  { ...game('one'), head: HASH.toUpperCase() },
  { ...game('one'), scenario: { id: 'T14' } },
  { ...game('one'), scenario: null },
  { ...game('one'), engine: -1 },
  { ...game('one'), seed: null },
  { ...game('one'), acts: {} },
  { ...game('one'), acts: [null] },
  { ...game('one'), marks: [] },
  { ...game('one'), draft: { turn: 1, levers: { staff: 2 }, seats: {} } },
  { ...game('one'), draft: { turn: 1, levers: {} } },
  { ...game('one'), turn: 1.5 },
  { ...game('one'), over: 'no' },
  { ...game('one'), changed: 1 },
])('what is no game is called broken: %j', (value) => {
  expect(readGame('one', value)).toEqual({ kind: 'broken', id: 'one' });
});

test('games are listed the last played first, broken ones at the end', async () => {
  const saves = memorySaves();
  await saves.put('broken', { acts: 'gone' });
  await saves.put('old', game('old', '2030-01-01T00:00:00.000Z'));
  await saves.put('new', game('new', '2030-01-03T00:00:00.000Z'));
  await saves.put('between', game('between', '2030-01-02T00:00:00.000Z'));
  const listed = (await listGames(saves)).map((read) => (read.kind === 'game' ? read.game.id : read.id));
  expect(listed).toEqual(['new', 'between', 'old', 'broken']);
});
