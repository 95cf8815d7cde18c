import { expect, it } from 'vitest';
import type { Beat, Book, View } from '../../../src/sim/index.ts';
import { movementsOf } from '../../../src/ui/why/movements.ts';

const SILENT = 4;
const book = (over: Partial<Book>) => ({ joined: 0, returned: 0, silent: 0, ...over }) as Book;
const beat = (id: Beat['id'], count: number, cast: readonly string[] = []): Beat => ({
  ...{ id, count, cast, was: 0, from: null, to: null, cause: null },
  tone: 'good',
});
const files = (...stages: readonly number[]) => ({ fileStage: Uint8Array.from(stages) }) as View['files'];
const cast = [
  { id: 'wang', who: 0, arc: 'habit' },
  { id: 'chen', who: 1, arc: 'hurt' },
];

it('tells of hundreds without a name before one with a name, however few beats the turn had', () => {
  const view = {
    books: [book({ silent: 100 }), book({ silent: 430, joined: 12, returned: 1 })],
    beats: [beat('returned', 1, ['chen'])],
    ...{ cast, files: files(SILENT, 2) },
  };
  const told = movementsOf(view, { cast, files: files(2, 2) });
  expect(told.map(({ id, count }) => [id, count])).toEqual([
    ['quiet', 330],
    ['joined', 12],
    ['returned', 1],
  ]);
  expect(told[0]).toMatchObject({ tone: 'bad', cast: ['wang'] });
  expect(told[2]!.cast).toEqual(['chen']);
});

it('names nobody who was silent before, or where it is not known how the turn began', () => {
  const view = { books: [book({}), book({ silent: 9 })], beats: [], cast, files: files(SILENT, 2) };
  expect(movementsOf(view, { cast, files: files(SILENT, 2) })[0]!.cast).toEqual([]);
  expect(movementsOf(view, null)[0]!.cast).toEqual([]);
});

it('is good news where fewer are silent, and no news where nobody moved', () => {
  const fewer = { books: [book({ silent: 90 }), book({ silent: 60 })], beats: [], cast, files: files(2, 2) };
  expect(movementsOf(fewer, null)).toMatchObject([{ id: 'quiet', count: -30, tone: 'good' }]);
  expect(movementsOf({ ...fewer, books: [book({}), book({})] }, null)).toEqual([]);
  expect(movementsOf({ ...fewer, books: [] }, null)).toEqual([]);
});
