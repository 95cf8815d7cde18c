import { describe, expect, test } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { prepare } from '../../../src/sim/prepare.ts';
import type { Act } from '../../../src/sim/record/act.ts';
import type { Rules } from '../../../src/sim/rules.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { stories } from '../../../src/sim/why/story.ts';
import { gameOf, nothingDone } from '../../support/finished-games.ts';
import { isPlanted, pairsOf, plant } from '../../support/plants.ts';
import { withoutLimit } from '../../support/policies.ts';
import { readScenario } from '../../support/scenarios.ts';

const seed = 'plants';
const luck = luckOf(seed);
/** The fixture with sixty times its people, hands and work: enough to lose a share of. */
const TIMES = 60;

function grown(): Rules {
  const scenario = readScenario('two-ends');
  const staff = scenario.levers['staff']!;
  return prepare({
    ...scenario,
    segments: scenario.segments.map((segment) => ({
      ...segment,
      customers: segment.customers * TIMES,
      prospects: segment.prospects * TIMES,
    })),
    work: { ...scenario.work, minutesAtRest: scenario.work.minutesAtRest * TIMES },
    levers: {
      ...scenario.levers,
      staff: { ...staff, terms: { ...(staff.terms as object), minutesEach: 3000 * TIMES } },
    },
  });
}

/** What stories made of every lever spoilt for every segment of one game. */
function plantAll(rules: Rules, game: readonly Act[]) {
  const opened = start(rules, luck);
  const found = { pairs: 0, lost: 0, first: 0, own: 0, ownFirst: 0, ownRight: 0, fewest: 1 };
  for (const pair of pairsOf(rules)) {
    const planted = plant(opened, game, pair);
    if (planted === null) continue;
    found.pairs++;
    let first = 0;
    for (const { causes, segment } of stories(planted.rules, { luck, acts: planted.acts }, planted.lost)) {
      const [top] = causes;
      const named = top!.pivotal && top!.deed.kind === 'lever' && top!.deed.lever === pair.lever;
      if (named) first++;
      if (segment !== pair.segment) continue;
      const mine = causes.find(({ deed }) => deed.kind === 'lever' && deed.lever === pair.lever);
      found.own++;
      if (named) found.ownFirst++;
      if (isPlanted(planted, mine?.ways[0])) found.ownRight++;
    }
    found.lost += planted.lost.length;
    found.first += first;
    found.fewest = Math.min(found.fewest, first / planted.lost.length);
  }
  return found;
}

describe.each([
  ['T14', () => withoutLimit(readScenario('T14'))],
  ['two-ends, grown', grown],
] as const)('every lever of %s spoilt for every segment, strong enough to lose 5 to 15 %% of it', (_name, make) => {
  const rules = make();
  const found = plantAll(rules, nothingDone(rules));

  test('can be planted', () => {
    expect(found.pairs).toBe(rules.levers.length * rules.segments.length);
  });

  test('is named first by pivotality, for everybody lost only in the spoilt game', () => {
    expect(found.lost).toBeGreaterThan(100);
    expect(found.fewest).toBe(1);
  });

  test('is told with what was spoilt in it: the first of its ways is the planted one for 95 % of the segment’s lost', () => {
    expect(found.ownRight / found.own).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the same in the midst of a game in which most levers are turned and people answered, against doing nothing', () => {
  const rules = withoutLimit(readScenario('T14'));
  const found = plantAll(rules, gameOf(rules, 'plain-sensible', seed).acts);

  test('the spoilt lever is named first for 95 % of the segment’s lost', () => {
    expect(found.pairs).toBeGreaterThan(50);
    expect(found.ownFirst / found.own).toBeGreaterThanOrEqual(0.95);
  });

  test('and for nine tenths of all lost, those included whom it only moved in a queue', () => {
    expect(found.first / found.lost).toBeGreaterThanOrEqual(0.9);
  });
});
