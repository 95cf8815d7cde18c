import { expect, test } from 'vitest';
import { openSaves } from '../../../src/app/storage/open-saves.ts';
import { fakeStorage } from '../fake-storage.ts';

const refused = () => {
  throw new DOMException('the page may not', 'SecurityError');
};
/** A database that says no as soon as it is opened, as private windows of some browsers do. */
const closed = { open: refused } as unknown as IDBFactory;

test('without a database the small store is taken', async () => {
  const storage = fakeStorage();
  const saves = await openSaves({ indexedDb: () => undefined, localStorage: () => storage });
  await saves.put('one', { acts: 1 });
  expect([saves.lasting, storage.length]).toEqual([true, 1]);
});

test('a database that refuses is passed over', async () => {
  const storage = fakeStorage();
  expect((await openSaves({ indexedDb: () => closed, localStorage: () => storage })).lasting).toBe(true);
  expect(storage.length).toBe(0);
});

test.each([
  { why: 'the browser names no store', stores: { indexedDb: () => undefined, localStorage: () => undefined } },
  { why: 'asking for a store is refused', stores: { indexedDb: refused, localStorage: refused } },
  { why: 'the small store is full', stores: { indexedDb: () => closed, localStorage: () => fakeStorage(0) } },
])('memory is the last resort, where $why', async ({ stores }) => {
  const saves = await openSaves(stores);
  await saves.put('one', { acts: 1 });
  expect(saves.lasting).toBe(false);
  expect(await saves.get('one')).toEqual({ acts: 1 });
});
