import type { MakePlayer } from '../players/player.ts';
import type { Play, Rules, Run } from '../sim/index.ts';
import { engine, playAct, startPlay } from '../sim/index.ts';
import { steer } from './steer.ts';

/**
 * A player's game from a run on, without a log. A close that is refused stands pat instead.
 *
 * @param before  the turn to stop before; the whole game when not given
 */
export function playFrom(opened: Run, make: MakePlayer, seed: string, before = Number.POSITIVE_INFINITY): Run {
  const player = steer(make, seed, opened.rules.scenario.encounters);
  let run = opened;
  while (!run.over && run.turn < before) {
    const applied = engine.apply(run, player.next(engine.observe(run)));
    player.told(applied.ok ? null : applied.refusals[0]!);
    if (applied.ok) run = applied.run;
  }
  return run;
}

/** The same with its log, for a record. */
export function playLogged(rules: Rules, luck: string, make: MakePlayer, seed: string): Play {
  const player = steer(make, seed, rules.scenario.encounters);
  let play = startPlay(rules, luck);
  while (!play.run.over) {
    const played = playAct(play, player.next(engine.observe(play.run)), { by: 'player' });
    player.told(played.ok ? null : played.refusals[0]!);
    if (played.ok) play = played.play;
  }
  return play;
}
