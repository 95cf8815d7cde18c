import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../../src/app/hosts/local-host.ts';
import { localStorageSaves } from '../../../src/app/storage/local-storage.ts';
import type { Saves } from '../../../src/app/storage/saves.ts';
import { fakeStorage } from '../fake-storage.ts';
import { localBench } from '../local-bench.ts';

/** A store whose n-th write throws, as one does whose quota is used up; all others go through. */
function failingAt(n: number): Saves & { writes: number } {
  const kept = localStorageSaves(fakeStorage());
  const saves = {
    ...kept,
    lasting: true,
    writes: 0,
    put: async (id: string, value: unknown) => {
      saves.writes += 1;
      if (saves.writes === n) throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
      await kept.put(id, value as never);
    },
  };
  return saves;
}

/** Plays to the end: everybody gets the first reply, nothing is changed. Gives what the page was told of saving. */
async function playOut(host: LocalHost): Promise<readonly string[]> {
  const told: string[] = [];
  const note = () => {
    if (told.at(-1) !== host.game.saved) told.push(host.game.saved);
  };
  host.subscribe(note);
  while (!host.game.view.over) {
    const talk = host.game.view.encounters.find(({ node, replies }) => node !== null && replies.length > 0);
    const reply = talk ? await host.answer(talk.id, talk.replies[0]!.id) : await host.confirm(host.game.draft.id);
    expect(reply.ok).toBe(true);
    note();
  }
  return told;
}

describe('a store that throws once', () => {
  test.each(Array.from({ length: 50 }, (_, k) => k + 1))(
    'at write %d does not break the game, and the page says so',
    async (n) => {
      const saves = failingAt(n);
      const bench = localBench(undefined, saves);
      const host = await bench.open();
      const before = host.game.saved;
      const told = await playOut(host);
      const failed = [before, ...told].includes('failed');
      expect(failed).toBe(saves.writes >= n);
      // what failed was written again with the next act
      if (saves.writes > n) expect(host.game.saved).toBe('saved');
      if (saves.writes !== n) expect((await bench.reopen()).game.view.over).toBe(true);
    },
  );
});

test('a store that always throws leaves the game to be played to its end, unsaved and said so', async () => {
  const kept = localStorageSaves(fakeStorage());
  const host = await localBench(undefined, {
    ...kept,
    put: () => Promise.reject(new DOMException('no', 'QuotaExceededError')),
  }).open();
  expect(await playOut(host)).toContain('failed');
  expect(host.game.saved).toBe('failed');
  expect(host.game.view.over).toBe(true);
});
