import { describe, expect, test } from 'vitest';
import { attribute, engine } from '../../../src/sim/index.ts';
import { markRuns } from '../../../src/sim/score/score.ts';
import type { Share, Shared } from '../../../src/sim/why/attribute.ts';
import type { WhatIf } from '../../../src/sim/why/what-if.ts';
import { whatIf } from '../../../src/sim/why/what-if.ts';
import { gameOf, nothingDone, onlyLever } from '../../support/finished-games.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('T14');
const play = gameOf(rules, 'plain-sensible', 'whatIf');
const log = { luck: play.run.luck, acts: play.acts };

function asked(changes: Parameters<typeof whatIf>[2], of = log): WhatIf {
  const found = whatIf(rules, of, changes);
  if (!found.ok) throw new Error(JSON.stringify(found.refusals));
  return found.whatIf;
}
const codes = (changes: Parameters<typeof whatIf>[2]): string[] => {
  const found = whatIf(rules, log, changes);
  return found.ok ? [] : found.refusals.map(({ code }) => code);
};

describe('what would have been', () => {
  test('is what the engine plays when that decision is made in the first place', () => {
    const acts = nothingDone(rules);
    const found = asked([{ turn: 3, lever: 'staff', decision: { agents: 4 } }], { luck: log.luck, acts });
    let run = engine.start(rules, log.luck);
    for (const act of onlyLever(rules, 'staff', { agents: 4 }, 3, 3)) {
      const applied = engine.apply(run, act);
      if (!applied.ok) throw new Error(applied.refusals[0]!.code);
      run = applied.run;
    }
    const score = engine.score(run, markRuns(rules, log.luck))!;
    expect(found.to.points).toEqual({ ...score.axes, total: score.total });
    expect(found.to.cash).toBe(run.firm.cents);
    expect(found.beyond).toEqual([]);
    expect(found.whole.cash).toBe(found.to.cash - found.from.cash);
    expect(found.whole.cash).not.toBe(0);
  });

  test('counts who stays and who left in the same column as it shows', () => {
    const { whole, people } = asked([{ turn: 2, lever: 'staff', decision: { agents: 5 } }]);
    expect(whole.kept).toBe(people.stays.filter((one) => one === 1).length);
    expect(whole.lost).toBe(people.stays.filter((one) => one === -1).length);
    expect(whole.kept + whole.lost).toBeGreaterThan(0);
    expect(people.satisfaction.some((points) => points !== 0)).toBe(true);
    expect(people.cents.some((cents) => cents !== 0)).toBe(true);
  });

  test('of several changes leaves a remainder: the whole is the single ones and it', () => {
    const { whole, singles, remainder } = asked([
      { turn: 1, lever: 'staff', decision: { agents: 2 } },
      { turn: 1, lever: 'promotion', decision: { depth: 3000, whom: 'all' } },
    ]);
    expect(singles).toHaveLength(2);
    expect(remainder.cash).toBe(whole.cash - singles[0]!.cash - singles[1]!.cash);
    expect(remainder.points!.total).toBe(whole.points!.total - singles[0]!.points!.total - singles[1]!.points!.total);
    expect(remainder.raw.value).not.toBe(0);
  });

  test('of one change leaves none', () => {
    const { singles, remainder } = asked([{ turn: 4, lever: 'staff', decision: { agents: 2 } }]);
    expect(singles).toHaveLength(1);
    expect([...Object.values(remainder.raw), ...Object.values(remainder.points!), remainder.cash]).toEqual(
      Array(14).fill(0),
    );
  });

  test('puts limits aside and says so, but nothing else', () => {
    const limit = asked([
      { turn: 2, lever: 'staff', decision: { agents: 5 } },
      { turn: 2, lever: 'promotion', decision: { depth: 3000, whom: 'first' } },
      { turn: 2, lever: 'callbacks', decision: { sample: 240 } },
    ]);
    expect(limit.beyond.map(({ code }) => code)).toContain('changes.exceeded');
    expect(codes([{ turn: 1, lever: 'panel', decision: { size: 8 } }])).toEqual(['lever.notOpen']);
    expect(codes([{ turn: 1, lever: 'staff', decision: { agents: 9 } }])).toEqual(['knob.offGrid']);
    expect(codes([{ turn: 1, lever: 'staff', decision: {} }])).toEqual(['knob.missing']);
    expect(codes([{ turn: 1, lever: 'charm', decision: {} }])).toEqual(['lever.unknown']);
    expect(codes([{ turn: 13, lever: 'staff', decision: { agents: 3 } }])).toEqual(['run.over']);
  });
});

describe('attribution', () => {
  const small = rulesFor('two-ends');
  const game = gameOf(small, 'random', 'attribute');
  const shares: Share[] = [];
  const steps = attribute(small, { luck: game.run.luck, acts: game.acts });
  let last: Shared | null = null;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      last = step.value;
      break;
    }
    shares.push(step.value);
  }

  test('looks at every decision that is not neutral, one turn at a time, in the order of turns', () => {
    expect(shares.length).toBeGreaterThan(3);
    const turns = shares.map(({ deed }) => deed.turns);
    expect(turns.every((one) => one.length === 1)).toBe(true);
    expect(turns.flat()).toEqual(turns.flat().toSorted((a, b) => a - b));
    const places = shares.map(({ deed }) => JSON.stringify(deed));
    expect(new Set(places).size).toBe(places.length);
  });

  test('says of each what the game holds more than the one without it', () => {
    const lever = shares.find(({ deed }) => deed.kind === 'lever')!;
    const { deed, difference } = lever;
    if (deed.kind !== 'lever') throw new Error('no lever');
    const neutral = nothingDone(small)[0]!.decisions[deed.lever]!;
    const found = whatIf(small, { luck: game.run.luck, acts: game.acts }, [
      { turn: deed.turns[0]!, lever: deed.lever, decision: neutral },
    ]);
    if (!found.ok) throw new Error(found.refusals[0]!.code);
    expect(difference.cash).toBe(0 - found.whatIf.whole.cash);
    expect(difference.kept).toBe(found.whatIf.whole.lost);
  });

  test('adds up to the whole only with the remainder', () => {
    const sum = shares.reduce((all, { difference }) => all + difference.cash, 0);
    expect(sum + last!.remainder.cash).toBe(last!.whole.cash);
  });

  test('has nothing to say of a game in which nothing was done', () => {
    const none = attribute(small, { luck: game.run.luck, acts: nothingDone(small) }).next();
    expect(none.done).toBe(true);
    const { whole, remainder } = none.value as Shared;
    expect([whole.cash, remainder.cash, whole.kept, whole.lost]).toEqual([0, 0, 0, 0]);
  });
});
