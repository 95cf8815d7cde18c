import { afterEach, expect, test } from 'vitest';
import type { Lease } from '../../../src/app/storage/lease.ts';
import { claimLease } from '../../../src/app/storage/lease.ts';
import { until } from '../../contract/claims.ts';

const held: Lease[] = [];
async function claim(game: string, tab: string, take = false): Promise<Lease | null> {
  const lease = await claimLease(game, tab, take);
  if (lease) held.push(lease);
  return lease;
}
afterEach(() => {
  for (const lease of held.splice(0)) lease.release();
});

test('a game nobody plays is had by whoever asks', async () => {
  expect(await claim('alone', 'a')).not.toBeNull();
});

test('a game another tab plays is not had by asking, and the other is not disturbed', async () => {
  const first = (await claim('shared', 'a'))!;
  let lost = false;
  first.onLost(() => {
    lost = true;
  });
  expect(await claim('shared', 'b')).toBeNull();
  expect(await claim('shared', '0')).toBeNull();
  expect(lost).toBe(false);
});

test('another game is no matter', async () => {
  await claim('one', 'a');
  expect(await claim('other', 'b')).not.toBeNull();
});

test('taking a game tells the tab that had it, once', async () => {
  const first = (await claim('taken', 'a'))!;
  let lost = 0;
  first.onLost(() => {
    lost += 1;
  });
  expect(await claim('taken', 'b', true)).not.toBeNull();
  await until(() => lost > 0, 'the first tab hears of it');
  await claim('taken', 'c', true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(lost).toBe(1);
});

test('who asks late whether it was lost hears so', async () => {
  const first = (await claim('late', 'a'))!;
  await claim('late', 'b', true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  let lost = false;
  first.onLost(() => {
    lost = true;
  });
  expect(lost).toBe(true);
});

test('a game that was let go is had again by asking', async () => {
  const first = (await claim('free', 'a'))!;
  first.release();
  expect(await claim('free', 'b')).not.toBeNull();
});

test('of two tabs that ask at once, exactly one has the game', async () => {
  const both = await Promise.all([claim('race', 'a'), claim('race', 'b')]);
  expect(both.map((lease) => lease !== null)).toEqual([true, false]);
});
