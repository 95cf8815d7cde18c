import { describe, test } from 'vitest';
import { localStorageSaves } from '../../src/app/storage/local-storage.ts';
import { memorySaves } from '../../src/app/storage/memory.ts';
import { fakeStorage } from '../app/fake-storage.ts';
import { savesContract } from './saves.ts';

describe('games in memory', () => {
  for (const { says, check } of savesContract(async () => memorySaves(), null)) test(says, check);
});

describe('games in the small store of a browser', () => {
  let storage = fakeStorage();
  const make = async () => {
    storage = fakeStorage();
    storage.setItem('something else', 'of the same site');
    return localStorageSaves(storage);
  };
  for (const { says, check } of savesContract(make, async () => localStorageSaves(storage))) test(says, check);
});
