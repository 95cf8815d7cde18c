import { describe, expect, test } from 'vitest';
import { leavingFactors } from '../../../src/sim/phases/leave.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { sumOf } from '../../../src/sim/why/carried.ts';
import { openChronicle } from '../../../src/sim/why/chronicle.ts';
import { courseOf } from '../../../src/sim/why/log.ts';
import { replayOn } from '../../../src/sim/why/replay.ts';
import { factorAt } from '../../../src/sim/why/tips.ts';
import { gameOf } from '../../support/finished-games.ts';
import { rulesFor } from '../../support/scenarios.ts';

describe.each(['T14', 'two-ends'] as const)('the book of customers in %s', (name) => {
  const rules = rulesFor(name);
  const play = gameOf(rules, 'random', 'chronicle');
  const watched = Array.from({ length: rules.n }, (_, who) => who).filter(
    (who) => who % Math.ceil(rules.n / 200) === 0,
  );
  const book = openChronicle(rules, watched);
  const run = replayOn(start(rules, play.run.luck), courseOf(play.acts), book);
  const decided = watched.flatMap((who) =>
    book.pagesOf(who).flatMap(({ leaving }) => (leaving ? [{ who, leaving }] : [])),
  );

  test('has a page for every turn, with what stood in the columns at the end', () => {
    for (const who of watched) {
      const pages = book.pagesOf(who);
      expect(pages.map(({ turn }) => turn)).toEqual(Array.from({ length: rules.turns }, (_, k) => k + 1));
      expect(pages.at(-1)!.satisfaction).toBe(run.people.satisfaction[who]);
      expect(pages.at(-1)!.cents).toBe(run.people.spendBefore[who]);
    }
  });

  test('splits satisfaction into parts that add up to it, to the end of the game', () => {
    expect(decided.length).toBeGreaterThan(10);
    for (const { leaving } of decided) expect(sumOf(leaving.carried)).toBeCloseTo(leaving.satisfaction, 9);
  });

  test('reads the curve of leaving as the phase does', () => {
    for (const { who, leaving } of decided) {
      const segment = rules.segments[run.people.segment[who]!]!;
      const factor = factorAt(leavingFactors(segment), leaving.satisfaction);
      expect(Math.log(factor)).toBeCloseTo(leaving.terms['satisfaction']!, 12);
      const sum = Object.values(leaving.terms).reduce((all, term) => all + term, 0);
      expect(Math.exp(sum)).toBeCloseTo(leaving.standing, 12);
    }
  });

  test('holds whoever left to have met their limit, and whoever stayed not to', () => {
    for (const who of watched) {
      for (const { leaving, left } of book.pagesOf(who)) {
        if (leaving !== null) expect(leaving.standing + leaving.problem > leaving.limit).toBe(left);
      }
    }
  });
});
