import { playLogged } from '../../src/balance/play-policy.ts';
import { PLAYERS } from '../../src/players/index.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import type { Act } from '../../src/sim/record/act.ts';
import type { Play } from '../../src/sim/record/record.ts';
import type { Rules } from '../../src/sim/rules.ts';
import { neutralDecisions } from '../../src/sim/turn/start.ts';

/** A whole game of one of the players, with its acts and the run it ended in. */
export const gameOf = (rules: Rules, player: keyof typeof PLAYERS, seed: string): Play =>
  playLogged(rules, luckOf(seed), PLAYERS[player]!, seed);

/** The acts of a game in which nothing is done. */
export const nothingDone = (rules: Rules): readonly Extract<Act, { kind: 'close' }>[] =>
  Array.from({ length: rules.turns }, () => ({ kind: 'close', decisions: neutralDecisions(rules) }));

/** The same with one lever set in some turns. */
export const onlyLever = (
  rules: Rules,
  lever: string,
  decision: Readonly<Record<string, unknown>>,
  from = 1,
  to = rules.turns,
): readonly Act[] =>
  nothingDone(rules).map((act, k) =>
    k + 1 < from || k + 1 > to ? act : { ...act, decisions: { ...act.decisions, [lever]: decision } },
  );
