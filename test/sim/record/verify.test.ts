import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Act, GameRecord } from '../../../src/sim/record/act.ts';
import type { Play } from '../../../src/sim/record/record.ts';
import { playAct, recordOf, startPlay } from '../../../src/sim/record/record.ts';
import { replayChain, verify } from '../../../src/sim/record/verify.ts';
import { markRuns, scoreRun } from '../../../src/sim/score/score.ts';
import { neutralDecisions } from '../../../src/sim/turn/start.ts';
import { rulesFor } from '../../support/scenarios.ts';
import { scoredRules } from '../../support/scored-rules.ts';

const luck = luckOf('verify');
const by = { by: 'player' } as const;

function play(rules = scoredRules()): Play {
  let held = startPlay(rules, luck);
  const close: Act = { kind: 'close', decisions: neutralDecisions(rules) };
  const acts: Act[] = [
    { kind: 'grant', cents: 5000 },
    close,
    { kind: 'answer', encounter: 'lateCrates', reply: 'ask' },
  ];
  for (const act of [...acts, close, close, close, close, close]) {
    const played = playAct(held, act, by);
    if (!played.ok) throw new Error(JSON.stringify(played.refusals));
    held = played.play;
  }
  return held;
}

describe('a play', () => {
  it('begins with one link and grows by one act, one mark and one link at a time', () => {
    const rules = scoredRules();
    const begun = startPlay(rules, luck);
    expect(begun).toMatchObject({ acts: [], marks: [] });
    expect(begun.chain).toHaveLength(1);
    const first: Act = { kind: 'grant', cents: 5000 };
    const played = playAct(begun, first, { by: 'teacher', note: 'help' });
    expect(played).toMatchObject({ ok: true, play: { acts: [first], marks: [{ by: 'teacher', note: 'help' }] } });
    expect(played.ok && played.play.chain[0]).toBe(begun.chain[0]);
    expect(played.ok && played.play.run.market.payments).toContainEqual(expect.objectContaining({ cents: 5000 }));
    expect(begun.acts).toEqual([]);
  });

  it('is told why an act cannot be, and stays as it was', () => {
    const begun = startPlay(scoredRules(), luck);
    const refused = playAct(begun, { kind: 'inject', event: 'nothing' }, by);
    expect(refused).toMatchObject({ ok: false, refusals: [{ kind: 'refused', code: 'event.unknown' }] });
  });

  it('becomes a record with all that a replay needs', () => {
    const held = play();
    const { rules } = held.run;
    expect(recordOf(held)).toEqual({
      format: 1,
      engine: 0,
      scenario: { id: 'TwoEnds', rules: rules.hash },
      luck,
      acts: held.acts,
      chain: held.chain,
      score: scoreRun(held.run),
      marks: Array(8).fill(by),
    });
  });

  it('is scored by the marks its host has already', () => {
    const held = play();
    const marks = markRuns(held.run.rules, luck);
    const lucky = { ...marks, nothing: { ...marks.nothing, value: marks.nothing.value + 2_000_000 } };
    expect(recordOf(held, marks)).toEqual(recordOf(held));
    expect(recordOf(held, lucky).score).toEqual(scoreRun(held.run, lucky));
    expect(recordOf(held, lucky).score).not.toEqual(recordOf(held).score);
  });

  it('without a score says so in its record, which is accepted', () => {
    const record = recordOf(play(rulesFor('two-ends')));
    expect(record.score).toEqual({ scheme: 'none', total: 0, axes: {} });
    expect(verify(rulesFor('two-ends'), record)).toEqual({ ok: true, score: record.score });
  });
});

describe('verifying', () => {
  const rules = () => scoredRules();
  const flip = (hash: string): string => (hash[0] === '0' ? '1' : '0') + hash.slice(1);
  let sound: GameRecord | undefined;
  const judge = (change: (record: GameRecord) => Partial<GameRecord>) => {
    sound ??= recordOf(play());
    const record = sound;
    return verify(rules(), { ...record, ...change(record) });
  };

  it('accepts a game as it was played, and tells its score', () => {
    const record = recordOf(play());
    expect(verify(rules(), record)).toEqual({ ok: true, score: record.score });
    expect(replayChain(rules(), record)).toMatchObject({ ok: true, run: { over: true, turn: 6 } });
  });

  it.each<readonly [string, (record: GameRecord) => Partial<GameRecord>, object]>([
    ['another format', () => ({ format: 2 as 1 }), { act: -1, what: 'format' }],
    ['another engine', () => ({ engine: 7 }), { act: -1, what: 'engine' }],
    [
      'other rules',
      ({ scenario }) => ({ scenario: { ...scenario, rules: flip(scenario.rules) } }),
      { act: -1, what: 'scenario' },
    ],
    ['another scenario', ({ scenario }) => ({ scenario: { ...scenario, id: 'T99' } }), { act: -1, what: 'scenario' }],
    ['luck in capitals', () => ({ luck: 'A'.repeat(64) }), { act: -1, what: 'luck' }],
    ['luck that is too long', ({ luck }) => ({ luck: `${luck}0` }), { act: -1, what: 'luck' }],
    ['luck with something before it', ({ luck }) => ({ luck: `x${luck}` }), { act: -1, what: 'luck' }],
    ['other luck', ({ luck }) => ({ luck: flip(luck) }), { act: -1, what: 'chain' }],
    ['a link too few', ({ chain }) => ({ chain: chain.slice(0, -1) }), { act: -1, what: 'format' }],
    ['a link too many', ({ chain }) => ({ chain: [...chain, chain[0]!] }), { act: -1, what: 'format' }],
    [
      'a first link that was changed',
      ({ chain }) => ({ chain: [flip(chain[0]!), ...chain.slice(1)] }),
      { act: -1, what: 'chain' },
    ],
    [
      'a link in between that was changed',
      ({ chain }) => ({ chain: chain.map((link, k) => (k === 4 ? flip(link) : link)) }),
      { act: 3, what: 'chain' },
    ],
    [
      'a last link that was changed',
      ({ chain }) => ({ chain: [...chain.slice(0, -1), flip(chain.at(-1)!)] }),
      { act: 7, what: 'chain' },
    ],
    [
      'an act that cannot be',
      ({ acts }) => ({ acts: acts.map((act, k) => (k === 2 ? { kind: 'inject', event: 'nothing' } : act)) }),
      { act: 2, what: 'refused' },
    ],
    [
      'an act that was changed',
      ({ acts }) => ({ acts: [{ kind: 'grant', cents: 5001 }, ...acts.slice(1)] }),
      { act: 0, what: 'chain' },
    ],
    [
      'an end that is missing',
      ({ acts, chain }) => ({ acts: acts.slice(0, -1), chain: chain.slice(0, -1) }),
      { act: 7, what: 'unfinished' },
    ],
    ['a better total', ({ score }) => ({ score: { ...score, total: score.total + 1 } }), { act: -1, what: 'score' }],
    [
      'a better axis',
      ({ score }) => ({ score: { ...score, axes: { ...score.axes, value: 999 } } }),
      { act: -1, what: 'score' },
    ],
  ])('finds out %s', (_why, change, verdict) => {
    expect(judge(change)).toEqual({ ok: false, ...verdict });
  });

  it('finds out a score where there is none', () => {
    const record = recordOf(play(rulesFor('two-ends')));
    const scored = { ...record, score: { scheme: 'six', total: 800, axes: {} } };
    expect(verify(rulesFor('two-ends'), scored)).toEqual({ ok: false, act: -1, what: 'score' });
  });

  it('does not ask who played, nor the order in which the axes are written', () => {
    expect(judge(() => ({ marks: [] }))).toMatchObject({ ok: true });
    const turned = judge(({ score }) => ({
      score: { ...score, axes: Object.fromEntries(Object.entries(score.axes).reverse()) },
    }));
    expect(turned).toMatchObject({ ok: true });
  });
});
