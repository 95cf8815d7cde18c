import { playFrom } from '../../../src/balance/play-policy.ts';
import { groundOn, scoreOn } from '../../../src/balance/search/ground.ts';
import { follow, planOf } from '../../../src/balance/search/plan.ts';
import { search } from '../../../src/balance/search/searcher.ts';
import { PLAYERS } from '../../../src/players/index.ts';
import type { MakePlayer } from '../../../src/players/player.ts';
import type { Rules } from '../../../src/sim/rules.ts';
import { deviation, freshSeeds, mean } from '../policies.ts';
import type { PairRow } from './pairs.ts';
import { contested, ranked, screened } from './pairs.ts';

/** Points below the expert within which a pair is played again on many seeds. (chosen) */
const NEAR = 3;

/** All pairs of ends on five seeds, and those near the expert or above on two hundred others. */
export function tryPairs(rules: Rules, expert: MakePlayer): { screened: readonly PairRow[]; near: readonly PairRow[] } {
  const groundFor = (seed: string) => groundOn(rules, seed);
  const rows = screened(expert, freshSeeds(5, 'pairs').map(groundFor));
  const near = ranked(rows).filter((row) => row.mean >= -NEAR);
  const pairs = near.map(({ pair }) => pair);
  return { screened: rows, near: contested(expert, pairs, freshSeeds(200, 'pairs again'), groundFor) };
}

/** What a searcher's best plan comes to on seeds it has not seen. */
export interface Trial {
  readonly plays: number;
  readonly expert: number; // mean points
  readonly above: number; // mean points above the expert, on the same luck
  readonly luck: number; // standard deviation of the expert's points between seeds
}

/** Two thousand games on five seeds, from several players' plans, judged on sixty others. The expert stands first. */
export function trySearcher(rules: Rules, starts: readonly [string, ...string[]]): Trial {
  const groundFor = (seed: string) => groundOn(rules, seed);
  const grounds = freshSeeds(5, 'searched').map(groundFor);
  const plans = starts.map((name) => planOf(name, grounds[0]!));
  const { plan, plays } = search(grounds, plans, 2000, rules.scenario.id);
  const fresh = freshSeeds(60, 'judged').map(groundFor);
  const scores = (make: MakePlayer) => fresh.map((one) => scoreOn(one, playFrom(one.opened, make, one.seed)));
  const experts = scores(PLAYERS[starts[0]]!);
  const founds = scores(follow(plan));
  return { plays, expert: mean(experts), above: mean(founds) - mean(experts), luck: deviation(experts) };
}
