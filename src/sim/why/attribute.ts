import type { Rules } from '../rules.ts';
import { markRuns } from '../score/score.ts';
import { start } from '../turn/start.ts';
import type { Difference } from './difference.ts';
import { peopleApart, remainderOf, worthApart, worthOf } from './difference.ts';
import type { Course, Deed, Log } from './log.ts';
import { courseOf, deedsOf, neutralCourse, stretchesOf, undo } from './log.ts';
import { replayCourse, replayOn, replayTurn } from './replay.ts';

/** What one deed brought: the game as it was less the same game without it. */
export interface Share {
  readonly deed: Deed;
  readonly difference: Difference;
}
/** What is known when all have been looked at. */
export interface Shared {
  readonly whole: Difference; // the game as it was less the neutral one
  readonly remainder: Difference; // of it, what leaving out one at a time does not explain
}

/**
 * What every decision brought, one by one: each lever in each turn in which it is not neutral, and each encounter that
 * was answered, left out in turn, all else and all luck the same. Yields as it goes, in the order of turns; one replay
 * from the turn on for each, and only one run is held at a time.
 *
 * @param log  of a game that is over
 * @param by   `turn` asks of every turn by itself, `stretch` of a decision in all the turns in a row in which it stood
 */
export function* attribute(rules: Rules, log: Log, by: 'turn' | 'stretch' = 'turn'): Generator<Share, Shared> {
  const opened = start(rules, log.luck);
  const { run: was, course } = replayCourse(opened, courseOf(log.acts));
  const marks = rules.scenario.scoring === undefined ? null : markRuns(rules, log.luck);
  const neutral = neutralCourse(rules);
  const worth = worthOf(was, marks);
  const against = (other: typeof was) => worthApart(worth, worthOf(other, marks), peopleApart(was, other));
  const deeds = partsOf(deedsOf(rules, course, neutral), course, by);
  const singles: Difference[] = [];
  let run = opened;
  for (const turnLog of course) {
    for (const deed of deeds) {
      if (deed.turns[0] !== run.turn) continue;
      const difference = against(replayOn(run, undo(course, neutral, [deed])));
      singles.push(difference);
      yield { deed, difference };
    }
    run = replayTurn(run, turnLog);
  }
  const whole = against(replayOn(opened, neutral));
  return { whole, remainder: remainderOf(whole, singles) };
}

function partsOf(deeds: readonly Deed[], course: Course, by: 'turn' | 'stretch'): readonly Deed[] {
  return deeds.flatMap((deed) =>
    by === 'stretch' ? stretchesOf(course, deed) : deed.turns.map((turn) => ({ ...deed, turns: [turn] })),
  );
}
