import { random } from '../../src/players/random.ts';
import { Scenario } from '../../src/sim/language/scenario.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import { prepare } from '../../src/sim/prepare.ts';
import { playGame, playRandomGames } from '../support/play-games.ts';

export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly scenarios: readonly unknown[]; // authored ones, played a few times each
}

/** What one engine makes of them: one hash for all generated games, a chain's end for each authored one. */
export function run({ from, to, scenarios }: Asked) {
  const authored = scenarios.map((raw) => {
    const rules = prepare(Scenario.parse(raw));
    return [1, 2, 3].map((seed) => playGame(rules, luckOf(`authored/${seed}`), random, `${seed}`).chain.at(-1));
  });
  return { generated: playRandomGames(from, to), authored };
}
