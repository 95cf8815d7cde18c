import { sha256Hex } from '../../math/sha256.ts';
import type { Rules } from '../rules.ts';
import { knownKeys } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { Luck } from './luck.ts';
import { makeLuck } from './luck.ts';

/**
 * The luck of a run. Where the population is drawn from an authored key, birth and past come from that key and are the
 * same for every seed; only what happens in play varies.
 */
export function luckOfRun(rules: Rules, luck: string, ledger: Ledger | null = null): Luck {
  const keys = knownKeys(luck);
  const population = rules.scenario.population;
  if (!population) return makeLuck(keys, rules.n, ledger);
  const fixed = knownKeys(sha256Hex(population.key));
  return makeLuck({ ...keys, birth: fixed.birth, past: fixed.past }, rules.n, ledger);
}
