import type { GameRecord } from '../../sim/index.ts';
import { newId } from '../ids.ts';
import type { SavedGame } from '../storage/saved-game.ts';
import { practiceId } from '../storage/saved-game.ts';

/**
 * A saved game for practice: the acts of a record up to the beginning of a turn, on the same luck.
 *
 * @param turn  from 1; the acts of this turn and all later ones are left out
 * @param of    turns of the scenario
 * @param seed  of the record's game; empty where it is not known
 */
export function practiceFrom(
  record: GameRecord,
  turn: number,
  { of, seed, now }: { readonly of: number; readonly seed: string; readonly now: Date },
): SavedGame {
  const first = firstActOf(record, turn);
  return {
    format: 1,
    id: practiceId(newId()),
    scenario: record.scenario,
    engine: record.engine,
    seed,
    luck: record.luck,
    acts: record.acts.slice(0, first),
    marks: record.acts.slice(0, first).map((_, k) => record.marks?.[k] ?? { by: 'player' }),
    head: record.chain[first]!,
    draft: null,
    turn,
    of,
    over: false,
    changed: now.toISOString(),
  };
}

/** Place of the first act of a turn: behind the close of the one before. */
function firstActOf({ acts }: GameRecord, turn: number): number {
  let closes = 0;
  for (const [k, act] of acts.entries()) {
    if (closes === turn - 1) return k;
    if (act.kind === 'close') closes += 1;
  }
  return acts.length;
}
