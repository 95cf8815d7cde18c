import { describe, expect, test } from 'vitest';
import { exp } from '../../../src/math/exp.ts';
import { pow } from '../../../src/math/pow.ts';
import { FILE_FIELDS } from '../../../src/sim/people/vocabulary.ts';
import { aFile, MONTH } from './a-desk.ts';
import { centsOf, pull } from './pull.ts';
import type { Row } from './row.ts';
import { checkRow, close, ROW } from './row.ts';

const leak = (share: number, weeks = MONTH) => 1 - pow(1 - 0.04 * share, (weeks * 7) / 30);
const CONSENT = 1 << FILE_FIELDS.indexOf('consent');

test.each<Row>([
  ['fields', { extent: 'least', consent: 'silent' }, 0, 0, {}, 'what an order needs anyway'],
  [
    'fields',
    { extent: 'least', consent: 'asked' },
    0,
    0,
    { 'file.consent': 0.6, 'serve.orderMinutes': 1.04, 'feel.trust': 0.3 },
    'asking takes time and is liked',
  ],
  [
    'fields',
    { extent: 'useful', consent: 'told' },
    8000,
    0,
    { 'file.consent': 0.25, 'file.capture': 0.5, 'contact.personal': 0.3, 'feel.effort': 0.2 },
    'printed on the form',
  ],
  [
    'fields',
    { extent: 'everything', consent: 'silent' },
    24_000,
    0,
    {
      'file.capture': 0.5,
      'file.captureMore': 0.35,
      'contact.personal': 0.3,
      'feel.effort': 1,
      'feel.trust': -0.5,
      'account.conduct': 3,
    },
    'more than is needed, and nobody asked',
  ],
  ['survey', { method: 'visit', sample: 0, every: 'turn' }, 0, 0, {}, 'nobody asked'],
  [
    'survey',
    { method: 'paper', sample: 100, every: 'quarter' },
    30_000,
    0,
    { 'file.samples': 100, 'file.answers': -0.1 },
    'by paper',
  ],
  [
    'survey',
    { method: 'poll', sample: 300, every: 'turn' },
    6000,
    0,
    { 'file.samples': 300, 'file.answers': -0.35, 'file.bias': 3, 'file.noise': 1.25 },
    'cheap, and answered by friends',
  ],
  [
    'survey',
    { method: 'phone', sample: 30, every: 'quarter' },
    24_000,
    150,
    { 'file.samples': 30, 'file.answers': 0.1, 'file.bias': 3, 'file.noise': 0.9, 'serve.load': 150 },
    'five minutes each',
  ],
  [
    'survey',
    { method: 'visit', sample: 30, every: 'quarter' },
    90_000,
    450,
    { 'file.samples': 30, 'file.answers': 0.3, 'file.bias': 6, 'file.noise': 0.7, 'serve.load': 450 },
    'nobody says it to your face',
  ],
  ['survey', { method: 'paper', sample: 100, every: 'halfYear' }, 0, 0, {}, 'not yet', { memory: { since: 13 } }],
  ['mysteryVisits', { visits: 0 }, 0, 0, {}, 'none'],
  [
    'mysteryVisits',
    { visits: 4 },
    48_000,
    0,
    { 'file.visits': 4, 'recover.procedure': 0.125, 'account.morale': -1.5 },
    'seen, and felt as watching',
  ],
  ['cleaning', { part: 0, by: 'system' }, 0, 0, {}, 'none'],
  ['cleaning', { part: 5000, by: 'hand' }, 0, 100, { 'serve.load': 100 }, 'half of two hundred files, by hand'],
  ['cleaning', { part: 5000, by: 'system' }, 4000, 0, {}, 'half of two hundred files, for money'],
  ['mining', { depth: 'none' }, 0, 0, {}, 'none'],
  ['mining', { depth: 'patterns' }, 160_000, 0, {}, 'nothing learnt yet'],
  [
    'mining',
    { depth: 'groups' },
    50_000,
    0,
    { 'attract.aim': 0.125, 'contact.personal': 0.25 },
    'nobody agreed to more',
    { memory: { learnt: 0.5 } },
  ],
  ['crmSystem', { source: 'none', idea: 100_000, people: 0 }, 0, 0, {}, 'none'],
  ['crmSystem', { source: 'build', idea: 0, people: 0 }, 160_000, 0, { 'serve.load': 400 }, 'under way'],
  [
    'crmSystem',
    { source: 'buyNew', idea: 50_000, people: 100_000 },
    490_000,
    0,
    { 'serve.load': 400 },
    'bought, wanted and taught',
  ],
  [
    'crmSystem',
    { source: 'buyFamous', idea: 0, people: 0 },
    40_000,
    0,
    { 'system.number': 2, 'system.risk': 0.3, 'system.accuracy': 0.06, 'system.overrunCents': 120_000 },
    'live',
    { memory: { source: 'buyFamous', number: 2, weeks: 13, idea: 0, people: 0, risk: 0.3 } },
  ],
  ['security', { guard: 'none', custodian: false }, 0, 0, { 'contact.leak': close(leak(1)) }, 'files may get out'],
  ['security', { guard: 'basic', custodian: false }, 20_000, 0, { 'contact.leak': close(leak(0.4)) }, 'locked'],
  [
    'security',
    { guard: 'strict', custodian: true },
    115_000,
    0,
    { 'contact.leak': close(leak(0.06)), 'serve.orderMinutes': 1.03 },
    'checked, and somebody answers for it',
  ],
])(ROW, checkRow);

describe('a survey', () => {
  test('comes round when its weeks have passed, however long a turn is', () => {
    const asked = (weeks: number, every: string): number => {
      let memory: unknown;
      let times = 0;
      for (let week = 0; week < 52; week += weeks) {
        const found = pull('survey', { method: 'paper', sample: 30, every }, { memory, weeks });
        if (centsOf(found) > 0) times++;
        memory = found.memory;
      }
      return times;
    };
    expect([asked(1, 'quarter'), asked(MONTH, 'quarter'), asked(MONTH, 'halfYear'), asked(MONTH, 'turn')]).toEqual([
      4, 4, 2, 12,
    ]);
  });
});

describe('cleaned files', () => {
  const clean = (part: number, by: string, turns: number): number => {
    let memory: unknown = { clean: 0 };
    for (let turn = 0; turn < turns; turn++) memory = pull('cleaning', { part, by }, { memory }).memory;
    return (memory as { clean: number }).clean;
  };
  test('are right afterwards, by hand not all, and go wrong again', () => {
    expect(clean(10_000, 'hand', 1)).toBeCloseTo(0.8, 10);
    expect(clean(10_000, 'system', 1)).toBeCloseTo(0.95, 10);
    const later = pull('cleaning', { part: 0, by: 'hand' }, { memory: { clean: 0.8 } });
    expect(later.dials).toEqual({ 'file.accuracy': close(0.112) });
    expect((later.memory as { clean: number }).clean).toBeCloseTo(0.8 * exp(-MONTH / 26), 10);
  });
});

describe('mining', () => {
  test('learns for months, groups less than patterns, and forgets', () => {
    const learnt = (depth: string, memory: unknown = { learnt: 0 }, turns = 6): number => {
      let now = memory;
      for (let turn = 0; turn < turns; turn++) now = pull('mining', { depth }, { memory: now }).memory;
      return (now as { learnt: number }).learnt;
    };
    expect(learnt('patterns')).toBeCloseTo(1 - exp((-6 * MONTH) / 13), 10);
    expect(learnt('groups')).toBeCloseTo(0.4 * (1 - exp((-6 * MONTH) / 13)), 10);
    expect(learnt('none', { learnt: 1 })).toBeLessThan(0.2);
  });
  test('sells more only to those who agreed', () => {
    const people = aFile(100);
    people.fileFields.fill(CONSENT, 0, 50);
    const found = pull('mining', { depth: 'patterns' }, { people, memory: { learnt: 1 } });
    expect(found.dials['buy.basket']).toBeCloseTo(1.03, 10);
  });
});

describe('a CRM system', () => {
  type Memory = { readonly risk: number; readonly number: number; readonly weeks: number };
  const carry = (source: string, idea: number, people: number, turns: number, from?: unknown): Memory => {
    let memory = from;
    for (let turn = 0; turn < turns; turn++) memory = pull('crmSystem', { source, idea, people }, { memory }).memory;
    return memory as Memory;
  };
  test('goes live after its weeks, a bought one sooner than a built one', () => {
    expect(carry('buyNew', 0, 0, 2).risk).toBe(-1);
    expect(carry('buyNew', 0, 0, 3).risk).toBe(0.6);
    expect(carry('build', 0, 0, 5).risk).toBe(-1);
    expect(carry('build', 0, 0, 6).risk).toBe(0.75);
  });
  test('is carried by the weaker of idea and people; software alone is a toss of a coin', () => {
    expect(carry('buyNew', 100_000, 0, 3).risk).toBe(0.6);
    expect(carry('buyNew', 0, 100_000, 3).risk).toBe(0.6);
    expect(carry('buyNew', 100_000, 100_000, 3).risk).toBeCloseTo(0.6 * (1 - 0.75 * 0.75), 10);
  });
  test('that is live is not made surer by money spent later', () => {
    const live = carry('buyNew', 0, 0, 3);
    expect(carry('buyNew', 100_000, 100_000, 4, live).risk).toBe(0.6);
  });
  test('given up and begun again is another project', () => {
    const live = carry('buyNew', 0, 0, 3);
    const none = carry('none', 0, 0, 1, live);
    expect(none.risk).toBe(-1);
    expect(carry('buyNew', 0, 0, 1, none)).toMatchObject({ number: 2, weeks: MONTH, risk: -1 });
    expect(carry('build', 0, 0, 1, live)).toMatchObject({ number: 2, weeks: MONTH, risk: -1 });
  });
});
