import { expect, it } from 'vitest';
import { balance } from '../../../src/balance/balance.ts';
import { openThreads } from '../../../src/cli/balance-crew.ts';
import { rulesFor } from '../../support/scenarios.ts';

it('two thousand games of T14 find a plan at least as good as the expert, and make the same report in two threads as in one', async () => {
  const options = { games: 2000, seed: 'balance' };
  const threads = openThreads(2);
  const report = await balance(rulesFor('T14'), options, { hire: threads.hire });
  await threads.dismiss();
  expect(report!.games).toBeLessThanOrEqual(2200);
  expect(report!.best.than).toBe('expert');
  expect(report!.best.above).toBeGreaterThanOrEqual(0);
  expect(JSON.stringify(await balance(rulesFor('T14'), options))).toBe(JSON.stringify(report));
});
