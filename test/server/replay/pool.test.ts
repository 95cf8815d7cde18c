import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReplayDesk } from '../../../src/server/replay/desk.ts';
import { ReplayPool } from '../../../src/server/replay/pool.ts';
import type { Ground } from '../../../src/server/replay/protocol.ts';
import type { Act, GameRecord } from '../../../src/sim/index.ts';
import { engine, luckOf, playAct, startPlay } from '../../../src/sim/index.ts';
import { decode } from '../../../src/wire/codec.ts';
import { rulesFor } from '../../support/scenarios.ts';

const text = readFileSync(new URL('../../fixtures/two-ends.json', import.meta.url), 'utf8');
const rules = rulesFor('two-ends');
const luck = luckOf('pool');
const desk = new ReplayDesk();
const described = desk.answer({ kind: 'describe', text });
if (described.kind !== 'described') throw new Error('the fixture does not parse');
const scenario = { rules: described.rules, whole: described.whole };
const key = '0'.repeat(32);

/** A game played to its end by leaving everything as it is. */
function played() {
  let play = startPlay(rules, luck);
  while (!play.run.over) {
    const decisions: Record<string, Record<string, unknown>> = {};
    for (const { lever, last, committed } of engine.observe(play.run).desk)
      decisions[lever] = { ...last, ...committed };
    const next = playAct(play, { kind: 'close', decisions }, { by: 'player' });
    if (!next.ok) throw new Error(next.refusals[0]?.code);
    play = next.play;
  }
  return play;
}
const whole = played();
const sources = (acts: readonly Act[]) => ({ text: async () => text, acts: async () => acts });
const ground = (count: number): Ground => ({
  game: key,
  scenario,
  luck,
  head: count === 0 ? null : whole.chain[count]!,
});

describe('a desk that replays', () => {
  test('asks for what it has not got, and then gives what the engine gives', () => {
    const fresh = new ReplayDesk();
    const at = ground(2);
    expect(fresh.answer({ kind: 'stand', at })).toEqual({ kind: 'needs', text: true, acts: true });
    const told = fresh.answer({ kind: 'stand', at: { ...at, text, acts: whole.acts.slice(0, 2) } });
    if (told.kind !== 'stands') throw new Error(told.kind);
    let run = engine.start(rules, luck);
    for (const act of whole.acts.slice(0, 2)) {
      const applied = engine.apply(run, act);
      if (applied.ok) run = applied.run;
    }
    expect(decode(told.view)).toEqual(structuredClone(engine.observe(run)));
    expect(told.head).toBe(whole.chain[2]);
    expect(fresh.answer({ kind: 'stand', at })).toEqual(told);
  });

  test('an act leads to the same link whether the game was ready or replayed', () => {
    const [cold, warm] = [new ReplayDesk(1), new ReplayDesk()];
    for (const [k, act] of whole.acts.entries()) {
      const at = { ...ground(k), text, acts: whole.acts.slice(0, k) };
      const one = cold.answer({ kind: 'act', at, act, draft: null });
      expect(one).toEqual(warm.answer({ kind: 'act', at, act, draft: null }));
      expect(one).toMatchObject({ kind: 'played', head: whole.chain[k + 1] });
      cold.answer({ kind: 'stand', at: { ...ground(0), luck: luckOf(`other ${k}`), text } });
    }
  });

  test('two games that went alike so far are each ready, whichever goes on first', () => {
    const fresh = new ReplayDesk();
    const play = (game: string, k: number) =>
      fresh.answer({ kind: 'act', at: { ...ground(k), game, text }, act: whole.acts[k]!, draft: null });
    for (const k of [0, 1]) {
      for (const game of ['one', 'other']) expect(play(game, k)).toMatchObject({ head: whole.chain[k + 1] });
    }
  });

  test('a game that went on elsewhere goes on here from where it stood; an act of long ago does not set it back', () => {
    const fresh = new ReplayDesk();
    const stand = (count: number, acts?: readonly Act[]) =>
      fresh.answer({ kind: 'stand', at: { ...ground(count), text, ...(acts ? { acts } : {}) } });
    expect(stand(1, whole.acts.slice(0, 1))).toMatchObject({ head: whole.chain[1] });
    expect(stand(3)).toMatchObject({ kind: 'needs', acts: true });
    expect(stand(3, whole.acts.slice(0, 3))).toMatchObject({ head: whole.chain[3] });
    expect(stand(1, whole.acts.slice(0, 1))).toMatchObject({ head: whole.chain[1] });
    expect(stand(3)).toMatchObject({ head: whole.chain[3] });
  });

  test('a log that leads elsewhere than its link is a fault, not another game', () => {
    const at = { ...ground(2), text, acts: whole.acts.slice(0, 1) };
    expect(new ReplayDesk().answer({ kind: 'stand', at })).toMatchObject({ kind: 'fault', code: 'log.diverged' });
  });

  test('the record it gives of a finished game verifies', () => {
    const at = { ...ground(whole.acts.length), text, acts: whole.acts };
    const told = new ReplayDesk().answer({ kind: 'record', at, marks: [], sealed: true });
    if (told.kind !== 'record') throw new Error(told.kind);
    expect(engine.verify(rules, JSON.parse(told.record) as GameRecord)).toMatchObject({ ok: true });
  });

  test('a decision that never came is what stood before, or the status quo', () => {
    const at = { ...ground(0), text };
    for (const missing of ['repeat', 'nothing'] as const) {
      expect(new ReplayDesk().answer({ kind: 'settle', at, missing })).toMatchObject({ kind: 'played', turn: 2 });
    }
  });

  test('decisions that are not the draft’s are stale; a prediction nobody asked for is strange', () => {
    const fresh = new ReplayDesk();
    const at = { ...ground(0), text };
    const act = whole.acts[0] as Extract<Act, { kind: 'close' }>;
    const [lever] = Object.keys(act.decisions);
    expect(fresh.answer({ kind: 'act', at, act, draft: {} })).toMatchObject({ kind: 'played' });
    expect(fresh.answer({ kind: 'act', at, act, draft: { [lever!]: { strange: 1 } } })).toEqual({ kind: 'staleDraft' });
    const notes = { prediction: { measure: 'cash', direction: 'up', cause: 'nobody' } } as const;
    expect(fresh.answer({ kind: 'act', at, act: { ...act, notes }, draft: null })).toEqual({ kind: 'strangeNote' });
  });

  test('a scenario with errors is told with their places', () => {
    expect(desk.answer({ kind: 'describe', text: '{"format": 1}' })).toMatchObject({ kind: 'notValid' });
  });

  test('what it tells of sealed luck has all words and no number behind them', () => {
    const told = JSON.parse(described.words) as Record<string, unknown>;
    expect(told['title']).toEqual(rules.scenario.title);
    const flat = JSON.stringify(
      Object.entries(told).filter(([name]) => /segments|model|levers|scoring|firm/.test(name)),
    );
    expect(flat).not.toMatch(/:-?\d/);
    expect(flat).not.toContain('reference":{"turns":[{"');
  });
});

describe('the pool of threads', () => {
  let pool: ReplayPool;
  beforeAll(() => {
    pool = new ReplayPool({ threads: 2 });
  });
  afterAll(() => pool.end());

  test('answers as the desk does, and fetches scenario and log only when they are asked for', async () => {
    let fetched = 0;
    const counted = {
      text: async () => text,
      acts: async () => {
        fetched++;
        return whole.acts.slice(0, 1);
      },
    };
    const ask = { kind: 'stand', at: ground(1) } as const;
    const first = await pool.ask(key, ask, counted);
    expect(first.head).toBe(whole.chain[1]);
    expect(await pool.ask(key, ask, counted)).toEqual(first);
    expect(fetched).toBe(1);
  });

  test('a question that takes too long ends its thread, and those behind it are answered by another', async () => {
    const program = new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads';
        parentPort.on('message', (ask) => {
          if (ask.text === 'for ever') for (;;);
          if (ask.text === 'broken') throw new Error('broken');
          parentPort.postMessage({ kind: 'notValid', problems: [ask.text] });
        });`)}`,
    );
    const small = new ReplayPool({ threads: 1, wallMs: 300, program });
    const ask = (said: string) => small.ask(key, { kind: 'describe', text: said }, sources([]));
    const all = await Promise.allSettled([ask('one'), ask('for ever'), ask('two'), ask('broken'), ask('three')]);
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.code))).toEqual([
      { kind: 'notValid', problems: ['one'] },
      'engine.tooSlow',
      { kind: 'notValid', problems: ['two'] },
      'engine.failed',
      { kind: 'notValid', problems: ['three'] },
    ]);
    await small.end();
  });
});
