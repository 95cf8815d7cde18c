import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/sim/record/act.ts';
import { markRuns } from '../../../src/sim/score/score.ts';
import { lastMorning } from '../../../src/sim/view/truth.ts';
import { sayInstead, waysOfTalk, withReplies } from '../../../src/sim/why/another-answer.ts';
import type { Share, Shared } from '../../../src/sim/why/attribute.ts';
import { attribute } from '../../../src/sim/why/attribute.ts';
import type { Hindsight } from '../../../src/sim/why/hindsight.ts';
import { openHindsight } from '../../../src/sim/why/hindsight.ts';
import type { Story } from '../../../src/sim/why/story.ts';
import { stories } from '../../../src/sim/why/story.ts';
import { changedIn, whatIf } from '../../../src/sim/why/what-if.ts';
import { gameOf, nothingDone } from '../../support/finished-games.ts';
import { rulesFor } from '../../support/scenarios.ts';

const T14 = rulesFor('T14');
const play = gameOf(T14, 'plain-sensible', 'hindsight');
const log = { luck: play.run.luck, acts: play.acts };
const marks = markRuns(T14, log.luck);
const cast = T14.scenario.cast.map(({ id }) => T14.cast[id]!);

/** Goes through a game, told of it close by close with some work in between, or all at once. */
function lookBack(acts: readonly Act[], between: number): Hindsight {
  const hindsight = openHindsight(T14, log.luck, () => marks);
  for (const [k, act] of acts.entries()) {
    if (act.kind !== 'close') continue;
    hindsight.hear(acts.slice(0, k + 1));
    for (let piece = 0; piece < between; piece++) hindsight.work();
  }
  hindsight.hear(acts);
  while (hindsight.work());
  return hindsight;
}

function tell(hindsight: Hindsight, who: number): Story {
  const telling = hindsight.tell(who);
  for (let step = telling.next(); ; step = telling.next()) if (step.done) return step.value;
}

function plainShares(): { readonly shares: readonly Share[]; readonly whole: Shared } {
  const shares: Share[] = [];
  const steps = attribute(T14, log, 'stretch');
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { shares, whole: step.value };
    shares.push(step.value);
  }
}

describe('looking back on a game, piece by piece', () => {
  const hindsight = lookBack(play.acts, 7);
  const plain = plainShares();

  test('tells the stories of the cast as they are told in one go', () => {
    expect(cast.map((who) => tell(hindsight, who))).toEqual(stories(T14, log, cast));
  });

  test('finds of every decision what leaving it out in one go finds', () => {
    expect(hindsight.shares()).toEqual({ known: plain.shares, of: plain.shares.length });
    expect(hindsight.whole()).toEqual(plain.whole);
  });

  test('comes to the same when the game is told all at once', () => {
    const late = lookBack(play.acts, 0);
    expect(late.shares()).toEqual(hindsight.shares());
    expect(late.notes()).toEqual(hindsight.notes());
    expect(late.half()).toBe(hindsight.half());
  });

  test('asks of a decision in all the turns in a row in which it stood, and of each of them once', () => {
    const { known } = hindsight.shares();
    const staff = known.filter(({ deed }) => deed.kind === 'lever' && deed.lever === 'staff');
    expect(staff.flatMap(({ deed }) => deed.turns)).toEqual([...new Set(staff.flatMap(({ deed }) => deed.turns))]);
    for (const { deed } of known) {
      expect(deed.turns).toEqual(deed.turns.map((_, k) => deed.turns[0]! + k));
    }
  });

  test('says whose last morning hung on what, and the game itself is among the mornings of a deed that turned nothing', () => {
    const was = lastMorning(hindsight.was);
    const mornings = hindsight.mornings();
    const turned = mornings.flatMap(({ morning }) => morning.filter(({ comes }, k) => comes !== was[k]!.comes));
    expect(turned.length).toBeGreaterThan(0);
    expect(mornings.map(({ deed }) => deed)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'talk', encounter: 'n6' })]),
    );
  });

  test('finds of one lever set otherwise what a plain what-if finds, bit for bit', () => {
    const change = { turn: 5, lever: 'staff', decision: { agents: 5 } };
    const asked = whatIf(T14, log, [change]);
    if (!asked.ok) throw new Error(asked.refusals[0]!.code);
    const found = hindsight.otherwise((one, turn) =>
      turn === 5 ? { ...one, decisions: changedIn(one.decisions, turn, [change]) } : one,
    );
    expect([found.from, found.to, found.people]).toEqual([asked.whatIf.from, asked.whatIf.to, asked.whatIf.people]);
  });

  test('is the game itself where nothing is otherwise', () => {
    expect(hindsight.replay((one) => one)).toBe(hindsight.was);
    const { from, to, people } = hindsight.otherwise((one) => ({ ...one }));
    expect(to).toEqual(from);
    expect([...people.stays, ...people.cents].every((one) => one === 0)).toBe(true);
  });

  test('has nothing to tell before the game is over', () => {
    const open = openHindsight(T14, log.luck, () => marks);
    open.hear(play.acts.slice(0, 3));
    while (open.work());
    expect([open.told, open.done, open.whole(), open.half()]).toEqual([false, false, null, null]);
    expect(() => open.mornings()).toThrow(RangeError);
  });

  test('of a game in which nothing was done finds nothing', () => {
    const idle = lookBack(nothingDone(T14), 2);
    expect(idle.shares()).toEqual({ known: [], of: 0 });
    expect(idle.whole()!.whole.points!.total).toBe(0);
  });
});

describe('another answer', () => {
  const hindsight = lookBack(play.acts, 0);
  const opening = hindsight.openingOf(1);
  const turn = hindsight.course[0]!;
  const given = turn.before.flatMap((act) => (act.kind === 'answer' && act.encounter === 'n1' ? [act.reply] : []));

  test('that was the answer given leaves the turn as it was', () => {
    expect(withReplies(turn, 'n1', given)).toEqual(turn);
  });

  test('leads through the talk to its end, in every way there is', () => {
    const ways = [...waysOfTalk(opening, turn, 'n1')];
    expect(ways).toContainEqual(['courier']);
    expect(ways).toContainEqual(['ask', 'card']);
    expect(new Set(ways.map((way) => way.join())).size).toBe(ways.length);
    for (const way of ways) {
      const said = sayInstead(opening, turn, 'n1', way);
      expect(said.ok && said.talk.node).toBeNull();
    }
  });

  test('to somebody who is not there, or one that was not on offer, is refused', () => {
    expect(sayInstead(opening, turn, 'june', [])).toMatchObject({ refusals: [{ code: 'encounter.notHere' }] });
    expect(sayInstead(opening, turn, 'n1', ['card'])).toMatchObject({ refusals: [{ code: 'reply.notOffered' }] });
    expect([...waysOfTalk(opening, turn, 'june')]).toEqual([]);
  });
});
