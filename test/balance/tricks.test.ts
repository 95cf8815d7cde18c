import { beforeAll, describe, expect, it } from 'vitest';
import { playFrom } from '../../src/balance/play-policy.ts';
import { groundOn, scoreOn } from '../../src/balance/search/ground.ts';
import type { Plan } from '../../src/balance/search/plan.ts';
import { follow, planOf } from '../../src/balance/search/plan.ts';
import type { Found } from '../../src/balance/search/searcher.ts';
import { search } from '../../src/balance/search/searcher.ts';
import { doNothing } from '../../src/players/do-nothing.ts';
import { expert } from '../../src/players/expert.ts';
import { PLAYERS } from '../../src/players/index.ts';
import { plainSensible } from '../../src/players/plain-sensible.ts';
import type { MakePlayer } from '../../src/players/player.ts';
import { digest } from '../../src/sim/record/digest.ts';
import { mean } from '../support/policies.ts';
import { scoredRules } from '../support/scored-rules.ts';
import type { PairRow } from '../support/tricks/pairs.ts';
import { beats, contested, endsOf, laidOver, nameOf, pairsOf, ranked, screened } from '../support/tricks/pairs.ts';

const rules = scoredRules({ turns: [{ staff: { agents: 3 } }] });
const groundFor = (seed: string) => groundOn(rules, seed);
const grounds = ['one', 'two'].map(groundFor);
const [ground] = grounds;
const scores = (make: MakePlayer) => grounds.map((one) => scoreOn(one, playFrom(one.opened, make, one.seed)));
const ends = endsOf(ground!.opened);

describe('two levers at their ends', () => {
  const rows = screened(expert, grounds);

  it('take each knob at its first and its last place, alone and with the rest of the lever, wherever it stands', () => {
    expect(ends.filter(({ lever }) => lever === 'complaints').map(({ set }) => set)).toEqual([
      { triage: 'value' },
      { remedy: 'payFirst' },
      { triage: 'value', remedy: 'payFirst' },
      { triage: 'arrival' },
      { remedy: 'apology' },
      { triage: 'arrival', remedy: 'apology' },
    ]);
  });

  it('are of different levers, and every two are met once', () => {
    const pairs = pairsOf(ends);
    const [all, within] = [ends.length, rules.levers.map(({ id }) => ends.filter(({ lever }) => lever === id).length)];
    const apart = (all * all - within.reduce((sum, one) => sum + one * one, 0)) / 2;
    expect(pairs).toHaveLength(apart);
    expect(
      new Set(
        pairs.map((pair) =>
          [...pair]
            .map((end) => nameOf([end]))
            .sort()
            .join(),
        ),
      ).size,
    ).toBe(apart);
  });

  it('stand as soon as the turn has changes for them, and the plan takes what is left', () => {
    const two = laidOver(expert, [
      { lever: 'promotion', opensAt: 1, set: { depth: 2000 } },
      { lever: 'complaints', opensAt: 1, set: { remedy: 'apology' } },
    ]);
    const run = playFrom(ground!.opened, two, 'one', 2);
    expect(run.standing).toMatchObject({ promotion: { depth: 2000 }, complaints: { remedy: 'apology' } });
    expect(run.standing['staff']).toEqual(ground!.opened.standing['staff']);
    const later = playFrom(run, two, 'one', 3).standing;
    expect(later).toMatchObject({
      promotion: { depth: 2000 },
      complaints: { remedy: 'apology' },
      staff: { agents: 3 },
    });
  });

  it('change nothing where the plan has them there', () => {
    const same = laidOver(doNothing, [{ lever: 'promotion', opensAt: 1, set: { depth: 0 } }]);
    expect(digest(playFrom(ground!.opened, same, 'one'))).toBe(digest(playFrom(ground!.opened, doNothing, 'one')));
  });

  it('come to the same however the game was taken up', () => {
    const plain = scores(expert);
    for (const { pair, above } of rows.filter((_, k) => k % 9 === 0)) {
      expect(above).toEqual(scores(laidOver(expert, pair)).map((score, k) => score - plain[k]!));
    }
  });

  it('are played on until they have clearly lost; those that came to the same are told once', () => {
    const [best, worst] = [ranked(rows)[0]!, ranked(rows).at(-1)!];
    const seeds = Array.from({ length: 40 }, (_, k) => `again/${k}`);
    const again = contested(expert, [best.pair, worst.pair, worst.pair], seeds, groundFor);
    expect(again.map(({ pair }) => pair)).toEqual([best.pair, worst.pair]);
    expect(again.at(-1)!.above).toHaveLength(20);
    expect(ranked(rows).length).toBeLessThan(rows.length);
  });

  it('beat a plan when they are more than two standard errors above it, and by what shows in a score', () => {
    const row = (middle: number, error: number): PairRow => ({
      pair: [ends[0]!, ends[1]!],
      above: [],
      mean: middle,
      error,
    });
    expect([row(1.9, 1), row(2.1, 1), row(-3, 1), row(0.09, 0.01)].map(beats)).toEqual([false, true, false, false]);
  });
});

describe('a plan written down', () => {
  it('plays like the one it was written down from, on any luck', () => {
    for (const name of ['expert', 'plain-sensible', 'do-nothing']) {
      const plan = planOf(name, ground!);
      for (const { opened, seed } of grounds) {
        expect(digest(playFrom(opened, follow(plan), seed))).toBe(digest(playFrom(opened, PLAYERS[name]!, seed)));
      }
    }
  });

  it('takes over a lever from the turn in which it is changed, and leaves the others to whose game it is', () => {
    const plan = planOf('expert', ground!);
    const turns = plan.turns.map((wanted, k) =>
      wanted.map((one) =>
        k === 2 && one.lever === 'promotion' ? { ...one, decision: { depth: 2000, whom: 'all' } } : one,
      ),
    );
    const other = grounds[1]!;
    const standing = (make: MakePlayer, turn: number) => playFrom(other.opened, make, other.seed, turn).standing;
    expect(standing(follow({ ...plan, turns }), 3)).toEqual(standing(expert, 3));
    expect(standing(follow({ ...plan, turns }), 4)).toEqual({
      ...standing(expert, 4),
      promotion: { depth: 2000, whom: 'all' },
    });
    expect(standing(follow({ ...plan, turns }), 5)).toEqual(standing(expert, 5));
  });

  it('says what it is told to say at a place in a talk, and tells of every place', () => {
    const plan = planOf('do-nothing', ground!);
    const met = new Map<string, readonly string[]>();
    const listen = (replies: Plan['replies']) =>
      follow({ ...plan, replies }, ({ key, replies: offered }) => met.set(key, offered));
    playFrom(ground!.opened, listen({}), 'one');
    const [[key, offered]] = [...met] as [[string, readonly string[]]];
    expect(offered.at(-1)).toBe('timeOut');
    const talked = playFrom(ground!.opened, listen({ [key]: offered[0]! }), 'one');
    expect(Object.values(talked.market.replied).flat()).toEqual([offered[0]]);
  });
});

describe('the searcher', () => {
  const PLAYS = 400;
  const starts = () => ['do-nothing', 'plain-sensible'].map((name) => planOf(name, ground!));
  const trail: Found[] = [];
  let found: Found;
  beforeAll(() => {
    found = search(grounds, starts(), PLAYS, 'seed', (one) => trail.push(one));
  });

  it('plays as often as it may and finds more than it started from', () => {
    expect(found.plays).toBe(PLAYS);
    expect(found.score).toBeGreaterThan(Math.max(mean(scores(doNothing)), mean(scores(plainSensible))) + 1);
    expect(trail.length).toBeGreaterThan(5);
  });

  it('finds at least what the best two levers at their ends are worth, laid over where it started', () => {
    const best = ranked(screened(doNothing, grounds))[0]!;
    expect(found.score).toBeGreaterThanOrEqual(mean(scores(doNothing)) + best.mean);
  });

  it('tells what its plan comes to when it is played from the opening', () => {
    expect(mean(scores(follow(found.plan)))).toBe(found.score);
  });

  it('is the same searcher for the same seed, and another for another', () => {
    const again = (seed: string) => search(grounds, starts(), 60, seed).plan.turns;
    expect(again('seed')).toEqual(again('seed'));
    expect(again('seed')).not.toEqual(again('other'));
  });
});
