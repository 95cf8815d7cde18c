import { describe, expect, test } from 'vitest';
import type { Subscription } from 'xstate';
import { createActor, waitFor } from 'xstate';
import type { Arrival } from '../../src/app/arrive.ts';
import type { GameAsk } from '../../src/app/hosts/connect.ts';
import { refuse } from '../../src/app/refuse.ts';
import type { SessionHost, SessionWork } from '../../src/app/session.ts';
import { sessionMachine, whereIs } from '../../src/app/session.ts';
import { watchHost } from '../../src/app/watched-host.ts';
import { closeTurn, playOn, setOne, untilTalk } from '../contract/host-moves.ts';
import { localBench } from './local-bench.ts';

const ARRIVAL: Arrival = {
  scenario: { id: 'TwoEnds', title: {}, summary: {}, turnNames: [], rules: '', engine: 0 },
  last: null,
  earlier: [],
  practice: null,
  keptBack: null,
};
const NEW: GameAsk = { kind: 'new', scenario: 'TwoEnds', seed: 'session' };

/** A session over the real host; `where` is its state as a path. */
function session(work: Partial<SessionWork> = {}) {
  const bench = localBench();
  const connect = async () => ({ ok: true as const, value: (await bench.open()) as SessionHost });
  const arrive = async () => ({ ok: true as const, value: { arrival: ARRIVAL, straightTo: null } });
  const actor = createActor(sessionMachine({ arrive, connect, ...work }));
  const trail: string[] = [];
  const where = () => whereIs(actor.getSnapshot());
  let watching: Subscription | (() => void) | null = null;
  actor.subscribe(({ context }) => {
    trail.push(where());
    if (!context.host || watching) return;
    watching = context.host.subscribe(({ stage }) => actor.send({ type: 'GAME', stage }));
  });
  actor.start();
  const reach = (state: string) => waitFor(actor, () => where() === state, { timeout: 5000 });
  const host = () =>
    watchHost(actor.getSnapshot().context.host!, {
      proposed: () => actor.send({ type: 'PROPOSED' }),
      answered: (goesOn) => actor.send({ type: 'ANSWERED', goesOn }),
      confirmed: () => actor.send({ type: 'CONFIRMED' }),
      debriefed: () => actor.send({ type: 'DEBRIEFED' }),
      broke: ({ refusals }) => actor.send({ type: 'BROKE', refusals }),
    });
  return { actor, bench, trail, where, reach, host };
}

test('turning to another scenario on the start page arrives anew', async () => {
  const { actor, reach, trail } = session();
  await reach('start');
  actor.send({ type: 'LEAVE' });
  await reach('start');
  expect(trail.filter((state) => state === 'arriving')).toHaveLength(2);
});

test('a game may be opened, and another scenario turned to, while the last look round is under way', async () => {
  let looks = 0;
  const { actor, reach, where } = session({
    arrive: async () => {
      looks += 1;
      await new Promise((resolve) => setTimeout(resolve, looks === 1 ? 10_000 : 5));
      return { ok: true as const, value: { arrival: ARRIVAL, straightTo: null } };
    },
  });
  expect(where()).toBe('arriving');
  actor.send({ type: 'LEAVE' });
  await reach('start');
  expect(looks).toBe(2);
  actor.send({ type: 'LEAVE' });
  actor.send({ type: 'OPEN', ask: NEW });
  await reach('playing.briefing');
});

test('a visit goes from the start page into the briefing', async () => {
  const { actor, trail, reach } = session();
  await reach('start');
  actor.send({ type: 'OPEN', ask: NEW });
  await reach('playing.briefing');
  expect(trail.filter((state, k) => state !== trail[k - 1])).toEqual([
    'arriving',
    'start',
    'opening',
    'playing.briefing',
  ]);
});

test('an address that asks for a game leads straight into it', async () => {
  const arrive = async () => ({ ok: true as const, value: { arrival: ARRIVAL, straightTo: NEW } });
  const { trail, reach } = session({ arrive });
  await reach('playing.briefing');
  expect(trail).not.toContain('start');
});

test('a whole game passes through deciding, talking, closing and reporting to finale and debrief', async () => {
  const { actor, reach, where, host } = session();
  await reach('start');
  actor.send({ type: 'OPEN', ask: NEW });
  await reach('playing.briefing');
  const game = host();
  await setOne(game);
  expect(where()).toBe('playing.deciding');
  const closing = closeTurn(game);
  expect(where()).toBe('playing.closing');
  await closing;
  expect(where()).toBe('playing.reporting');
  const talk = await untilTalk(game);
  await game.answer(talk.id, 'ask'); // a reply after which they speak on
  expect(where()).toBe('playing.talking');
  await playOn(game);
  expect(where()).toBe('playing.finale');
  await game.debrief();
  expect(where()).toBe('playing.debrief');
});

test('a close that is refused leads back to deciding', async () => {
  const { actor, reach, where, host } = session();
  await reach('start');
  actor.send({ type: 'OPEN', ask: NEW });
  await reach('playing.briefing');
  const game = host();
  game.propose('staff', { agents: 77 });
  await game.confirm(game.game.draft.id);
  expect(where()).toBe('playing.deciding');
});

test('a finished game that is opened again stands at its finale', async () => {
  const bench = localBench();
  const first = await bench.open();
  await playOn(first);
  first.close();
  const { actor, reach } = session({ connect: async () => ({ ok: true, value: await bench.reopen() }) });
  await reach('start');
  actor.send({ type: 'OPEN', ask: { kind: 'saved', id: bench.id, take: false } });
  await reach('playing.finale');
});

test('leaving a game closes its host and arrives anew', async () => {
  const { actor, reach, bench } = session();
  await reach('start');
  actor.send({ type: 'OPEN', ask: NEW });
  await reach('playing.briefing');
  const { host } = actor.getSnapshot().context;
  actor.send({ type: 'LEAVE' });
  await reach('start');
  expect(actor.getSnapshot().context.host).toBeNull();
  expect(await host!.confirm(host!.game.draft.id)).toMatchObject({ refusals: [{ code: 'host.closed' }] });
  expect((await bench.saved()).acts).toEqual([]);
});

describe('where something is in the way', () => {
  test('a game of another tab is told of, and taken when the player says so', async () => {
    const asks: GameAsk[] = [];
    const bench = localBench();
    const { actor, reach } = session({
      connect: async (ask) => {
        asks.push(ask);
        if (ask.kind === 'saved' && !ask.take) return refuse('host.elsewhere', 'save');
        return { ok: true, value: await bench.open() };
      },
    });
    await reach('start');
    actor.send({ type: 'OPEN', ask: { kind: 'saved', id: 'one', take: false } });
    await reach('elsewhere');
    actor.send({ type: 'TAKE' });
    await reach('playing.briefing');
    expect(asks.at(-1)).toEqual({ kind: 'saved', id: 'one', take: true });
  });

  test('a game that another tab takes is left, and can be taken back', async () => {
    const { actor, reach, bench } = session();
    await reach('start');
    actor.send({ type: 'OPEN', ask: NEW });
    await reach('playing.briefing');
    actor.send({ type: 'GAME', stage: 'paused' });
    await reach('elsewhere');
    expect(actor.getSnapshot().context).toMatchObject({ host: null, ask: { kind: 'saved', id: bench.id, take: true } });
  });

  test('a saved game that cannot be continued says why, and the start page is one step away', async () => {
    const { actor, reach } = session({ connect: async () => refuse('save.otherRules', 'save') });
    await reach('start');
    actor.send({ type: 'OPEN', ask: { kind: 'saved', id: 'one', take: false } });
    await reach('broken');
    expect(actor.getSnapshot().context.refusals).toMatchObject([{ code: 'save.otherRules' }]);
    actor.send({ type: 'LEAVE' });
    await reach('start');
  });

  test('an engine that breaks in the middle of a game ends in a message, and the game is closed', async () => {
    const { actor, reach } = session();
    await reach('start');
    actor.send({ type: 'OPEN', ask: NEW });
    await reach('playing.briefing');
    const { host } = actor.getSnapshot().context;
    actor.send({ type: 'BROKE', refusals: refuse('engine.stopped', 'engine').refusals });
    await reach('broken');
    expect(actor.getSnapshot().context.refusals).toMatchObject([{ code: 'engine.stopped' }]);
    expect(await host!.score()).toMatchObject({ refusals: [{ code: 'host.closed' }] });
  });

  test.each([
    { what: 'refused', arrive: async () => refuse('scenario.unknown', 'scenario'), code: 'scenario.unknown' },
    { what: 'thrown', arrive: () => Promise.reject(new Error('no worker')), code: 'engine.fault' },
  ])('an arrival that fails, $what, ends in a message', async ({ arrive, code }) => {
    const { actor, reach } = session({ arrive });
    await reach('broken');
    expect(actor.getSnapshot().context.refusals).toMatchObject([{ code }]);
  });
});
