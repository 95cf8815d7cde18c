import { expect, test } from 'vitest';
import type { Arrival } from '../../src/app/arrive.ts';
import { arrive, straightTo } from '../../src/app/arrive.ts';
import { EngineDesk } from '../../src/app/engine-desk.ts';
import { directLine } from '../../src/app/hosts/direct-engine.ts';
import { readScenario } from '../../src/app/read-scenario.ts';
import { refuse } from '../../src/app/refuse.ts';
import type { SavedGame } from '../../src/app/storage/saved-game.ts';
import { practiceId } from '../../src/app/storage/saved-game.ts';
import { closeTurn } from '../contract/host-moves.ts';
import { localBench, TWO_ENDS } from './local-bench.ts';

/** The catalogue of these tests has one scenario, the small one. */
const line = () => directLine(new EngineDesk(() => readScenario({ text: TWO_ENDS })));

async function visit(spoil: Partial<SavedGame> | null): Promise<Arrival> {
  const bench = localBench();
  if (spoil) {
    const host = await bench.open();
    await closeTurn(host);
    host.close();
    await bench.saves.put(bench.id, { ...(await bench.saved()), ...spoil });
  }
  const arrived = await arrive('TwoEnds', bench.saves, line());
  if (!arrived.ok) throw new Error(JSON.stringify(arrived.refusals));
  return arrived.value;
}

test('a first visit finds the scenario and nothing kept', async () => {
  const { scenario, last, keptBack } = await visit(null);
  expect([scenario.id, scenario.title.en, scenario.turnNames.length]).toEqual(['TwoEnds', 'Two ends', 6]);
  expect([last, keptBack]).toEqual([null, null]);
});

test('a later visit finds the last game', async () => {
  const { last, keptBack } = await visit({});
  expect([last?.turn, last?.acts.length, keptBack]).toEqual([2, 1, null]);
});

test.each([
  { spoil: { engine: 9 }, why: 'save.otherEngine' },
  { spoil: { scenario: { id: 'TwoEnds', rules: '0'.repeat(64) } }, why: 'save.otherRules' },
  { spoil: { format: 2 } as unknown as Partial<SavedGame>, why: 'save.otherFormat' },
  { spoil: { head: 'gone' }, why: 'save.broken' },
])('a game that cannot be continued is kept back: $why', async ({ spoil, why }) => {
  const { last, keptBack } = await visit(spoil);
  expect([last, keptBack?.code]).toEqual([null, why]);
});

test('a game for practice stands beside the last game, not in its place', async () => {
  const bench = localBench();
  const host = await bench.open();
  await closeTurn(host);
  host.close();
  const saved = await bench.saved();
  const id = practiceId('one');
  await bench.saves.put(id, { ...saved, id, changed: '9999-01-01' });
  const arrived = await arrive('TwoEnds', bench.saves, line());
  expect(arrived).toMatchObject({ ok: true, value: { last: { id: bench.id }, practice: { id }, keptBack: null } });
  await bench.saves.put(id, { ...saved, id, changed: '9999-01-01', over: true });
  expect(await arrive('TwoEnds', bench.saves, line())).toMatchObject({
    value: { last: { id: bench.id }, practice: null },
  });
});

test('a finished game that was let go for newer ones is no longer the last of its scenario', async () => {
  const bench = localBench();
  const host = await bench.open();
  await closeTurn(host);
  host.close();
  const saved = { ...(await bench.saved()), over: true };
  await bench.saves.put(bench.id, { ...saved, changed: '2026-01-01' });
  for (let k = 0; k < 20; k++) {
    const id = `newer-${k}`;
    const scenario = { id: 'T14', rules: '0'.repeat(64) };
    await bench.saves.put(id, { ...saved, id, scenario, changed: `2026-02-${10 + k}` });
  }
  const arrived = await arrive('TwoEnds', bench.saves, line());
  expect(await bench.saves.get(bench.id)).toBeNull();
  expect(arrived).toMatchObject({ ok: true, value: { last: null, keptBack: null } });
});

test('games of other scenarios do not stand in the way', async () => {
  expect(await visit({ scenario: { id: 'T14', rules: '0'.repeat(64) } })).toMatchObject({ last: null, keptBack: null });
});

const SCENARIO = { id: 'TwoEnds', title: {}, summary: {}, turnNames: [], rules: '', engine: 0 };
const NOTHING_KEPT: Arrival = { scenario: SCENARIO, last: null, earlier: [], practice: null, keptBack: null };
const last = { id: 'one', seed: 'autumn', over: false, changed: '2026-03-01' } as SavedGame;
const practice = { id: 'practice-two', seed: 'autumn', over: false, changed: '2026-03-02' } as SavedGame;
const [keptBack] = refuse('save.otherRules', 'save').refusals;
const goOn = { kind: 'saved', id: 'one', take: false };

test.each([
  { page: 'start', seed: null, arrival: { last }, ask: null, why: 'the start page asks first' },
  { page: 'play', seed: null, arrival: { last }, ask: goOn, why: 'the game that stands goes on' },
  {
    page: 'play',
    seed: null,
    arrival: { last: { ...last, over: true } },
    ask: goOn,
    why: 'so does one at its debrief',
  },
  { page: 'play', seed: 'autumn', arrival: { last }, ask: goOn, why: 'a reload of a link loses nothing' },
  { page: 'play', seed: null, arrival: { keptBack }, ask: null, why: 'what is kept back is told first' },
  {
    page: 'play',
    seed: null,
    arrival: { last, practice },
    ask: { kind: 'saved', id: 'practice-two', take: false },
    why: 'the game last played goes on, for practice or not',
  },
  {
    page: 'play',
    seed: null,
    arrival: { last: { ...last, changed: '2026-03-03' }, practice },
    ask: goOn,
    why: 'an older practice waits',
  },
  { page: 'play', seed: 'autumn', arrival: { last, practice }, ask: goOn, why: 'a link never leads into practice' },
] as const)('$page with seed $seed: $why', ({ page, seed, arrival, ask }) => {
  expect(straightTo({ page, seed }, { ...NOTHING_KEPT, ...arrival })).toEqual(ask);
});

test.each([
  { seed: 'winter', arrival: { last }, why: 'another seed is another game' },
  { seed: 'autumn', arrival: { last: { ...last, over: true } }, why: 'a game that is over is played anew' },
  { seed: 'autumn', arrival: { keptBack }, why: 'a link is played whatever is kept' },
  { seed: '', arrival: {}, why: 'the empty seed is a seed' },
])('a link with the seed $seed starts a new game: $why', ({ seed, arrival }) => {
  const ask = straightTo({ page: 'play', seed }, { ...NOTHING_KEPT, ...arrival });
  expect(ask).toEqual({ kind: 'new', scenario: 'TwoEnds', seed });
});

test('a new game without a seed gets one that can be read aloud', () => {
  const seeds = Array.from({ length: 50 }, () => {
    const ask = straightTo({ page: 'play', seed: null }, NOTHING_KEPT);
    return ask?.kind === 'new' ? ask.seed : '';
  });
  for (const seed of seeds) expect(seed).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
  expect(new Set(seeds).size).toBe(50);
});

test('a game left for another stays within reach: on the start page, and by its seed', async () => {
  const bench = localBench();
  const host = await bench.open();
  await closeTurn(host);
  host.close();
  const saved = await bench.saved();
  await bench.saves.put('newer', { ...saved, id: 'newer', seed: 'other', changed: '9999-01-01' });
  await bench.saves.put('done', { ...saved, id: 'done', seed: 'third', over: true });
  const arrived = await arrive('TwoEnds', bench.saves, line());
  if (!arrived.ok) throw new Error(JSON.stringify(arrived.refusals));
  expect(arrived.value).toMatchObject({ last: { id: 'newer' }, earlier: [{ id: bench.id }] });
  const asked = (seed: string) => straightTo({ page: 'play', seed }, arrived.value);
  expect(asked(saved!.seed)).toEqual({ kind: 'saved', id: bench.id, take: false });
  expect(asked('third')).toMatchObject({ kind: 'new', seed: 'third' });
});

test('of finished games the oldest are let go, and no other', async () => {
  const bench = localBench();
  const host = await bench.open();
  await closeTurn(host);
  host.close();
  const saved = await bench.saved();
  for (let k = 0; k < 23; k++) {
    const id = `done ${k}`;
    await bench.saves.put(id, { ...saved, id, over: true, changed: `2026-01-${String(k + 1).padStart(2, '0')}` });
  }
  await bench.saves.put('unreadable', { format: 1 });
  await arrive('TwoEnds', bench.saves, line());
  const left = await bench.saves.ids();
  expect(left).toHaveLength(22);
  expect(left).toContain(bench.id);
  expect(left).toContain('unreadable');
  for (const gone of ['done 0', 'done 1', 'done 2']) expect(left).not.toContain(gone);
});
