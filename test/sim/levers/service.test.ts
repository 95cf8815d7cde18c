import { describe, expect, test } from 'vitest';
import { exp } from '../../../src/math/exp.ts';
import { MONTH } from './a-desk.ts';
import { centsOf, pull } from './pull.ts';
import type { Row } from './row.ts';
import { checkRow, close, ROW } from './row.ts';

const spoken = 1 - exp(-MONTH / 6);
const OWN = { 'serve.minutes': 4000, 'complain.ease': close(0.4), 'feel.effort': close(-0.4) };

test.each<Row>([
  ['training', { each: 0 }, 0, 0, {}, 'none'],
  ['training', { each: 240 }, 60_000, 720, { 'serve.skill': 0.5, 'serve.load': 720 }, 'three people, four hours each'],
  [
    'training',
    { each: 120 },
    50_000,
    600,
    { 'serve.skill': close(1 / 3), 'serve.load': 600 },
    'all who stand at the counter',
    { last: { staff: { agents: 5 } } },
  ],
  ['wording', { standard: 'none', banned: false }, 0, 0, {}, 'as they like'],
  [
    'wording',
    { standard: 'phrases', banned: false },
    30_000,
    0,
    { 'recover.courtesy': close(0.08 * spoken) },
    'written now, spoken bit by bit',
  ],
  [
    'wording',
    { standard: 'script', banned: true },
    50_000,
    0,
    {
      'recover.courtesy': close(0.13 * spoken + 0.03),
      'recover.minutes': 1.12,
      'feel.effort': 0.4,
      'account.morale': -3.5,
    },
    'a script and a list, and somebody who listens in',
  ],
  [
    'wording',
    { standard: 'none', banned: true },
    20_000,
    0,
    { 'serve.failure': [1, 0.7], 'recover.courtesy': 0.03, 'account.morale': -1.5 },
    'bad words are the cause of some problems',
    { terms: { causes: ['goods', 'weather'] } },
  ],
  ['timeLimits', { serve: 0, settle: 0 }, 0, 0, {}, 'nothing is promised'],
  [
    'timeLimits',
    { serve: 2, settle: 0 },
    12_000,
    0,
    { 'serve.promiseDays': 2, 'attract.reach': close(1.15), 'feel.expectation': 2 },
    'draws people, who expect it',
  ],
  [
    'timeLimits',
    { serve: 4, settle: 4 },
    24_000,
    0,
    {
      'serve.promiseDays': 4,
      'attract.reach': close(1.075),
      'feel.expectation': 1,
      'recover.promiseDays': 4,
      'complain.ease': close(0.075),
    },
    'two terms to watch',
  ],
  ['knowledgeBase', { articles: 0 }, 0, 0, {}, 'none'],
  ['knowledgeBase', { articles: 10 }, 30_000, 450, { 'serve.load': 450 }, 'of use from the next turn on'],
  [
    'knowledgeBase',
    { articles: 0 },
    0,
    0,
    { 'recover.rightCause': close(0.06), 'recover.minutes': close(0.9) },
    'what was written helps',
    { memory: { written: 0.4 } },
  ],
  ['callCentre', { seats: 0, home: 'own' }, 0, 0, {}, 'none'],
  [
    'callCentre',
    { seats: 2, home: 'outside' },
    640_000,
    0,
    {
      'serve.minutes': 3200,
      'complain.ease': close(0.4),
      'feel.effort': close(-0.4),
      'recover.courtesy': -0.08,
      'recover.rightCause': -0.1,
    },
    'at once, by strangers',
  ],
  [
    'callCentre',
    { seats: 2, home: 'own' },
    1_110_000,
    0,
    { 'serve.minutes': 4000, 'complain.ease': close(0.4), 'feel.effort': close(-0.4) },
    'lines and desks first',
  ],
  ['callCentre', { seats: 2, home: 'own' }, 860_000, 0, OWN, 'set up once', { memory: { own: 1 } }],
  ['redesign', { step: { courier: 'keep', goods: 'keep' } }, 0, 0, {}, 'left alone'],
  [
    'redesign',
    { step: { courier: 'simplify', goods: 'automate' } },
    310_000,
    600,
    { 'serve.load': 600 },
    'two processes under way, neither done',
  ],
])(ROW, checkRow);

describe('a standard of wording', () => {
  test('is written once and spoken better each month', () => {
    const first = pull('wording', { standard: 'phrases', banned: false });
    const second = pull('wording', { standard: 'phrases', banned: false }, { memory: first.memory });
    expect(centsOf(second)).toBe(0);
    expect(second.dials['recover.courtesy']).toBeCloseTo(0.08 * (1 - exp((-2 * MONTH) / 6)), 10);
  });
  test('begins anew when it is another', () => {
    const running = { standard: 'phrases', weeks: 30 };
    expect(centsOf(pull('wording', { standard: 'script', banned: false }, { memory: running }))).toBe(30_000);
    expect(pull('wording', { standard: 'none', banned: false }, { memory: running }).memory).toEqual({
      standard: 'none',
      weeks: 0,
    });
  });
});

describe('the answer book', () => {
  const written = (articles: number, turns: number, weeks = MONTH): number => {
    let memory: unknown = { written: 0 };
    for (let turn = 0; turn < turns; turn++) {
      memory = pull('knowledgeBase', { articles }, { memory, weeks }).memory;
    }
    return (memory as { written: number }).written;
  };
  test('covers most of what is asked after some months, and never all', () => {
    expect(written(20, 1)).toBeCloseTo(1 - exp(-20 / 30), 10);
    expect(written(20, 12)).toBeGreaterThan(0.85);
    expect(written(20, 12)).toBeLessThan(1);
  });
  test('goes stale when nobody writes', () => {
    const after = pull('knowledgeBase', { articles: 0 }, { memory: { written: 0.8 } });
    expect((after.memory as { written: number }).written).toBeCloseTo(0.8 * exp(-MONTH / 40), 10);
  });
});

describe('the redesign of a process', () => {
  const steps = (courier: string, goods = 'keep') => ({ step: { courier, goods } });
  /** Goes through steps of the first process, each as long as it takes, and shows what stands in the end. */
  const standing = (...names: string[]) => {
    let memory: unknown;
    for (const name of names) {
      for (let turn = 0; turn < 3; turn++) memory = pull('redesign', steps(name), { memory }).memory;
    }
    return pull('redesign', steps('keep'), { memory }).dials;
  };
  test('takes its weeks, costs while it is under way, and nothing once it is done', () => {
    const first = pull('redesign', steps('simplify'));
    const second = pull('redesign', steps('simplify'), { memory: first.memory });
    const third = pull('redesign', steps('simplify'), { memory: second.memory });
    expect([centsOf(first), centsOf(second), centsOf(third)]).toEqual([70_000, 70_000, 0]);
    expect(third.dials).toEqual({ 'serve.failure': [0.75, 1] });
  });
  test('starts again when it was left half-way', () => {
    const half = pull('redesign', steps('integrate')).memory;
    const left = pull('redesign', steps('keep'), { memory: half }).memory;
    expect(pull('redesign', steps('integrate'), { memory: left }).memory).toMatchObject({ weeks: [MONTH, 0] });
  });
  test('saves work by dropping what is idle and joining what is torn', () => {
    expect(standing('eliminate')).toEqual({ 'serve.orderMinutes': 0.95 });
    expect(standing('integrate')).toEqual({ 'serve.process': 0.3 });
  });
  test('by machines mends what was made simple and makes mistakes faster where it was not', () => {
    expect(standing('simplify', 'automate')['serve.failure']).toEqual([close(0.6), 1]);
    expect(standing('automate')['serve.failure']).toEqual([1.3, 1]);
    expect(standing('automate', 'simplify')['serve.failure']).toEqual([close(0.975), 1]);
    expect(standing('automate')['serve.quality']).toBe(-0.6);
  });
});
