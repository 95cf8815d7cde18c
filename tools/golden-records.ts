import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playLogged } from '../src/balance/play-policy.ts';
import { PLAYERS } from '../src/players/index.ts';
import { CATALOGUE_IDS } from '../src/scenarios/catalog/ids.ts';
import { parseScenario } from '../src/scenarios/parse.ts';
import type { GameRecord } from '../src/sim/index.ts';
import { engine, luckOf, recordOf } from '../src/sim/index.ts';

/** A finished game, with the file of the scenario it was played on. */
export interface Golden {
  readonly text: string;
  readonly record: GameRecord;
}

/** Games of each scenario of the catalogue, played now: one that does what is sensible, one that tosses coins. */
export function goldenRecords(
  players: readonly (keyof typeof PLAYERS)[] = ['plain-sensible', 'random'],
): readonly Golden[] {
  return CATALOGUE_IDS.flatMap((id) => {
    const text = readFileSync(join(import.meta.dirname, `../src/scenarios/catalog/${id}.json`), 'utf8');
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error(`${id} is not valid`);
    const rules = engine.prepare(parsed.scenario);
    return players.map((player) => ({
      text,
      record: recordOf(playLogged(rules, luckOf(`golden/${id}`), PLAYERS[player]!, 'golden')),
    }));
  });
}
