import type { Saves } from '../../src/app/storage/saves.ts';
import type { Case } from './case.ts';
import { claim, same } from './claims.ts';

/**
 * What games may rely on wherever they are kept.
 *
 * @param make     an empty place
 * @param another  the same place as a later visit finds it; null where nothing outlives the page
 */
export function savesContract(
  make: () => Promise<Saves>,
  another: ((saves: Saves) => Promise<Saves>) | null,
): readonly Case[] {
  const on = (check: (saves: Saves) => Promise<void>) => async () => check(await make());
  return [
    {
      says: 'what is kept is there, and what is not is null',
      check: on(async (saves) => {
        const value = { acts: [{ kind: 'close' }], words: '客情 “quoted” \u0000', number: -1.5, none: null };
        await saves.put('one', value);
        same(await saves.get('one'), value, 'what was put');
        same(await saves.get('two'), null, 'what was never put');
      }),
    },
    {
      says: 'a later value takes the place of an earlier one',
      check: on(async (saves) => {
        await saves.put('one', { acts: 1 });
        await saves.put('one', { acts: 2 });
        same(await saves.get('one'), { acts: 2 }, 'the value');
        same(await saves.ids(), ['one'], 'the ids');
      }),
    },
    {
      says: 'writes that were not waited for end in the order they were made',
      check: on(async (saves) => {
        await Promise.all(Array.from({ length: 20 }, (_, k) => saves.put('one', { acts: k })));
        same(await saves.get('one'), { acts: 19 }, 'the value');
      }),
    },
    {
      says: 'ids name all that is kept, and removing takes one away',
      check: on(async (saves) => {
        for (const id of ['one', 'two', 'three']) await saves.put(id, { id });
        await saves.remove('two');
        await saves.remove('never there');
        same([...(await saves.ids())].sort(), ['one', 'three'], 'the ids');
        same(await saves.get('two'), null, 'what was removed');
      }),
    },
    {
      says: 'changing a value after it was kept, or after it was read, changes nothing that is kept',
      check: on(async (saves) => {
        const value = { acts: [1] };
        await saves.put('one', value);
        value.acts.push(2);
        ((await saves.get('one')) as typeof value).acts.push(3);
        same(await saves.get('one'), { acts: [1] }, 'the value');
      }),
    },
    {
      says: 'it says rightly whether what is kept outlives the page',
      check: on(async (saves) => {
        await saves.put('one', { acts: 7 });
        claim(saves.lasting === (another !== null), `lasting is ${saves.lasting}`);
        if (another) same(await (await another(saves)).get('one'), { acts: 7 }, 'what a later visit finds');
      }),
    },
  ];
}
