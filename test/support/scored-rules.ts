import type { Scenario } from '../../src/sim/language/scenario.ts';
import type { Scoring } from '../../src/sim/language/score.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Rules } from '../../src/sim/rules.ts';
import { readScenario } from './scenarios.ts';

const SIXTHS = { satisfaction: 0.2, loyalty: 0.2, value: 0.2, service: 0.1, conduct: 0.2, growth: 0.1 };
const MARKS: Scoring['marks']['axes'] = {
  satisfaction: { m0: 50, m1: 60 },
  loyalty: { m0: 0.5, m1: 0.6 },
  value: { m0: 1_000_000, m1: 9_000_000 },
  service: { m0: -0.1, m1: -0.02 },
  conduct: null,
  growth: { m0: 0, m1: 0.05 },
};

export interface Scored {
  readonly turns?: Scoring['reference']['turns'];
  readonly replies?: Scoring['reference']['replies'];
  readonly marks?: Partial<Scoring['marks']['axes']>;
  readonly more?: Partial<Scenario>;
}

/** The smallest scenario with a score: fourteen customers, six turns, one talk. */
export function scoredRules({ turns = [], replies = {}, marks = {}, more = {} }: Scored = {}): Rules {
  return prepare({
    ...readScenario('two-ends'),
    scoring: { weights: SIXTHS, reference: { turns, replies }, marks: { axes: { ...MARKS, ...marks } } },
    ...more,
  });
}
