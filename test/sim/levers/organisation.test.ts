import { describe, expect, test } from 'vitest';
import { exp } from '../../../src/math/exp.ts';
import { MONTH } from './a-desk.ts';
import { centsOf, pull } from './pull.ts';
import type { Row } from './row.ts';
import { checkRow, close, ROW } from './row.ts';

test.each<Row>([
  ['incentives', { bonus: 0, on: 'team' }, 0, 0, {}, 'none'],
  [
    'incentives',
    { bonus: 1000, on: 'sales' },
    96_000,
    0,
    {
      'account.morale': close(4),
      'buy.pull': close(0.06),
      'feel.trust': close(-0.5),
      'feel.effort': close(0.4),
    },
    'they sell, and press',
  ],
  [
    'incentives',
    { bonus: 1000, on: 'service' },
    96_000,
    0,
    { 'account.morale': close(4), 'recover.courtesy': close(0.05), 'recover.extra': close(0.03) },
    'kind, with open hands',
  ],
  [
    'incentives',
    { bonus: 1000, on: 'team' },
    96_000,
    0,
    { 'account.morale': close(4), 'recover.minutes': close(0.96), 'recover.procedure': close(0.03) },
    'they help each other',
  ],
  [
    'incentives',
    { bonus: 0, on: 'team' },
    0,
    0,
    { 'account.morale': close(-8) },
    'taken back, it is missed twice',
    { memory: { weight: 0.5 } },
  ],
  ['contactOwner', { owner: false, log: 'none' }, 0, 0, {}, 'whoever is free'],
  [
    'contactOwner',
    { owner: true, log: 'none' },
    0,
    150,
    { 'contact.busy': 0.6, 'feel.trust': 0.25, 'leave.pull': 0.06, 'serve.load': 150 },
    'customers leave with their owner',
  ],
  ['contactOwner', { owner: false, log: 'notes' }, 0, 60, { 'contact.busy': 0.85, 'serve.load': 60 }, 'own notes'],
  [
    'contactOwner',
    { owner: true, log: 'shared' },
    15_000,
    310,
    {
      'contact.busy': close(0.3),
      'feel.trust': 0.25,
      'recover.minutes': close(0.94),
      'serve.load': 310,
    },
    'nobody rings after a colleague',
  ],
  ['roles', { split: 'all', kept: 2500 }, 0, 0, {}, 'everybody everything: no hours to keep'],
  [
    'roles',
    { split: 'desks', kept: 2500 },
    40_000,
    400,
    {
      'serve.load': 400,
      'serve.orderMinutes': 1.04,
      'recover.reserved': 0.25,
      'recover.minutes': 0.85,
      'recover.rightCause': 0.06,
    },
    'a desk that knows its work',
  ],
  [
    'roles',
    { split: 'accounts', kept: 2500 },
    0,
    0,
    {
      'serve.orderMinutes': 1.04,
      'recover.courtesy': 0.05,
      'recover.byValue': 0.5,
      'feel.unfair': 0.03,
    },
    'good to a few',
    { memory: { split: 'accounts' } },
  ],
  ['culture', { effort: 'none', department: false }, 0, 0, {}, 'left alone'],
  ['culture', { effort: 'lived', department: false }, 90_000, 0, {}, 'nothing shows yet'],
  [
    'culture',
    { effort: 'talks', department: true },
    170_000,
    0,
    { 'serve.orderMinutes': 1.06 },
    'one more desk to pass',
  ],
  [
    'culture',
    { effort: 'none', department: true },
    150_000,
    0,
    {
      'account.morale': close(3),
      'recover.courtesy': close(0.03),
      'serve.process': close(0.1),
      'recover.procedure': close(0.06),
      'serve.orderMinutes': close(1.03),
    },
    'half of it lived',
    { memory: { lived: 0.5 } },
  ],
])(ROW, checkRow);

describe('a bonus', () => {
  test('that grows takes nothing back, one that shrinks is missed by as much as it shrank', () => {
    const grown = pull('incentives', { bonus: 2000, on: 'team' }, { memory: { weight: 0.5 } });
    expect(grown.dials['account.morale']).toBeCloseTo(8 * (2 / 3), 10);
    const shrunk = pull('incentives', { bonus: 500, on: 'team' }, { memory: { weight: 0.5 } });
    expect(shrunk.dials['account.morale']).toBeCloseTo(8 / 3 - 16 * (0.5 - 1 / 3), 10);
    expect(centsOf(shrunk)).toBe(48_000);
  });
});

describe('dividing work anew', () => {
  test('costs in the turn it is done, and each time', () => {
    const first = pull('roles', { split: 'desks', kept: 0 });
    const second = pull('roles', { split: 'desks', kept: 0 }, { memory: first.memory });
    expect([centsOf(first), centsOf(second)]).toEqual([40_000, 0]);
    expect(centsOf(pull('roles', { split: 'all', kept: 0 }, { memory: second.memory }))).toBe(40_000);
  });
});

describe('culture', () => {
  test('takes most of a year, and talking of it does not get half-way', () => {
    const lived = (effort: string, turns: number): number => {
      let memory: unknown = { lived: 0 };
      for (let turn = 0; turn < turns; turn++) {
        memory = pull('culture', { effort, department: false }, { memory }).memory;
      }
      return (memory as { lived: number }).lived;
    };
    expect(lived('lived', 9)).toBeCloseTo(1 - exp((-9 * MONTH) / 39), 10);
    expect(lived('talks', 60)).toBeLessThan(0.31);
  });
});
