import { expect, it } from 'vitest';
import { doNothing } from '../../../src/players/do-nothing.ts';
import { keyAccountExpert } from '../../../src/players/t11-expert.ts';
import { plainKeyAccounts } from '../../../src/players/t11-plain.ts';
import { rulesFor } from '../../support/scenarios.ts';
import { trySearcher } from '../../support/tricks/trials.ts';

it('two thousand games in search of a trick end at most two standard deviations of luck above T11’s expert', () => {
  const { plays, above, luck } = trySearcher(rulesFor('T11'), [keyAccountExpert, plainKeyAccounts, doNothing]);
  expect(plays).toBe(2000);
  expect(above).toBeLessThanOrEqual(2 * luck);
}, 1_800_000);
