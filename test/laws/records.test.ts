import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAYERS } from '../../src/players/index.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Act, GameRecord } from '../../src/sim/record/act.ts';
import { verify } from '../../src/sim/record/verify.ts';
import { scoreRun } from '../../src/sim/score/score.ts';
import { playGame, recordOfGame } from '../support/play-games.ts';
import { randomScenario } from '../support/random-scenarios.ts';
import { rulesFor } from '../support/scenarios.ts';

const none = { scheme: 'none', total: 0, axes: {} };
const luck = luckOf('records');

describe.each([
  ['two-ends', 60],
  ['T14', 12],
] as const)('a record of %s', (id, tries) => {
  const rules = rulesFor(id);
  const game = playGame(rules, luck, PLAYERS.random!, 'records');
  const score = scoreRun(game.run) ?? none;
  const record = recordOfGame(rules, luck, game, score);

  it('is accepted as it was played', () => {
    expect(verify(rules, record)).toEqual({ ok: true, score });
  });

  it.each(Object.keys(PLAYERS))('of the player %s is accepted', (name) => {
    const own = playGame(rules, luck, PLAYERS[name]!, name);
    const played = recordOfGame(rules, luck, own, scoreRun(own.run) ?? none);
    expect(verify(rules, played).ok).toBe(true);
  });

  it('is found out at the first act that was changed', () => {
    fc.assert(
      fc.property(fc.nat(record.acts.length - 1), fc.nat(), (at, salt) => {
        const acts = record.acts.map((act, k) => (k === at ? changed(act, salt) : act));
        const verdict = verify(rules, { ...record, acts });
        expect(verdict).toMatchObject({ ok: false, act: at });
      }),
      { numRuns: tries },
    );
  });

  it('is found out when a link, the luck or the score was changed', () => {
    fc.assert(
      fc.property(fc.nat(record.chain.length - 1), (at) => {
        const chain = record.chain.map((link, k) => (k === at ? flip(link) : link));
        expect(verify(rules, { ...record, chain })).toEqual({ ok: false, act: at - 1, what: 'chain' });
      }),
      { numRuns: tries / 2 },
    );
    expect(verify(rules, { ...record, luck: flip(luck) })).toEqual({ ok: false, act: -1, what: 'chain' });
    expect(verify(rules, { ...record, score: { ...score, total: score.total + 1 } })).toEqual({
      ok: false,
      act: -1,
      what: 'score',
    });
  });

  it('is found out when it ends too early, names another scenario, engine or format', () => {
    const short = { ...record, acts: record.acts.slice(0, -1), chain: record.chain.slice(0, -1) };
    expect(verify(rules, short)).toMatchObject({ ok: false, what: 'unfinished' });
    expect(verify(rules, { ...record, engine: 99 })).toMatchObject({ ok: false, what: 'engine' });
    expect(verify(rules, { ...record, scenario: { ...record.scenario, rules: flip(rules.hash) } })).toMatchObject({
      ok: false,
      what: 'scenario',
    });
    expect(verify(rules, { ...record, chain: record.chain.slice(1) })).toMatchObject({ ok: false, what: 'format' });
  });

  it('may say anything about who played when and how long they thought', () => {
    const marks = record.acts.map((_, k) => ({
      by: 'seat' as const,
      seat: `s${k}`,
      at: 'yesterday',
      thoughtMs: k,
      note: 'x',
    }));
    expect(verify(rules, { ...record, marks }).ok).toBe(true);
    expect(verify(rules, { ...record, marks: [] }).ok).toBe(true);
  });
});

it('a record of a generated scenario is accepted', () => {
  const own = prepare(randomScenario(7));
  const played = recordOfGame(own, luck, playGame(own, luck, PLAYERS.random!, '7'), none);
  expect(verify(own, played).ok).toBe(true);
});

const flip = (hash: string): string => (hash[0] === '0' ? '1' : '0') + hash.slice(1);

/** The same kind of act with one thing in it changed. */
function changed(act: Act, salt: number): GameRecord['acts'][number] {
  switch (act.kind) {
    case 'close': {
      const prediction = { measure: 'orders', direction: 'up' as const, cause: `c${salt}` };
      return { ...act, notes: { ...act.notes, prediction } };
    }
    case 'answer':
      return { ...act, reply: act.reply === 'timeOut' ? `other${salt}` : 'timeOut' };
    case 'grant':
      return { ...act, cents: act.cents + 1 + (salt % 1000) };
    case 'inject':
      return { ...act, event: `other${salt}` };
  }
}
