import { expect, it } from 'vitest';
import { rulesFor } from '../../support/scenarios.ts';
import { trySearcher } from '../../support/tricks/trials.ts';

it('two thousand games in search of a trick end at most two standard deviations of luck above T01’s expert', () => {
  const { plays, above, luck } = trySearcher(rulesFor('T01'), ['expert', 'plain-sensible', 'do-nothing']);
  expect(plays).toBe(2000);
  expect(above).toBeLessThanOrEqual(2 * luck);
}, 1_800_000);
