import { describe, expect, test } from 'vitest';
import { exp } from '../../../src/math/exp.ts';
import { LEVERS } from '../../../src/sim/levers/index.ts';
import { MONTH } from './a-desk.ts';
import { centsOf, pull } from './pull.ts';
import type { Row } from './row.ts';
import { checkRow, close, ROW } from './row.ts';

const EVENLY = { product: 25, price: 25, place: 25, promotion: 25 };
const BOTH = { light: true, heavy: true };

test.each<Row>([
  ['advertising', { spend: 100_000, message: 'plain' }, 100_000, 0, {}, 'what the market is used to'],
  ['advertising', { spend: 0, message: 'big' }, 0, 0, { 'attract.advert': 0 }, 'nothing is said'],
  ['advertising', { spend: 300_000, message: 'plain' }, 300_000, 0, { 'attract.advert': 3 }, 'three times as much'],
  [
    'advertising',
    { spend: 100_000, message: 'big' },
    100_000,
    0,
    { 'attract.reach': 1.25, 'feel.expectation': 4, 'account.conduct': 1 },
    'more come and expect more',
  ],
  [
    'advertising',
    { spend: 100_000, message: 'honest' },
    100_000,
    0,
    { 'attract.reach': 0.9, 'attract.fit': 2 },
    'fewer, who suit',
  ],
  ['targeting', { go: BOTH, qualify: 'none' }, 0, 0, {}, 'everybody, as they come'],
  ['targeting', { go: { light: false, heavy: false }, qualify: 'none' }, 0, 0, {}, 'nobody specially is everybody'],
  [
    'targeting',
    { go: { light: false, heavy: true }, qualify: 'none' },
    0,
    0,
    { 'attract.reach': [0.35, 1.25] },
    'one kind at the cost of the other',
  ],
  ['targeting', { go: BOTH, qualify: 'ask' }, 0, 240, { 'attract.aim': 0.35, 'serve.load': 240 }, 'takes time'],
  ['targeting', { go: BOTH, qualify: 'research' }, 90_000, 0, { 'attract.aim': 0.6 }, 'takes money'],
  ['prospecting', { calls: 0, method: 'hound' }, 0, 0, {}, 'none'],
  [
    'prospecting',
    { calls: 60, method: 'carpet' },
    12_000,
    600,
    { 'attract.visits': 30, 'attract.persuasion': 0.15, 'serve.load': 600 },
    'cheap, long, anybody',
  ],
  [
    'prospecting',
    { calls: 60, method: 'consulting' },
    108_000,
    0,
    { 'attract.visits': 30, 'attract.aim': 0.7, 'attract.persuasion': 0.2, 'account.conduct': 0.5 },
    'well aimed, of people who never agreed',
  ],
  [
    'prospecting',
    { calls: 60, method: 'hound' },
    18_000,
    0,
    {
      'attract.visits': 30,
      'attract.aim': 0.45,
      'attract.hubs': 0.05,
      'attract.persuasion': 0.35,
      'attract.commissionCents': 4000,
    },
    'paid when they come',
  ],
  [
    'prospecting',
    { calls: 20, method: 'centre' },
    120_000,
    0,
    {
      'attract.visits': 10,
      'attract.aim': 0.2,
      'attract.hubs': 0.8,
      'attract.persuasion': 0.4,
      'attract.referral': 0.5,
    },
    'those whom others hear',
  ],
  ['marketMix', { budget: 0, way: 'push', mix: EVENLY }, 0, 0, {}, 'none'],
  [
    'marketMix',
    { budget: 150_000, way: 'push', mix: EVENLY },
    150_000,
    0,
    { 'attract.reach': 1.4, 'attract.fit': -1.5 },
    'at once, whoever',
  ],
  ['marketMix', { budget: 150_000, way: 'pull', mix: EVENLY }, 150_000, 0, {}, 'nothing yet'],
  [
    'marketMix',
    { budget: 0, way: 'pull', mix: EVENLY },
    0,
    0,
    {
      'serve.quality': close(0.4),
      'buy.pull': close(0.04),
      'feel.effort': close(-0.25),
      'attract.reach': close(1.08),
      'attract.fit': close(1.5),
    },
    'what was built stands a while',
    { memory: { built: [0.1, 0.2, 0.1, 0.1] } },
  ],
  ['location', { place: 'here' }, 0, 0, {}, 'where we are'],
  [
    'location',
    { place: 'main' },
    330_000,
    0,
    { 'leave.pull': 0.1, 'attract.reach': 1.5, 'feel.effort': -1.2 },
    'moving costs, and loses some',
  ],
  [
    'location',
    { place: 'mall' },
    260_000,
    0,
    { 'attract.reach': 1.9, 'feel.effort': -0.6, 'attract.fit': -1.5 },
    'moved in before',
    { memory: { place: 'mall', since: 1 }, turn: 3 },
  ],
  ['onlineChannel', { form: 'none' }, 0, 0, {}, 'none'],
  ['onlineChannel', { form: 'shop' }, 310_000, 0, {}, 'nobody is used to it yet'],
])(ROW, checkRow);

describe('pulling', () => {
  const builtAfter = (turns: number, mix = EVENLY, way = 'pull'): readonly number[] => {
    let memory: unknown = { built: [0, 0, 0, 0] };
    for (let turn = 0; turn < turns; turn++) {
      memory = pull('marketMix', { budget: 150_000, way, mix }, { memory }).memory;
    }
    return (memory as { built: readonly number[] }).built;
  };
  test('builds up over months, where the money goes', () => {
    const moves = 1 - exp(-MONTH / 13);
    expect(builtAfter(1)).toEqual([0.125, 0.125, 0.125, 0.125].map((part) => close(part * moves)));
    expect(builtAfter(12, { product: 100, price: 0, place: 0, promotion: 0 })).toEqual([
      expect.closeTo(0.49, 2),
      0,
      0,
      0,
    ]);
  });
  test('comes to the same by weeks as by months', () => {
    let memory: unknown = { built: [0, 0, 0, 0] };
    for (let week = 0; week < 52; week++) {
      memory = pull('marketMix', { budget: 150_000, way: 'pull', mix: EVENLY }, { memory, weeks: 1 }).memory;
    }
    expect((memory as { built: readonly number[] }).built[0]).toBeCloseTo(builtAfter(12)[0]!, 6);
  });
});

describe('the location', () => {
  const lever = LEVERS.find(({ id }) => id === 'location')!;
  const refusals = (place: string, turn: number, memory: unknown) =>
    lever.refuse!({ place } as never, { turn, terms: lever.terms.parse({}), memory } as never);
  test('cannot be left before the lease ends, and may be kept', () => {
    const memory = { place: 'main', since: 2 };
    expect(refusals('here', 4, memory)).toMatchObject([
      { code: 'location.leased', where: 'location.place', because: { until: 5 } },
    ]);
    expect(refusals('main', 4, memory)).toEqual([]);
    expect(refusals('mall', 5, memory)).toEqual([]);
    expect(refusals('mall', 1, { place: 'here', since: 0 })).toEqual([]);
  });
  test('is remembered with the turn one moved in', () => {
    const moved = pull('location', { place: 'side' }, { turn: 4 });
    expect(moved.memory).toEqual({ place: 'side', since: 4 });
    expect(pull('location', { place: 'side' }, { turn: 6, memory: moved.memory }).memory).toEqual(moved.memory);
  });
});

describe('the online channel', () => {
  test('saves trouble and work as people get used to it, and brings rivals nearer', () => {
    const found = pull('onlineChannel', { form: 'shop' }, { memory: { form: 'shop', weeks: 17 } });
    const used = 1 - exp(-1);
    expect(found.dials).toEqual({
      'feel.effort': close(-2.5 * used),
      'serve.orderMinutes': close(1 - 0.3 * used),
      'file.accuracy': close(0.05 * used),
      'rival.pull': close(0.08 * used),
      'talk.rate': close(1 - 0.25 * used),
    });
    expect(centsOf(found)).toBe(110_000);
  });
  test('grows from a page into a shop without beginning anew', () => {
    const grown = pull('onlineChannel', { form: 'shop' }, { memory: { form: 'page', weeks: 17 } });
    expect(centsOf(grown)).toBe(310_000);
    expect(grown.dials['feel.effort']).toBeCloseTo(-2.5 * (1 - exp(-1)), 10);
  });
});
