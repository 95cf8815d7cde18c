import { playLogged } from '../../src/balance/play-policy.ts';
import { PLAYERS } from '../../src/players/index.ts';
import { attemptLuck } from '../../src/proof/luck.ts';
import type { Act } from '../../src/sim/index.ts';
import { prepare } from '../../src/sim/prepare.ts';
import { t14 } from '../markets.ts';

/** Players that take every call: what they post in a game is as much as anybody posts. */
const NAMES = ['random', 'kindest', 'plain-sensible'] as const;
/** Ways of playing one luck; more cost the program half a second each before it begins. (chosen) */
const WAYS = 3;

/**
 * Games of T14 for everybody, worked out beforehand: in a class all meet one luck, so that only the acts need to be sent.
 *
 * @param seed    of an open event, whose luck is shared
 * @param number  of the attempt, from 1
 */
export function gamesOf(seed: string, number: number): readonly (readonly Act[])[] {
  const rules = prepare(t14());
  const luck = attemptLuck(seed, 'shared', '', number);
  return Array.from({ length: WAYS }, (_, k) => {
    const name = NAMES[k % NAMES.length]!;
    return playLogged(rules, luck, PLAYERS[name]!, `${name} ${k}`).acts;
  });
}
