import { describe, expect, test } from 'vitest';
import { exp } from '../../../src/math/exp.ts';
import type { Decision } from '../../../src/sim/decide/space.ts';
import { FILE_STAGES, LEAVING_REASONS, OFFERS } from '../../../src/sim/people/vocabulary.ts';
import { aFile, MONTH } from './a-desk.ts';
import type { Turned } from './pull.ts';
import { centsOf, pull } from './pull.ts';

const close = (value: number) => expect.closeTo(value, 10);
const known = (weeks: number) => 1 - exp(-weeks / 9);
const stage = (id: (typeof FILE_STAGES)[number]) => FILE_STAGES.indexOf(id);
const reason = (id: (typeof LEAVING_REASONS)[number]) => LEAVING_REASONS.indexOf(id);

/** Decision → cents, minutes, dials: in a first month, nothing remembered, two hundred first-timers on file. */
test.each<[string, Decision, number, number, Turned, string]>([
  ['staff', { agents: 2 }, 960_000, -4000, {}, 'their hours are the ones at rest'],
  ['staff', { agents: 3 }, 1_440_000, -5000, { 'serve.minutes': 1000 }, 'the newcomer does half'],
  ['staff', { agents: 5 }, 2_400_000, -7000, { 'serve.minutes': 3000 }, 'three newcomers do half'],
  ['promotion', { depth: 0, whom: 'first' }, 0, 0, {}, 'no sale is no sale for anybody'],
  ['promotion', { depth: 2000, whom: 'all' }, 0, 0, { 'price.discount': 0.2 }, 'one price for all'],
  [
    'promotion',
    { depth: 500, whom: 'first' },
    0,
    0,
    { 'price.discount': [0.05, 0, 0], 'feel.unfair': 0.05 },
    'strangers only, and all can read it',
  ],
  ['promotion', { depth: 3000, whom: 'regulars' }, 0, 0, { 'price.discount': [0, 0.3, 0.3] }, 'the others pay list'],
  [
    'complaints',
    { triage: 'arrival', remedy: 'resend' },
    0,
    0,
    { 'recover.remedyCents': 2200, 'recover.byAge': 1 },
    'the usual remedy, paid case by case',
  ],
  [
    'complaints',
    { triage: 'severity', remedy: 'apology' },
    0,
    0,
    {
      'recover.remedy': 0.1,
      'recover.courtesy': 0.05,
      'recover.procedure': 0.05,
      'recover.minutes': 0.7,
      'recover.byAge': 0.25,
      'recover.bySeverity': 1,
    },
    'words cost minutes, not money',
  ],
  [
    'complaints',
    { triage: 'value', remedy: 'payFirst' },
    0,
    0,
    {
      'recover.remedy': 1,
      'recover.remedyCents': 6200,
      'recover.courtesy': -0.15,
      'recover.minutes': 0.85,
      'recover.byAge': 0.25,
      'recover.byValue': 1,
      'feel.unfair': 0.04,
    },
    'jumping the queue is seen',
  ],
  ['callbacks', { sample: 0 }, 0, 0, {}, 'nobody asked'],
  ['callbacks', { sample: 120 }, 72_000, 0, { 'file.samples': 120, 'complain.ease': close(0.3) }, '¥6 a head'],
  ['programme', { form: 'none' }, 0, 0, {}, 'none'],
  [
    'programme',
    { form: 'points' },
    80_000,
    240,
    {
      'buy.programme': close(0.025 * known(MONTH)),
      'buy.programmeCost': 0.02,
      'leave.lock': close(0.06 * known(MONTH)),
      'serve.load': 240,
    },
    'set up now, known later',
  ],
  [
    'programme',
    { form: 'discount' },
    80_000,
    240,
    { 'buy.programme': close(0.01 * known(MONTH)), 'price.discount': [0, 0, close(0.07)], 'serve.load': 240 },
    'a price, at once',
  ],
  [
    'programme',
    { form: 'gift' },
    430_000,
    240,
    {
      'buy.programme': close(0.08 * known(MONTH)),
      'leave.pull': close(-0.12 * known(MONTH)),
      'feel.mood': close(known(MONTH)),
      'serve.load': 240,
    },
    'set-up and the first gifts',
  ],
  ['quality', { level: 'none' }, 0, 0, {}, 'none'],
  ['quality', { level: 'sampling' }, 160_000, 0, {}, 'nothing shows in the turn it is paid'],
  ['quality', { level: 'supplier' }, 320_000, 0, {}, 'nothing shows in the turn it is paid'],
  ['winBack', { way: 'call' }, 0, 0, {}, 'nobody is silent'],
  ['panel', { size: 0 }, 0, 0, {}, 'none'],
  ['panel', { size: 20 }, 120_000, 0, { 'file.accuracy': 0.03 }, '¥1,200 for twenty; nothing learned yet'],
  ['referral', { bounty: 0 }, 0, 0, {}, 'none'],
  [
    'referral',
    { bounty: 2000 },
    0,
    0,
    { 'attract.referral': close((5 * 2000) / 3500), 'attract.referralCents': 2000 },
    'paid when somebody joins',
  ],
  ['memberPrice', { off: 0 }, 0, 0, {}, 'none'],
  [
    'memberPrice',
    { off: 1000 },
    0,
    0,
    { 'price.discount': [0, 0, 0.1], 'leave.pull': -0.1, 'feel.unfair': close(0.06) },
    'seen by the others',
  ],
  ['bigSale', { depth: 4000, limit: 300, notice: true }, 0, 0, {}, 'it is not its turn'],
  ['monthlyBox', { places: 0 }, 0, 0, {}, 'none'],
  ['monthlyBox', { places: 60 }, 96_000, 120, { 'buy.subscribe': 60, 'serve.load': 120 }, 'set-up and sixty boxes'],
])('%s %o costs %i cents and %i minutes', (id, decision, cents, minutes, dials, _why) => {
  const found = pull(id, decision);
  expect(centsOf(found)).toBe(cents);
  expect(found.bills.reduce((sum, bill) => sum + (bill.minutes['service'] ?? 0), 0)).toBe(minutes);
  expect(found.dials).toEqual(dials);
});

describe('staff', () => {
  test('are newcomers for one turn only', () => {
    const first = pull('staff', { agents: 4 });
    expect(first.dials).toEqual({ 'serve.minutes': 2000 });
    expect(pull('staff', { agents: 4 }, { memory: first.memory }).dials).toEqual({ 'serve.minutes': 4000 });
  });
  test('who are let go are gone at once, and nobody left is new', () => {
    const found = pull('staff', { agents: 2 }, { memory: { agents: 5 } });
    expect([centsOf(found), found.dials]).toEqual([960_000, {}]);
  });
  test('work at the post the scenario names', () => {
    const found = pull('staff', { agents: 3 }, { terms: { post: 'service', minutesEach: 1000, newcomerPercent: 25 } });
    expect(found.dials).toEqual({ 'serve.minutes': 250 });
    expect(found.bills[0]!.minutes).toEqual({ service: -2250 });
  });
});

describe('call-backs', () => {
  test('call those whom the last asking found unhappy, the unhappiest first, no more than are asked', () => {
    const people = aFile(200);
    people.fileSatisfaction.fill(50, 0, 100);
    people.fileSatisfaction[90] = 10;
    people.fileSatisfaction[150] = 56;
    people.fileSatisfactionTurn.fill(4);
    const found = pull('callbacks', { sample: 60 }, { people, turn: 5 });
    expect(found.bills[0]).toEqual({ cents: 36_000, minutes: { service: 360 }, because: 'callbacks.asking' });
    expect(people.planCall.reduce((sum, calls) => sum + calls, 0)).toBe(60);
    expect([people.planCall[90], people.planCall[58], people.planCall[59], people.planCall[150]]).toEqual([1, 1, 0, 0]);
    expect(people.planFit[90]).toBeCloseTo(0.6, 6);
  });
  test('leave old answers alone', () => {
    const people = aFile(50);
    people.fileSatisfaction.fill(20);
    people.fileSatisfactionTurn.fill(2);
    pull('callbacks', { sample: 60 }, { people, turn: 5 });
    expect(people.planCall.every((calls) => calls === 0)).toBe(true);
  });
});

describe('the programme', () => {
  test('is set up once and known better each turn', () => {
    const first = pull('programme', { form: 'points' });
    const second = pull('programme', { form: 'points' }, { memory: first.memory });
    expect(centsOf(second)).toBe(0);
    expect(second.dials).toEqual({
      'buy.programme': close(0.025 * known(2 * MONTH)),
      'buy.programmeCost': 0.02,
      'leave.lock': close(0.06 * known(2 * MONTH)),
    });
  });
  test('costs trust when it is broken off, and when it is changed for another', () => {
    const running = { form: 'points', weeks: 20 };
    expect(pull('programme', { form: 'none' }, { memory: running }).dials).toEqual({ 'feel.trust': -1.5 });
    const other = pull('programme', { form: 'gift' }, { memory: running });
    expect(other.dials['feel.trust']).toBe(-1.5);
    expect([centsOf(other), other.memory]).toEqual([430_000, { form: 'gift', weeks: MONTH }]);
  });
  test('of gifts goes on costing its gifts', () => {
    expect(centsOf(pull('programme', { form: 'gift' }, { memory: { form: 'gift', weeks: 13 } }))).toBe(350_000);
  });
});

describe('quality', () => {
  const afterTurns = (level: string, turns: number, memory: unknown = { stock: 0 }): number => {
    let now = memory;
    for (let turn = 0; turn < turns; turn++) now = pull('quality', { level }, { memory: now }).memory;
    return (now as { stock: number }).stock;
  };
  test('prevents failures of every cause by what was done before', () => {
    const found = pull('quality', { level: 'none' }, { memory: { stock: 0.5 } });
    expect(found.dials).toEqual({ 'serve.failure': close(1 - 0.55 * 0.5), 'serve.quality': 1.5 });
  });
  test('prevents only the causes the scenario names', () => {
    const found = pull('quality', { level: 'none' }, { memory: { stock: 1 }, terms: { causes: ['goods'] } });
    expect(found.dials['serve.failure']).toEqual([1, close(0.45)]);
  });
  test('by sampling is quick and stops half-way; the supplier takes longer and gets there', () => {
    expect(afterTurns('sampling', 1)).toBeCloseTo(0.33, 2);
    expect(afterTurns('sampling', 12)).toBeCloseTo(0.5, 3);
    expect(afterTurns('supplier', 1)).toBeCloseTo(0.35, 2);
    expect(afterTurns('supplier', 5)).toBeGreaterThan(0.85);
  });
  test('fades when nobody pays, and slowly comes down to what sampling holds', () => {
    expect(afterTurns('none', 3, { stock: 1 })).toBeCloseTo(exp(-1), 6);
    const down = afterTurns('sampling', 3, { stock: 1 });
    expect(down).toBeGreaterThan(0.6);
    expect(down).toBeLessThan(0.75);
  });
  test('comes to the same by weeks as by months', () => {
    let weekly: unknown = { stock: 0 };
    for (let week = 0; week < 52; week++) {
      weekly = pull('quality', { level: 'supplier' }, { memory: weekly, weeks: 1 }).memory;
    }
    expect((weekly as { stock: number }).stock).toBeCloseTo(afterTurns('supplier', 12), 6);
  });
});

describe('win back', () => {
  /** Ninety silent people: thirty let down, twenty for price, forty who never said; half of each longer ago and spending less. */
  const lost = () => {
    const people = aFile(120);
    people.fileStage.fill(stage('silent'), 0, 90);
    people.fileReason.fill(reason('response'), 0, 30);
    people.fileReason.fill(reason('price'), 30, 50);
    for (let who = 0; who < 90; who++) {
      people.fileLastOrder[who] = who % 2 === 0 ? 3 : 8;
      people.fileSpend[who] = who % 2 === 0 ? 90_000 : 20_000;
    }
    return people;
  };
  test('calls the let-down first and then those who never said, sixty in all', () => {
    const people = lost();
    const found = pull('winBack', { way: 'call' }, { people });
    expect(found.bills).toEqual([{ cents: 60 * 1400, minutes: { service: 360 }, because: 'winBack.asking' }]);
    const meant = [...people.planOffer].flatMap((offer, who) => (offer === OFFERS.indexOf('apology') ? [who] : []));
    expect(meant.length).toBe(60);
    expect(meant.filter((who) => who < 30).length).toBe(30);
    expect(meant.filter((who) => who >= 30 && who < 50).length).toBe(0);
    expect(meant.filter((who) => who >= 50 && who % 2 === 0).length).toBe(20); // of the silent, those who spent most first
    expect(meant.filter((who) => who >= 50 && who % 2 === 1).length).toBe(10);
    expect(people.planCall[0]).toBe(1);
  });
  test('sends coupons to those who went for price first', () => {
    const people = lost();
    const found = pull('winBack', { way: 'coupon' }, { people });
    expect(centsOf(found)).toBe(60 * 900);
    const meant = [...people.planOffer].flatMap((offer, who) => (offer === OFFERS.indexOf('coupon') ? [who] : []));
    expect(meant.filter((who) => who >= 30 && who < 50).length).toBe(20);
    expect(meant.filter((who) => who < 30).length).toBe(0);
    expect(people.planWorth[30]).toBe(2000);
    expect(people.planMessage[30]).toBe(1);
  });
  test('asks nobody who has been away for longer than a year', () => {
    const people = lost();
    people.fileLastOrder.fill(13);
    const found = pull('winBack', { way: 'call' }, { people });
    expect([centsOf(found), people.planOffer.every((offer) => offer === 0)]).toEqual([0, true]);
  });
  test('leaves people alone who still order', () => {
    const people = aFile(80);
    expect(centsOf(pull('winBack', { way: 'coupon' }, { people }))).toBe(0);
  });
});

describe('the panel', () => {
  const regulars = () => {
    const people = aFile(100);
    people.fileStage.fill(stage('repeat'), 0, 40);
    for (let who = 0; who < 100; who++) people.fileOrders[who] = who;
    return people;
  };
  test('asks those who came back and order most', () => {
    const people = regulars();
    pull('panel', { size: 8 }, { people });
    const guests = [...people.planSurvey].flatMap((asked, who) => (asked === 1 ? [who] : []));
    expect(guests).toEqual([32, 33, 34, 35, 36, 37, 38, 39]);
    expect([...people.planVisit].flatMap((visits, who) => (visits === 1 ? [who] : []))).toEqual(guests);
  });
  test('learns month by month, and twenty do not learn twice as much as eight', () => {
    const learned = (size: number) =>
      (pull('panel', { size }, { people: regulars() }).memory as { learned: number }).learned;
    expect(learned(8)).toBeGreaterThan(0.1);
    expect(learned(20)).toBeGreaterThan(learned(8));
    expect(learned(20)).toBeLessThan(2 * learned(8));
    const found = pull('panel', { size: 0 }, { memory: { learned: 0.5 } });
    expect(found.dials).toEqual({ 'serve.quality': 2.5 });
    expect((found.memory as { learned: number }).learned).toBeCloseTo(0.5 * exp(-MONTH / 52), 10);
  });
});

describe('the Big Sale', () => {
  const plan = { depth: 3000, limit: 300, notice: true };
  const people = () => {
    const files = aFile(30);
    files.fileStage.fill(stage('loyal'), 0, 7);
    return files;
  };
  test('acts in the last turn: price, strangers, limit, and regulars told', () => {
    const found = pull('bigSale', plan, { turn: 12, people: people() });
    expect(centsOf(found)).toBe(28_000);
    expect(found.dials).toEqual({
      'price.discount': 0.3,
      'attract.reach': close(1.36),
      'price.discountLimit': 300,
      'price.notice': 1,
    });
    expect(found.people.planMessage.reduce((sum, one) => sum + one, 0)).toBe(7);
  });
  test('acts in the turn its terms name, and in no other', () => {
    expect(pull('bigSale', plan, { turn: 7, terms: { turn: 7 } }).dials['price.discount']).toBeCloseTo(0.3, 12);
    expect(pull('bigSale', plan, { turn: 12, terms: { turn: 7 } }).dials).toEqual({});
  });
  test('without a limit sells to as many as come', () => {
    const found = pull('bigSale', { depth: 1000, limit: 0, notice: false }, { turn: 12 });
    expect([centsOf(found), found.dials]).toEqual([0, { 'price.discount': 0.1, 'attract.reach': close(1.12) }]);
  });
});

test('the monthly box pays for its set-up once', () => {
  const first = pull('monthlyBox', { places: 60 });
  expect(centsOf(pull('monthlyBox', { places: 150 }, { memory: first.memory }))).toBe(90_000);
  const stopped = pull('monthlyBox', { places: 0 }, { memory: first.memory });
  expect([centsOf(stopped), stopped.memory]).toEqual([0, { places: 0 }]);
});
