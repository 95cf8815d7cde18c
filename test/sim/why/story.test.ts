import { describe, expect, test } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { digest } from '../../../src/sim/record/digest.ts';
import { apply } from '../../../src/sim/turn/apply.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { courseOf } from '../../../src/sim/why/log.ts';
import { replayCourse } from '../../../src/sim/why/replay.ts';
import { stories, story } from '../../../src/sim/why/story.ts';
import { gameOf, nothingDone, onlyLever } from '../../support/finished-games.ts';
import { isPlanted, pairsOf, plant } from '../../support/plants.ts';
import { rulesFor } from '../../support/scenarios.ts';

const T14 = rulesFor('T14');
const luck = luckOf('story');
const everyone = Array.from({ length: T14.n }, (_, who) => who);

test.each(['expert', 'random', 'price-cutter'])('replaying the game of %s ends in the very same run', (player) => {
  const play = gameOf(T14, player, 'replayed');
  const { run } = replayCourse(start(T14, play.run.luck), courseOf(play.acts));
  expect(digest(run)).toBe(digest(play.run));
});

test('a game in which nothing was done has nothing to blame', () => {
  const [told] = stories(T14, { luck, acts: nothingDone(T14) }, [7]);
  expect(told!.causes).toEqual([]);
  expect(told!.twin).toEqual(told!.fate);
  expect(told!.path.every(({ satisfaction, twin }) => satisfaction === twin)).toBe(true);
  expect(told!.cents.spent).toBe(told!.cents.twin);
});

describe('one lever set otherwise', () => {
  const acts = onlyLever(T14, 'memberPrice', { off: 1000 }, 7);
  const told = stories(T14, { luck, acts }, everyone.slice(0, 400));

  test('is the one cause of everything that differs from doing nothing', () => {
    const turned = told.filter(({ fate, twin }) => fate.kind !== twin.kind);
    expect(turned.length).toBeGreaterThan(0);
    for (const { causes, twin, together } of told) {
      expect(causes.map(({ deed }) => deed)).toEqual([
        { kind: 'lever', lever: 'memberPrice', turns: [7, 8, 9, 10, 11, 12] },
      ]);
      expect(causes[0]!.without).toEqual(twin);
      expect(together).toEqual([]);
    }
    for (const { causes } of turned) expect(causes[0]!.pivotal).toBe(true);
  });

  test('is told with what it was set to and what it is held against', () => {
    expect(told[0]!.causes[0]).toMatchObject({ decision: { off: 1000 }, instead: { off: 0 }, promise: null });
  });

  test('is no cause when the game is held against itself', () => {
    const [same] = stories(T14, { luck, acts }, [3], acts);
    expect(same!.causes).toEqual([]);
    expect(same!.twin).toEqual(same!.fate);
  });
});

test('nobody’s own leaving rate is ever a cause or what tipped it', () => {
  const play = gameOf(T14, 'random', 'disposition');
  const gone = everyone.filter((who) => T14.charts.lifecycle.is.gone[play.run.people.life[who]!] === 1).slice(0, 60);
  const told = stories(T14, { luck: play.run.luck, acts: play.acts }, gone);
  const left = told.filter(({ fate }) => fate.kind === 'left');
  expect(left.length).toBeGreaterThan(10);
  for (const { tips, causes, disposition } of left) {
    expect(tips.map(({ reason }) => reason as string)).not.toContain('disposition');
    expect(disposition.rank).toBeGreaterThanOrEqual(0);
    expect(disposition.rank).toBeLessThanOrEqual(1);
    const firstOther = causes.findIndex(({ pivotal }) => !pivotal);
    if (firstOther >= 0) expect(causes.slice(firstOther).every(({ pivotal }) => !pivotal)).toBe(true);
    expect(tips.every(({ size }) => size > 0)).toBe(true);
  }
});

test('what tips it is what, taken off the hazard of that turn, brings it below the limit', () => {
  const acts = onlyLever(T14, 'promotion', { depth: 3000, whom: 'all' });
  const run = replayCourse(start(T14, luck), courseOf(acts)).run;
  const gone = everyone.filter((who) => T14.charts.lifecycle.is.gone[run.people.life[who]!] === 1);
  const told = stories(T14, { luck, acts }, gone).filter(({ fate }) => fate.kind === 'left');
  expect(told.some(({ tips }) => tips.some(({ pivotal, reason }) => pivotal && reason === 'problem'))).toBe(true);
  expect(told.some(({ tips }) => tips.some(({ pivotal, part }) => pivotal && part === 'waiting'))).toBe(true);
  for (const { tips } of told) {
    const [first] = tips;
    const largest = Math.max(0, ...tips.map(({ size }) => size));
    // of two terms, the one that takes more off the hazard cannot fall short where the other does not
    if (first?.pivotal) expect(tips.find(({ size }) => size === largest)!.pivotal).toBe(true);
  }
});

describe('a conversation', () => {
  const rules = rulesFor('two-ends');
  const mei = rules.cast['mei']!;
  const seed = luckOf('promise');
  const acts = nothingDone(rules).flatMap((act, k) =>
    k === 1
      ? [
          { kind: 'answer' as const, encounter: 'lateCrates', reply: 'soothe' },
          { kind: 'answer' as const, encounter: 'lateCrates', reply: 'onlyThis' },
          act,
        ]
      : [act],
  );

  test('is a deed, told with the promise that was given in it', () => {
    const told = story(rules, { luck: seed, acts }, mei);
    expect(told.causes).toHaveLength(1);
    expect(told.causes[0]!.deed).toEqual({ kind: 'talk', encounter: 'lateCrates', turns: [2] });
    expect(['kept', 'broken']).toContain(told.causes[0]!.promise);
  });

  test('that nobody answered is none', () => {
    const silent = acts
      .map((act) => (act.kind === 'answer' ? { ...act, reply: 'timeOut' } : act))
      .filter((act, k) => act.kind !== 'answer' || k === 1);
    let run = start(rules, seed);
    for (const act of silent) {
      const applied = apply(run, act);
      if (applied.ok) run = applied.run;
    }
    expect(run.over).toBe(true);
    expect(story(rules, { luck: seed, acts: silent }, mei).causes).toEqual([]);
  });
});

test('people in a scenario without a market neither come nor go, and still have a story', () => {
  const rules = rulesFor('two-ends-talk');
  const play = gameOf(rules, 'random', 'inert');
  for (const { fate, twin, tips } of stories(rules, { luck: play.run.luck, acts: play.acts }, [0, 1])) {
    expect([fate, tips]).toEqual([twin, []]);
  }
});

test('where only several deeds together made the difference, they are named together', () => {
  // two levers that each hold everybody by themselves: neither is pivotal, both are
  const hold = (id: string) => {
    const lever = T14.levers.find((one) => one.id === id)!;
    const act: typeof lever.lever.act = (decision, desk, constants, dials, plans) => {
      const memory = lever.lever.act(decision, desk, constants, dials, plans);
      const isNeutral = id === 'staff' ? decision.agents === 2 : decision.sample === 0;
      if (!isNeutral) dials.add('leave.pull', 6);
      return memory;
    };
    return { ...lever, lever: { ...lever.lever, act } };
  };
  const rules = {
    ...T14,
    levers: T14.levers.map((one) => (one.id === 'staff' || one.id === 'callbacks' ? hold(one.id) : one)),
  };
  const acts = nothingDone(rules).map((act) => ({
    ...act,
    decisions: { ...act.decisions, staff: { agents: 3 }, callbacks: { sample: 60 } },
  }));
  const told = stories(rules, { luck, acts }, everyone.slice(0, 40));
  const joint = told.filter(({ together }) => together.length > 0);
  expect(joint.length).toBeGreaterThan(5);
  for (const { together, causes } of joint) {
    expect(causes.some(({ pivotal }) => pivotal)).toBe(false);
    expect(together.map((deed) => (deed.kind === 'lever' ? deed.lever : '')).sort()).toEqual(['callbacks', 'staff']);
  }
});

describe('a lever spoilt for one segment', () => {
  const opened = start(T14, luck);
  const few = pairsOf(T14).filter((_, k) => k % 13 === 3);

  test.each(few)('$lever for $segment is named first, with what it did, by those it lost', (pair) => {
    const planted = plant(opened, nothingDone(T14), pair)!;
    const told = stories(planted.rules, { luck, acts: planted.acts }, planted.lost);
    expect(told.length).toBeGreaterThan(3);
    for (const { causes } of told) expect(causes[0]).toMatchObject({ pivotal: true, deed: { lever: pair.lever } });
    const own = told.filter(({ segment }) => segment === pair.segment);
    const right = own.filter(({ causes }) => isPlanted(planted, causes[0]!.ways[0]));
    expect(right.length / own.length).toBeGreaterThan(0.85);
  });
});
