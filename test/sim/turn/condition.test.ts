import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/sim/language/condition.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { FILE_FIELDS } from '../../../src/sim/people/vocabulary.ts';
import type { Scene } from '../../../src/sim/turn/condition.ts';
import { holdAll, NO_SCENE, sceneOf, standOf } from '../../../src/sim/turn/condition.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { tenderState } from '../../../src/sim/turn/tender-state.ts';
import { rulesFor } from '../../support/scenarios.ts';
import { smallRules } from '../../support/small-rules.ts';

const opened = (): Run => start(rulesFor('two-ends'), luckOf('condition'));
const mei = (run: Run) => run.rules.cast['mei']!;
const holds = (run: Run, condition: Condition, scene: Scene = NO_SCENE) => holdAll(run, [condition], scene);
/** The same run with one thing of the market or the firm as the test says. */
const having = (market: Partial<Run['market']>, firm: Partial<Run['firm']> = {}): Run => {
  const run = opened();
  return { ...run, market: { ...run.market, ...market }, firm: { ...run.firm, ...firm } };
};

describe('a condition', () => {
  it('on the calendar holds from a turn to a turn, both ends included', () => {
    const run = { ...opened(), turn: 3 };
    expect(holds(run, { turn: { from: 3, to: 3 } })).toBe(true);
    expect(holds(run, { turn: { from: 4 } })).toBe(false);
    expect(holds(run, { turn: { to: 2 } })).toBe(false);
    expect(holds(run, { turn: {} })).toBe(true);
  });

  it('on a story holds where its last state is among those named, and never of a story nobody has', () => {
    const run = opened();
    const { states } = run.rules.arcs['mei']!;
    const at = (path: number[]) => having({ arcs: { ...run.market.arcs, mei: path } });
    expect(holds(at([0, 1]), { arc: 'mei', in: [states[1]!] })).toBe(true);
    expect(holds(at([1, 0]), { arc: 'mei', in: [states[1]!] })).toBe(false);
    expect(holds(at([]), { arc: 'mei', in: [...states] })).toBe(false);
    expect(holds(run, { arc: 'nobody', in: [...states] })).toBe(false);
  });

  it('on a figure holds within its span, and never where nothing is known', () => {
    const run = having({}, { cents: 500 });
    expect(holds(run, { kpi: 'cash', from: 500, to: 500 })).toBe(true);
    expect(holds(run, { kpi: 'cash', from: 501 })).toBe(false);
    expect(holds(run, { kpi: 'cash', to: 499 })).toBe(false);
    expect(holds(run, { kpi: 'satisfaction' })).toBe(false);
  });

  it('on a lever reads what stands since the last close: a number by its span, any value by its name', () => {
    const run = opened();
    expect(holds(run, { lever: 'staff', knob: 'agents', from: 2, to: 2 })).toBe(true);
    expect(holds(run, { lever: 'staff', knob: 'agents', from: 3 })).toBe(false);
    expect(holds(run, { lever: 'staff', knob: 'agents', is: ['1', '2'] })).toBe(true);
    expect(holds(run, { lever: 'complaints', knob: 'triage', is: ['severity'] })).toBe(false);
    expect(holds(run, { lever: 'complaints', knob: 'triage', from: 0 })).toBe(false);
    expect(holds(run, { lever: 'wording', knob: 'level', from: 0 })).toBe(false);
  });

  it('on a flag, a reply, and minutes talked reads what has been done', () => {
    const run = having({ flags: ['wordBroken'], replied: { lateCrates: ['ask', 'rules'] } }, { minutesAsked: 12 });
    expect(holds(run, { flag: 'wordBroken', is: true })).toBe(true);
    expect(holds(run, { flag: 'wordKept', is: false })).toBe(true);
    expect(holds(run, { flag: 'wordKept', is: true })).toBe(false);
    expect(holds(run, { replied: 'lateCrates', in: ['rules'] })).toBe(true);
    expect(holds(run, { replied: 'lateCrates', in: ['soothe'] })).toBe(false);
    expect(holds(run, { replied: 'other', in: ['ask'] })).toBe(false);
    expect(holds(run, { minutes: { from: 12, to: 12 } })).toBe(true);
    expect(holds(run, { minutes: { from: 13 } })).toBe(false);
  });

  it('of several holds where any of them holds', () => {
    const any = [{ turn: { from: 5 } }, { flag: 'x', is: false }];
    expect(holds(opened(), { any })).toBe(true);
    expect(holds(opened(), { any: any.slice(0, 1) })).toBe(false);
  });

  it('on a variant holds only in the talk that plays it', () => {
    expect(holds(opened(), { variant: ['line'] }, { cast: {}, variant: 'line' })).toBe(true);
    expect(holds(opened(), { variant: ['line'] }, { cast: {}, variant: 'face' })).toBe(false);
    expect(holds(opened(), { variant: ['line'] })).toBe(false);
  });
});

describe('a condition on a person', () => {
  it('means the role that is named, a member of the cast by name, or else the first who is here', () => {
    const run = opened();
    const [first, second] = [mei(run), 2];
    run.people.fileOrders.fill(0);
    run.people.fileOrders[first] = 7;
    run.people.fileOrders[second] = 3;
    const scene: Scene = { cast: { buyer: second, user: first }, variant: null };
    const orders = (count: number, of?: string): Condition => ({
      file: 'orders',
      from: count,
      to: count,
      ...(of ? { of } : {}),
    });
    expect(holds(run, orders(3), scene)).toBe(true);
    expect(holds(run, orders(7, 'user'), scene)).toBe(true);
    expect(holds(run, orders(7, 'mei'))).toBe(true);
    expect(holds(run, orders(0, 'stranger'))).toBe(false);
    expect(holds(run, orders(0))).toBe(false);
  });

  it('reads the face of who is here, and of others how they stand', () => {
    const run = opened();
    const who = mei(run);
    const { states } = run.rules.charts.mood;
    run.people.mood[who] = states.indexOf('sour');
    const faces = { buyer: { mood: states.indexOf('warm'), privacy: 0 } };
    const here: Scene = { cast: { buyer: who }, variant: null, faces };
    expect(holds(run, { chart: 'mood', in: ['warm'] }, here)).toBe(true);
    expect(holds(run, { chart: 'mood', in: ['sour'], of: 'buyer' }, here)).toBe(false);
    expect(holds(run, { chart: 'mood', in: ['sour'], of: 'mei' }, here)).toBe(true);
    expect(holds(run, { chart: 'mood', in: ['sour'] }, { cast: { buyer: who }, variant: null })).toBe(true);
    expect(holds(run, { chart: 'mood', in: [...states] })).toBe(false);
  });

  it('reads lifecycle, ticket and level even of who is here: a face does not show them', () => {
    const run = opened();
    const who = mei(run);
    const { lifecycle, level, ticket } = run.rules.charts;
    run.people.life[who] = lifecycle.states.indexOf('partner');
    run.people.level[who] = 1;
    run.people.ticket[who] = 0;
    const here: Scene = { cast: { buyer: who }, variant: null, faces: { buyer: { mood: 0, privacy: 0 } } };
    expect(holds(run, { chart: 'lifecycle', in: ['partner'] }, here)).toBe(true);
    expect(holds(run, { chart: 'lifecycle', in: ['steady'] }, here)).toBe(false);
    expect(holds(run, { chart: 'level', in: [level.states[1]!] }, here)).toBe(true);
    expect(holds(run, { chart: 'ticket', in: [ticket.states[0]!] }, here)).toBe(true);
  });

  it('on consent reads what stands on the file, and what was said of it since', () => {
    const run = opened();
    const who = 2;
    const bit = (field: (typeof FILE_FIELDS)[number]) => 1 << FILE_FIELDS.indexOf(field);
    const here: Scene = { cast: { buyer: who }, variant: null };
    const stands = (is: 'none' | 'given' | 'notAsked' | 'refused', at = run) =>
      holds(at, { consent: 'allergy', is: [is] }, here);
    run.people.fileFields[who] = 0;
    expect(stands('none')).toBe(true);
    run.people.fileFields[who] = bit('allergy');
    expect(stands('notAsked')).toBe(true);
    run.people.fileFields[who] = bit('allergy') | bit('consent');
    expect(stands('given')).toBe(true);
    expect(stands('refused')).toBe(false);
    const said = { ...run, market: { ...run.market, consents: { [`${who}/allergy`]: 'refused' as const } } };
    expect(stands('refused', said)).toBe(true);
    expect(standOf(run, who, 'shoeSize')).toBe('none');
    expect(holds(run, { consent: 'allergy', is: ['none'] })).toBe(false);
  });

  it('takes over faces and variant from the talk it is asked in', () => {
    const run = start(rulesFor('T01'), luckOf('condition'));
    const talk = run.talks[0]!;
    expect(sceneOf(talk)).toEqual({ cast: talk.cast, variant: talk.variant, faces: talk.faces });
    expect(holds(run, { variant: [talk.variant] }, sceneOf(talk))).toBe(true);
  });
});

describe('a tender', () => {
  const text = { en: 'x' };
  const tender = (id: string, opens: number) => ({
    id,
    name: text,
    story: text,
    opens,
    decides: 4,
    segment: 'people',
    at: 0,
    weeks: 26,
    rivals: [{ name: text, price: 1 }],
    wonText: text,
    lostText: text,
  });
  const rules = smallRules({
    segments: [{ customers: 20, prospects: 0, trade: {} }],
    past: { weeks: 0 },
    tenders: [tender('now', 2), tender('later', 3)],
  });
  const run = (): Run => ({ ...start(rules, luckOf('tender')), turn: 2 });
  const decided = (bid: number | null, won: boolean): Run => {
    const before = run();
    return { ...before, firm: { ...before.firm, tenders: { now: { turn: 2, bid, best: 95, won } } } };
  };

  it('is coming, then open, then won, lost or not bid for', () => {
    expect(tenderState(run(), 'later')).toBe('coming');
    expect(tenderState(run(), 'now')).toBe('open');
    expect(tenderState({ ...run(), turn: 1 }, 'now')).toBe('coming');
    expect(tenderState(decided(90, true), 'now')).toBe('won');
    expect(tenderState(decided(99, false), 'now')).toBe('lost');
    expect(tenderState(decided(null, false), 'now')).toBe('notBid');
  });

  it('is what a condition on it asks', () => {
    expect(holds(run(), { tender: 'now', is: ['open'] })).toBe(true);
    expect(holds(run(), { tender: 'later', is: ['open', 'won'] })).toBe(false);
    expect(holds(decided(90, true), { tender: 'now', is: ['won', 'lost'] })).toBe(true);
  });

  it('that does not exist is always coming', () => {
    expect(tenderState(opened(), 'none')).toBe('coming');
  });
});
