import { describe, expect, test } from 'vitest';
import { luckOf } from '../../src/sim/luck/key.ts';
import { HAPPENED } from '../../src/sim/people/vocabulary.ts';
import type { Act } from '../../src/sim/record/act.ts';
import { playAct, startPlay } from '../../src/sim/record/record.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { gameOf } from '../support/finished-games.ts';
import { rulesFor } from '../support/scenarios.ts';

const NOT_KNOWN = 255;
/** What brings a face before the firm's eyes while a turn closes. */
const SHOWN = HAPPENED.complained | HAPPENED.answeredSurvey | HAPPENED.contacted;

/** Whoever stands in a talk that the turn opened with is seen as they come in. */
const cameIn = (run: Run): readonly number[] => run.talks.flatMap(({ cast }) => Object.values(cast));

/** Faces on file that an act changed, with when the file says they were seen. */
function newFaces(before: Run, after: Run): readonly { readonly who: number; readonly seen: number }[] {
  const { fileMood, fileMoodTurn, n } = after.people;
  return Array.from({ length: n }, (_, who) => who)
    .filter(
      (who) => fileMood[who] !== before.people.fileMood[who] || fileMoodTurn[who] !== before.people.fileMoodTurn[who],
    )
    .map((who) => ({ who, seen: fileMoodTurn[who]! }));
}

describe.each(['T14', 'T11'] as const)('in a game of %s no face on file is newer than what showed it', (scenario) => {
  const rules = rulesFor(scenario);
  const seed = 'faces';
  const { acts } = gameOf(rules, 'plain-sensible', seed);
  const steps: { readonly act: Act; readonly before: Run; readonly after: Run }[] = [];
  let play = startPlay(rules, luckOf(seed));
  for (const act of acts) {
    const played = playAct(play, act, { by: 'player' });
    if (!played.ok) throw new Error(JSON.stringify(played.refusals));
    steps.push({ act, before: play.run, after: played.play.run });
    play = played.play;
  }

  test('what changes carries the turn in which it was seen', () => {
    const seen = steps.flatMap(({ before, after }) =>
      newFaces(before, after).map((face) => ({
        ...face,
        turn: cameIn(after).includes(face.who) && after.turn > before.turn ? after.turn : before.turn,
      })),
    );
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter((face) => face.seen > face.turn || face.seen < face.turn - 1)).toEqual([]);
  });

  test('whoever’s face changes while a turn closes complained, was asked, was met or talked to, or comes in next', () => {
    for (const { act, before, after } of steps) {
      if (act.kind !== 'close') continue;
      const here = [...cameIn(before), ...cameIn(after)];
      const hidden = newFaces(before, after).filter(
        ({ who }) => (after.people.happened[who]! & SHOWN) === 0 && !here.includes(who),
      );
      expect(hidden, `turn ${before.turn}`).toEqual([]);
    }
  });

  test('an unknown face stays unknown until then', () => {
    const { fileMood, fileMoodTurn, n } = play.run.people;
    const everSeen = new Set(steps.flatMap(({ before, after }) => newFaces(before, after).map(({ who }) => who)));
    const begun = steps[0]!.before.people.fileMood;
    for (let who = 0; who < n; who++) {
      if (begun[who] === NOT_KNOWN && !everSeen.has(who)) expect(fileMood[who]).toBe(NOT_KNOWN);
      if (fileMood[who] !== NOT_KNOWN) expect(fileMoodTurn[who]).toBeLessThanOrEqual(play.run.turn);
    }
  });
});
