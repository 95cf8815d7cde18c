import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerCall } from '../../src/app/answer-call.ts';
import { EngineDesk } from '../../src/app/engine-desk.ts';
import type { OtherDecision, Review, WhatIfTold } from '../../src/app/host.ts';
import type { OpenAsk, Request } from '../../src/app/protocol.ts';
import { fetchScenario, readScenario } from '../../src/app/read-scenario.ts';
import type { Share, Shared } from '../../src/sim/index.ts';
import { attribute, engine, luckOf, story, whatIf } from '../../src/sim/index.ts';
import { gameOf } from '../support/finished-games.ts';
import { rulesFor } from '../support/scenarios.ts';
import { TWO_ENDS } from './local-bench.ts';

await fetchScenario({ catalogue: 'T14' });
await fetchScenario({ catalogue: 'T01' });

/** A whole game of closes that leave everything as it stands; work ahead where it is asked for. */
function playedOut(source: OpenAsk['source'], ahead: boolean): EngineDesk {
  const desk = new EngineDesk(readScenario);
  const opened = desk.open({ source, luck: { seed: 'ahead' }, log: null });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  let { view } = opened.value;
  while (!view.over) {
    const decisions = Object.fromEntries(
      view.desk.map(({ lever, last, committed }) => [lever, { ...last, ...committed }]),
    );
    const closed = desk.act({ act: { kind: 'close', decisions }, mark: { by: 'policy' } });
    if (!closed.ok) throw new Error(JSON.stringify(closed.refusals));
    ({ view } = closed.value);
    if (ahead) while (desk.workAhead());
  }
  return desk;
}

test('work done ahead changes nothing, and the debrief of a scored game tells what luck gave and what others made of it', () => {
  const debrief = playedOut({ catalogue: 'T14' }, true).debrief(null);
  expect(playedOut({ catalogue: 'T14' }, false).debrief(null)).toEqual(debrief);
  if (!debrief.ok) throw new Error(JSON.stringify(debrief.refusals));
  const { score, marks, luckLine } = debrief.value;
  // nobody was answered and nothing was changed: that is do-nothing itself
  expect(marks?.nothing).toEqual(score);
  expect(marks?.reference.axes).not.toEqual(score.axes);
  expect(luckLine! * 10).toBeCloseTo(Math.round(luckLine! * 10), 6);
});

test('a scenario without scoring has a debrief without marks and without a line on luck', () => {
  const debrief = playedOut({ text: TWO_ENDS }, true).debrief(null);
  expect(debrief).toMatchObject({ ok: true, value: { marks: null, luckLine: null, score: { scheme: 'none' } } });
});

const ASKS = {
  tally: { levers: {} },
  act: { act: { kind: 'grant', cents: 1 }, mark: { by: 'player' } },
  record: null,
  score: null,
  debrief: null,
  review: null,
  offered: { turn: 1, encounter: 'n1', said: [] },
  whatIf: { kind: 'lever', lever: 'staff', turns: [1], decision: { agents: 3 } },
} as const;

test.each(Object.keys(ASKS) as (keyof typeof ASKS)[])('%s before a game is open is refused', (call) => {
  const reply = answerCall(new EngineDesk(readScenario), { id: 1, call, ask: ASKS[call] } as Request);
  expect(reply).toMatchObject({ ok: false, refusals: [{ code: 'game.notOpen' }] });
});

test.each(['debrief', 'review', 'offered', 'whatIf'] as const)('%s before the game is over is refused', (call) => {
  const desk = new EngineDesk(readScenario);
  desk.open({ source: { text: TWO_ENDS }, luck: { seed: 'open' }, log: null });
  const reply = answerCall(desk, { id: 1, call, ask: ASKS[call] } as Request);
  expect(reply).toMatchObject({ ok: false, refusals: [{ code: 'game.notOver' }] });
});

test('what is read once is not read again for the game that follows', () => {
  let read = 0;
  const desk = new EngineDesk((source) => {
    read += 1;
    return readScenario(source);
  });
  const source = { text: readFileSync(join(import.meta.dirname, '../fixtures/two-ends.json'), 'utf8') };
  desk.describe({ source });
  desk.open({ source, luck: { seed: 'once' }, log: null });
  expect(read).toBe(1);
  desk.describe({ source: { catalogue: 'T14' } });
  expect(read).toBe(2);
});

describe('the review of a finished game', () => {
  const rules = rulesFor('T14');
  const play = gameOf(rules, 'plain-sensible', 'review');
  const log = { luck: play.run.luck, acts: play.acts };

  /** The same game as its acts came in, with so many pieces of work after each. */
  function playedAgain(pieces: number): EngineDesk {
    const desk = new EngineDesk(readScenario);
    desk.open({ source: { catalogue: 'T14' }, luck: { bytes: luckOf('review') }, log: null });
    for (const act of play.acts) {
      const reply = desk.act({ act, mark: { by: 'player' } });
      if (!reply.ok) throw new Error(JSON.stringify(reply.refusals));
      for (let piece = 0; piece < pieces; piece++) desk.workAhead();
    }
    return desk;
  }
  function asked(desk: EngineDesk): Review {
    const reply = desk.review(null);
    if (!reply.ok) throw new Error(JSON.stringify(reply.refusals));
    return reply.value;
  }
  function untilReady(desk: EngineDesk): { readonly last: Review; readonly sizes: readonly number[] } {
    const sizes: number[] = [];
    for (let times = 0; times < 5000; times++) {
      const last = asked(desk);
      sizes.push(last.shares.length);
      if (last.ready) return { last, sizes };
    }
    throw new Error('asked five thousand times, and still not ready');
  }
  const ahead = playedAgain(9);
  const { last } = untilReady(ahead);
  const thought = (decision: OtherDecision): WhatIfTold => {
    const reply = ahead.whatIf(decision);
    if (!reply.ok) throw new Error(JSON.stringify(reply.refusals));
    return reply.value;
  };

  test('tells exactly what the plain functions of the engine tell', () => {
    const shares: Share[] = [];
    const steps = attribute(rules, log, 'stretch');
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(last.shares).toEqual(shares);
    expect(last.whole).toEqual(step.value as Shared);
    for (const { who, story: told } of last.people!) expect(told).toEqual(story(rules, log, who));
  }, 300_000);

  test('grows while it is asked for, and is the same however much was done ahead', () => {
    const { last: late, sizes } = untilReady(playedAgain(0));
    expect(late).toEqual(last);
    expect(sizes[0]).toBe(0);
    expect(new Set(sizes).size).toBeGreaterThan(5);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  test('asks about three people, one of whom did not come, each with what turned it or was looked for', () => {
    expect(last.people).toHaveLength(3);
    expect(last.people!.some(({ comes }) => !comes)).toBe(true);
    for (const { comes, without, instead } of last.people!) {
      if (instead) expect([comes, without.some((one) => one.comes)]).toEqual([false, false]);
      for (const one of without) expect(one.path.length).toBeGreaterThan(0);
    }
  });

  test('says of every turn what the View of that turn said', () => {
    expect(last.turns.map(({ turn }) => turn)).toEqual(Array.from({ length: rules.turns }, (_, k) => k + 1));
    const reply = ahead.debrief(null);
    expect(reply.ok).toBe(true);
    expect(last.turns.at(-1)!.why).toEqual(play.run.market.why);
  });

  test('finds of a lever set otherwise what the plain what-if finds', () => {
    const decision = { agents: 5 };
    const found = thought({ kind: 'lever', lever: 'staff', turns: [6], decision });
    const plain = whatIf(rules, log, [{ turn: 6, lever: 'staff', decision }]);
    if (!plain.ok) throw new Error(JSON.stringify(plain.refusals));
    expect(found.difference).toEqual(plain.whatIf.whole);
    for (const { id, stays } of found.people) expect(stays).toBe(plain.whatIf.people.stays[rules.cast[id]!]);
  });

  test('finds nothing where the decision is the one that was made', () => {
    const closes = play.acts.filter((act) => act.kind === 'close');
    const same = thought({ kind: 'lever', lever: 'staff', turns: [6], decision: closes[5]!.decisions['staff']! });
    const given = play.acts.flatMap((act) => (act.kind === 'answer' && act.encounter === 'n1' ? [act.reply] : []));
    const said = thought({ kind: 'talk', encounter: 'n1', turn: 1, replies: given });
    for (const { difference, complaints, people } of [same, said]) {
      expect([difference.cash, difference.kept, difference.lost, complaints]).toEqual([0, 0, 0, 0]);
      expect(Object.values(difference.points!)).toEqual(Array(7).fill(0));
      expect(people.every(({ came, comes, stays }) => came === comes && stays === 0)).toBe(true);
    }
  });

  test('follows another answer to the end of its talk, and knows what it did', () => {
    const offered = (said: readonly string[]) => {
      const reply = ahead.offered({ turn: 1, encounter: 'n1', said });
      return reply.ok ? reply.value.map(({ id }) => id) : reply.refusals.map(({ code }) => code);
    };
    expect(offered([])).toContain('ask');
    expect(offered(['ask'])).toContain('card');
    expect(offered(['ask', 'card'])).toEqual([]);
    expect(offered(['nothing'])).toEqual(['reply.notOffered']);
    // the same as playing it so in the first place: later answers to people who are not there are passed over
    let run = engine.start(rules, log.luck);
    const first = play.acts.findIndex((act) => act.kind === 'answer' && act.encounter === 'n1');
    for (const [k, act] of play.acts.entries()) {
      if (k !== first && act.kind === 'answer' && act.encounter === 'n1') continue;
      const applied = engine.apply(run, k === first ? { kind: 'answer', encounter: 'n1', reply: 'courier' } : act);
      if (applied.ok) run = applied.run;
      else expect(act.kind).toBe('answer');
    }
    const { difference } = thought({ kind: 'talk', encounter: 'n1', turn: 1, replies: ['courier'] });
    expect(difference.cash).toBe(run.firm.cents - play.run.firm.cents);
    expect(difference.cash).not.toBe(0);
  });

  test.each([
    [{ kind: 'lever', lever: 'staff', turns: [6], decision: { agents: 99 } }, 'knob.offGrid'],
    [{ kind: 'lever', lever: 'charm', turns: [6], decision: {} }, 'lever.unknown'],
    [{ kind: 'lever', lever: 'panel', turns: [1], decision: { size: 8 } }, 'lever.notOpen'],
    [{ kind: 'talk', encounter: 'june', turn: 1, replies: [] }, 'encounter.notHere'],
    [{ kind: 'talk', encounter: 'n1', turn: 99, replies: [] }, 'run.over'],
    [{ kind: 'lever', lever: 'staff', turns: [0], decision: { agents: 3 } }, 'run.over'],
  ] as const)('refuses what could not have been: %o', (decision, code) => {
    expect(ahead.whatIf(decision)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

test('a game of calls alone is reviewed as well', () => {
  const rules = rulesFor('T01');
  const play = gameOf(rules, 'kindest', 'calls');
  const desk = new EngineDesk(readScenario);
  desk.open({ source: { catalogue: 'T01' }, luck: { seed: 'calls' }, log: null });
  for (const act of play.acts) desk.act({ act, mark: { by: 'player' } });
  while (desk.workAhead());
  const reply = desk.review(null);
  expect(reply).toMatchObject({ ok: true, value: { ready: true, of: 6 } });
  expect(reply.ok && reply.value.people).toHaveLength(3);
});
