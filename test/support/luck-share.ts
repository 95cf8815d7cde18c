import type { Seed } from '../../src/balance/luck-share.ts';
import { luckShare } from '../../src/balance/luck-share.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import type { Rules } from '../../src/sim/rules.ts';
import { markRuns } from '../../src/sim/score/score.ts';
import { start } from '../../src/sim/turn/start.ts';
import { freshSeeds } from './policies.ts';

const SEEDS = 24;

/** The luck share as the product publishes it (model §7), on seeds nobody has tuned on. */
export function freshLuckShare(rules: Rules): number | null {
  const seeds = freshSeeds(SEEDS, 'luck').map((seed): Seed => {
    const luck = luckOf(seed);
    return { opened: start(rules, luck), marks: markRuns(rules, luck) };
  });
  return luckShare(rules, seeds);
}
