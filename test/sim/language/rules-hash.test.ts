import { describe, expect, test } from 'vitest';
import { rulesHash, rulesOf, unmarkedHash, wholeHash } from '../../../src/sim/language/rules-hash.ts';
import { Scenario } from '../../../src/sim/language/scenario.ts';
import { fixture } from '../../scenarios/place.ts';

type Loose = Record<string, never> & { [key: string]: Loose };

/** The scenario with something changed before its defaults are filled in. */
function changed(change: (scenario: Loose) => void = () => {}): Scenario {
  const scenario = JSON.parse(fixture('one-of-each')) as Loose;
  change(scenario);
  return Scenario.parse(scenario);
}
const plain = changed();

describe('the hash of the rules', () => {
  test.each([
    { why: 'a word mended in a title', change: (s: Loose) => Object.assign(s['title']!, { en: 'One of each!' }) },
    {
      why: 'a word mended in a line of a talk',
      change: (s: Loose) => Object.assign(s['encounters']![0]!['title']!, { en: 'The box' }),
    },
    {
      why: "a word mended in a chart's state",
      change: (s: Loose) =>
        Object.assign(s['arcs']!['auntArc']!['chart']!['states']!['hurt']!['meta']!['name']!, { en: 'sad' }),
    },
    { why: 'a default written out', change: (s: Loose) => Object.assign(s, { inert: false }) },
    { why: 'an address of a schema', change: (s: Loose) => Object.assign(s, { $schema: 'scenario.v1.json' }) },
    { why: 'a language left out', change: (s: Loose) => Object.assign(s, { languages: ['zh-Hans', 'en'] }) },
  ])('stays the same for $why', ({ change }) => {
    expect(rulesHash(changed(change))).toBe(rulesHash(plain));
  });

  test.each([
    { why: 'a number', change: (s: Loose) => Object.assign(s['firm']!, { cash: 3_000_001 }) },
    { why: 'an id', change: (s: Loose) => Object.assign(s['endings']![0]!, { id: 'liked' }) },
    { why: 'the order of a list', change: (s: Loose) => (s['causes'] as unknown as unknown[]).reverse() },
    {
      why: 'a transition of a chart',
      change: (s: Loose) =>
        Object.assign(s['arcs']!['auntArc']!['chart']!['states']!['hurt']!['on']!, { BRUSH: 'mended' }),
    },
    {
      why: "a lever's price list",
      change: (s: Loose) => Object.assign(s['levers']!['staff']!['terms']!, { wageCents: 1 }),
    },
    { why: 'a mark', change: (s: Loose) => Object.assign(s['scoring']!['marks']!['axes']!['value']!, { m0: 0 }) },
  ])('changes with $why', ({ change }) => {
    expect(rulesHash(changed(change))).not.toBe(rulesHash(plain));
  });

  test('does not hold a single text', () => {
    expect(JSON.stringify(rulesOf(plain))).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

test('the hash without marks stays the same when marks change, and changes with all else', () => {
  const marked = changed((s) => Object.assign(s['scoring']!['marks']!, { rules: 'f'.repeat(64), engine: 9 }));
  expect(unmarkedHash(marked)).toBe(unmarkedHash(plain));
  expect(unmarkedHash(changed((s) => Object.assign(s['firm']!, { cash: 1 })))).not.toBe(unmarkedHash(plain));
  expect(unmarkedHash(plain)).not.toBe(rulesHash(plain));
});

test('without a score there are no marks to leave out', () => {
  const unscored = changed((s) => delete (s as Record<string, unknown>)['scoring']);
  expect(unmarkedHash(unscored)).toBe(rulesHash(unscored));
});

test('the hash of the whole changes with every word', () => {
  expect(wholeHash(changed((s) => Object.assign(s['title']!, { en: 'One of each!' })))).not.toBe(wholeHash(plain));
  expect(wholeHash(changed())).toBe(wholeHash(plain));
});
