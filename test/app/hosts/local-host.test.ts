import { expect, test } from 'vitest';
import { EngineDesk } from '../../../src/app/engine-desk.ts';
import { directLine } from '../../../src/app/hosts/direct-engine.ts';
import { openLocalHost } from '../../../src/app/hosts/open-local-host.ts';
import { newId } from '../../../src/app/ids.ts';
import { readScenario } from '../../../src/app/read-scenario.ts';
import { claimLease } from '../../../src/app/storage/lease.ts';
import { localStorageSaves } from '../../../src/app/storage/local-storage.ts';
import { memorySaves } from '../../../src/app/storage/memory.ts';
import type { Saves } from '../../../src/app/storage/saves.ts';
import { until } from '../../contract/claims.ts';
import { changed, closeTurn, lever, untilTalk } from '../../contract/host-moves.ts';
import { fakeStorage } from '../fake-storage.ts';
import { localBench, TWO_ENDS } from '../local-bench.ts';

const codes = (reply: { readonly ok: boolean; readonly refusals?: readonly { readonly code: string }[] }) =>
  (reply.refusals ?? []).map(({ code }) => code);

test('a game that the store has no room for goes on and says that it is not saved', async () => {
  const bench = localBench(TWO_ENDS, localStorageSaves(fakeStorage(100)));
  const host = await bench.open();
  expect(host.game.saved).toBe('failed');
  await closeTurn(host);
  expect([host.game.saved, host.game.view.turn]).toEqual(['failed', 2]);
  host.close();
});

test('a store that had no room and has some again is written to at the next act, all of it', async () => {
  const storage = fakeStorage();
  const place = localStorageSaves(storage);
  let full = true;
  const saves: Saves = {
    ...place,
    put: (id, value) => (full ? Promise.reject(new Error('full')) : place.put(id, value)),
  };
  const bench = localBench(TWO_ENDS, saves);
  const host = await bench.open();
  await closeTurn(host);
  expect(host.game.saved).toBe('failed');
  full = false;
  await closeTurn(host);
  expect(host.game.saved).toBe('saved');
  expect((await bench.saved()).acts).toHaveLength(2);
  host.close();
});

test('a game kept in this page alone does not call itself saved', async () => {
  const bench = localBench(TWO_ENDS, memorySaves());
  const host = await bench.open();
  expect(host.game.saved).toBe('failed');
  host.close();
  const again = await bench.reopen();
  expect(again.game.view.turn).toBe(1);
  again.close();
});

test.each([
  {
    what: 'rules that have changed',
    spoil: { scenario: { id: 'TwoEnds', rules: '0'.repeat(64) } },
    code: 'save.otherRules',
  },
  { what: 'another engine', spoil: { engine: 99 }, code: 'save.otherEngine' },
  { what: 'a chain that no longer comes out', spoil: { head: '0'.repeat(64) }, code: 'save.diverged' },
  { what: 'other luck', spoil: { luck: '1'.repeat(64) }, code: 'save.diverged' },
  {
    what: 'an act that can no longer be',
    spoil: { acts: [{ kind: 'answer', encounter: 'x', reply: 'y' }] },
    code: 'save.diverged',
  },
  { what: 'acts that are nonsense', spoil: { acts: [{ kind: 'close', decisions: 'all' }] }, code: 'save.diverged' },
])('a saved game of $what says so and stays kept', async ({ spoil, code }) => {
  const bench = localBench();
  const host = await bench.open();
  await closeTurn(host);
  host.close();
  const kept = { ...(await bench.saved()), ...spoil } as Awaited<ReturnType<typeof bench.saved>>;
  await bench.saves.put(bench.id, kept);
  expect(codes(await bench.attempt({ saved: kept }))).toEqual([code]);
  expect(await bench.saves.get(bench.id)).toEqual(kept);
});

test('a draft of an earlier turn is not laid over a later one', async () => {
  const bench = localBench();
  const host = await bench.open();
  const before = (await bench.saved()).draft!;
  await closeTurn(host);
  host.close();
  const one = host.game.view.desk[0]!;
  const levers = { ...before.levers, [one.lever]: changed(one) };
  const again = await bench.attempt({ saved: { ...(await bench.saved()), draft: { ...before, levers } } });
  if (!again.ok) throw new Error('it does not open');
  expect(again.value.game.draft.levers[one.lever]).toEqual(one.last);
  again.value.close();
});

test('each act keeps beside it who acted, when, and how long it took', async () => {
  let time = Date.UTC(2030, 0, 1);
  const bench = localBench(TWO_ENDS, undefined, () => new Date(time));
  const host = await bench.open();
  time += 65_000;
  await closeTurn(host);
  const talk = await untilTalk(host);
  time += 90_000;
  await host.answer(talk.id, 'timeOut');
  const { marks } = await bench.saved();
  expect(marks[0]).toEqual({ by: 'player', at: '2030-01-01T00:01:05.000Z', thoughtMs: 65_000 });
  expect(marks.at(-1)).toMatchObject({ by: 'clock', thoughtMs: 90_000 });
  host.close();
});

test('a game that another tab has taken stops and leaves what is kept alone', async () => {
  const bench = localBench();
  const host = await bench.open();
  const kept = await bench.saved();
  const other = await claimLease(bench.id, newId(), true);
  await until(() => host.game.stage === 'paused', 'the game pauses');
  expect(host.game.may.confirm).toBe(false);
  const one = lever(host);
  host.propose(one.lever, changed(one));
  expect(codes(await host.confirm(host.game.draft.id))).toEqual(['host.elsewhere']);
  expect(codes(await host.answer('nobody', 'nothing'))).toEqual(['host.elsewhere']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await bench.saved()).toEqual(kept);
  other!.release();
  host.close();
});

test('a bug of the engine comes back as a value, and the game stands as it stood', async () => {
  const bench = localBench();
  const desk = new EngineDesk(readScenario);
  const broken = {
    describe: desk.describe.bind(desk),
    open: desk.open.bind(desk),
    tally: desk.tally.bind(desk),
    touched: desk.touched.bind(desk),
    act: () => {
      throw Object.assign(new Error('column.notANumber column=trust'), { code: 'column.notANumber' });
    },
    screens: desk.screens.bind(desk),
    look: desk.look.bind(desk),
    record: desk.record.bind(desk),
    score: desk.score.bind(desk),
    debrief: desk.debrief.bind(desk),
    review: desk.review.bind(desk),
    offered: desk.offered.bind(desk),
    whatIf: desk.whatIf.bind(desk),
    readRecord: desk.readRecord.bind(desk),
  };
  const lease = (await claimLease(bench.id, newId(), true))!;
  const parts = { line: directLine(broken), saves: bench.saves, lease, now: () => new Date() };
  const opened = await openLocalHost(parts, { text: TWO_ENDS }, { id: bench.id, seed: 'fault' });
  if (!opened.ok) throw new Error('it does not open');
  const host = opened.value;
  const reply = await host.confirm(host.game.draft.id);
  expect(reply).toEqual({
    ok: false,
    refusals: [
      {
        kind: 'refused',
        code: 'engine.fault',
        where: 'act',
        because: { fault: 'column.notANumber', message: 'column.notANumber column=trust' },
      },
    ],
  });
  expect([host.game.stage, host.game.may.confirm]).toEqual(['briefing', true]);
  expect((await bench.saved()).acts).toEqual([]);
  host.close();
});

test('a scenario that is no scenario is refused with the place of what is wrong', async () => {
  const reply = await localBench('{\n  "format": 1,\n  "id": 7\n}').attempt({ id: newId(), seed: 'x' });
  expect(codes(reply)).toEqual(['scenario.notValid']);
  expect(reply.ok ? null : reply.refusals[0]!.because['line']).toEqual(expect.any(Number));
});

test('one seed is one luck', async () => {
  const games = [localBench(), localBench()];
  const hosts = await Promise.all(games.map((game) => game.open()));
  for (const host of hosts) {
    await closeTurn(host);
    host.close();
  }
  const [one, other] = await Promise.all(games.map((game) => game.saved()));
  expect([one!.luck, one!.head]).toEqual([other!.luck, other!.head]);
  expect(one!.seed).toBe('contract');
});
