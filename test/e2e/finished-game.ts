import type { SavedGame } from '../../src/app/storage/saved-game.ts';
import type { PLAYERS } from '../../src/players/index.ts';
import { engine } from '../../src/sim/index.ts';
import { gameOf } from '../support/finished-games.ts';
import { rulesFor } from '../support/scenarios.ts';

/** A player's whole game as it would lie in the browser after the last close. */
export function finishedGame(scenario: 'T01' | 'T14', player: keyof typeof PLAYERS, seed: string): SavedGame {
  const rules = rulesFor(scenario);
  const { run, acts, marks, chain } = gameOf(rules, player, seed);
  return {
    format: 1,
    id: 'd'.repeat(32),
    scenario: { id: scenario, rules: rules.hash },
    engine: engine.version,
    seed,
    luck: run.luck,
    acts,
    marks,
    head: chain.at(-1)!,
    draft: null,
    turn: run.turn,
    of: rules.turns,
    over: true,
    changed: new Date().toISOString(),
  };
}
