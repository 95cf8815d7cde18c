import { expect, it } from 'vitest';
import { doNothing } from '../../../src/players/do-nothing.ts';
import { expert } from '../../../src/players/expert.ts';
import { plainSensible } from '../../../src/players/plain-sensible.ts';
import { rulesFor } from '../../support/scenarios.ts';
import { trySearcher } from '../../support/tricks/trials.ts';

it('two thousand games in search of a trick end at most two standard deviations of luck above T01’s expert', () => {
  const { plays, above, luck } = trySearcher(rulesFor('T01'), [expert, plainSensible, doNothing]);
  expect(plays).toBe(2000);
  expect(above).toBeLessThanOrEqual(2 * luck);
}, 1_800_000);
