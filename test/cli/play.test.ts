import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLAYERS } from '../../src/players/index.ts';
import { CATALOGUE_IDS } from '../../src/scenarios/catalog/ids.ts';
import type { Answer } from './played.ts';
import { playAndVerify, readRecord } from './played.ts';
import { call, callJson, ownFolder, rapport } from './rapport.ts';

const FIXTURE = 'test/fixtures/two-ends.json';
const NAMES = Object.keys(PLAYERS);
const folder = ownFolder();

describe('play', () => {
  it.each(NAMES)('of %s to the end of the fixture leaves a record that verifies', async (player) => {
    const file = folder.path(`${player}.json`);
    const { code, value } = await callJson<Answer>('play', FIXTURE, '--seed', 's', '--player', player, '--out', file);
    expect(code).toBe(0);
    expect(value).toMatchObject({ scenario: 'TwoEnds', engine: 0, seed: 's', score: { total: null, axes: {} } });
    expect(value.turns.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(readRecord(file).chain).toEqual(value.chain);
    expect(await callJson('verify', file)).toMatchObject({
      code: 0,
      value: { ok: true, records: [{ ok: true, scenario: { id: 'TwoEnds', rules: value.rules, catalogue: false } }] },
    });
  });

  it('gives the same bytes twice, and others for another seed', async () => {
    const words = ['play', FIXTURE, '--player', 'random'];
    const one = folder.path('one.json');
    const other = folder.path('other.json');
    const [first, second] = await Promise.all([
      rapport(...words, '--seed', 'x', '--json', '--out', one),
      rapport(...words, '--seed', 'x', '--json', '--out', other),
    ]);
    expect(first).toEqual(second);
    expect(readFileSync(one)).toEqual(readFileSync(other));
    const third = await call(...words, '--seed', 'y', '--json');
    expect(third.out).not.toBe(first.out);
    expect(await call(...words, '--seed', 'x', '--json')).toEqual(first);
  });

  it('takes any text for a seed, one luck for one text however it was composed', async () => {
    const hashOf = async (seed: string) =>
      (await callJson<Answer>('play', FIXTURE, `--seed=${seed}`, '--player', 'random')).value.hash;
    expect(await hashOf('caf\u00e9')).toBe(await hashOf('cafe\u0301'));
    expect(new Set([await hashOf(''), await hashOf('-1'), await hashOf('客情')]).size).toBe(3);
  });

  it('replays acts, from a record or from a list, to the same hash', async () => {
    const file = folder.path('replayed.json');
    const words = ['play', FIXTURE, '--seed', 'again'];
    const played = await callJson<Answer>(...words, '--player', 'random', '--out', file);
    const list = folder.write('acts.json', JSON.stringify(readRecord(file).acts));
    expect((await callJson(...words, '--acts', file)).value).toEqual(played.value);
    expect((await callJson(...words, '--acts', list)).value).toEqual(played.value);
  });

  it('refuses acts that do not fit, that stop too early, or that are none', async () => {
    const file = folder.path('whole.json');
    const words = ['play', FIXTURE, '--seed', 'acts'];
    await call(...words, '--player', 'do-nothing', '--out', file);
    const { acts } = readRecord(file);
    const wrong = { kind: 'answer', encounter: 'nobody', reply: 'hello' };
    const replay = (name: string, value: unknown) =>
      call(...words, '--acts', folder.write(name, JSON.stringify(value)));
    expect(await replay('refused.json', [acts[0], wrong])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/acts\[1\].*turn 2.*encounter\.notHere/),
    });
    expect(await replay('short.json', acts.slice(0, -1))).toMatchObject({
      code: 1,
      err: expect.stringContaining('turn 6 of 6'),
    });
    expect(await replay('none.json', [{ kind: 'bribe' }])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/none\.json:1:\d+ \[0\]\.kind: .*"answer"/),
    });
  });

  it('shows people a line for each turn, in their language', async () => {
    const words = ['play', FIXTURE, '--seed', '7', '--player', 'expert'];
    const [english, chinese] = [await call(...words), await call(...words, '--lang', 'zh-Hans')];
    expect(english.out).toMatch(/^TwoEnds Two ends, seed 7\n/);
    expect(english.out.match(/^Month \d/gm)).toHaveLength(6);
    expect(chinese.out).toMatch(/^TwoEnds 两头，种子 7\n/);
    expect(chinese.out.match(/^第\d月/gm)).toHaveLength(6);
  });

  it('does not play what validate would refuse', async () => {
    const file = folder.write('broken.json', '{"format": 1}');
    const { code, out, err } = await call('play', file, '--seed', '1', '--player', 'expert');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/broken\.json:1:1 /);
  });
});

/** Everybody plays everything in the long tests. */
const SOME = ['random', 'do-nothing', 'expert', 'key-account-expert'];

describe.each(CATALOGUE_IDS)('the catalogue’s %s', (id) => {
  it('is valid', async () => {
    expect(await callJson('validate', id)).toMatchObject({ code: 0, value: { ok: true, scenarios: [{ id }] } });
  });

  it.each(SOME)('played by %s leaves a record that verifies without carrying the scenario', (player) =>
    playAndVerify(id, player, folder.path(`${id} ${player}.json`)),
  );
});
