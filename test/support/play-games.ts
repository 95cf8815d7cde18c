import { sha256Hex } from '../../src/math/sha256.ts';
import { coins } from '../../src/players/coins.ts';
import type { MakePlayer } from '../../src/players/player.ts';
import { random } from '../../src/players/random.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import type { Ledger } from '../../src/sim/luck/ledger.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Act, GameRecord, Hash } from '../../src/sim/record/act.ts';
import { linkAct, openChain } from '../../src/sim/record/chain.ts';
import type { Rules } from '../../src/sim/rules.ts';
import { apply } from '../../src/sim/turn/apply.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { start } from '../../src/sim/turn/start.ts';
import { observe } from '../../src/sim/view/see.ts';
import { randomScenario } from './random-scenarios.ts';

/** One whole game with its log. */
export interface Game {
  readonly run: Run;
  readonly acts: readonly Act[];
  readonly chain: readonly Hash[];
}

/** A player's next act may be refused (money, changes): then the desk is closed as it stands. */
export function playGame(rules: Rules, luck: string, make: MakePlayer, seed = '', ledger: Ledger | null = null): Game {
  const player = make(seed, rules.scenario.encounters);
  let run = start(rules, luck, ledger);
  const acts: Act[] = [];
  const chain = [openChain(rules, luck)];
  const tosses = coins(`acts/${seed}`);
  const meddle = make === random; // teachers inject and grant in games of chance
  let refusals = 0;
  while (!run.over) {
    let act: Act = player.next(observe(run));
    if (meddle && tosses() < 0.05)
      act =
        tosses() < 0.5
          ? { kind: 'grant', cents: 12_345 }
          : { kind: 'inject', event: rules.scenario.events.at(-1)?.id ?? '' };
    const applied = apply(run, act, ledger ? { ledger } : {});
    if (!applied.ok) {
      refusals += 1;
      if (refusals > 200) throw new Error(`player ${player.name} is stuck: ${JSON.stringify(applied.refusals[0])}`);
      if (act.kind !== 'close') continue;
      act = { kind: 'close', decisions: standingOf(run) };
      const stood = apply(run, act, ledger ? { ledger } : {});
      if (!stood.ok) throw new Error(`standing pat was refused: ${JSON.stringify(stood.refusals[0])}`);
      run = stood.run;
    } else {
      run = applied.run;
    }
    acts.push(act);
    chain.push(linkAct(chain.at(-1)!, act, run));
  }
  return { run, acts, chain };
}

/** Last close's decisions with what precedents and held levers have fixed. */
function standingOf(run: Run): Record<string, Readonly<Record<string, unknown>>> {
  const decisions: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { lever, last, committed } of observe(run).desk) decisions[lever] = { ...last, ...committed };
  return decisions;
}

export function recordOfGame(rules: Rules, luck: string, game: Game, score: GameRecord['score']): GameRecord {
  return {
    format: 1,
    engine: 0,
    scenario: { id: rules.scenario.id, rules: rules.hash },
    luck,
    acts: game.acts,
    chain: game.chain,
    score,
  };
}

/** Ends of the chains of games of chance on generated scenarios. */
export function playRandomGames(from: number, to: number): { heads: string; games: number; acts: number } {
  let heads = '';
  let acts = 0;
  for (let seed = from; seed < to; seed++) {
    const rules = prepare(randomScenario(seed));
    const game = playGame(rules, luckOf(`game/${seed}`), random, `${seed}`);
    heads += game.chain.at(-1);
    acts += game.acts.length;
  }
  return { heads: sha256Hex(heads), games: to - from, acts };
}
