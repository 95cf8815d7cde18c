import { describe, expect, test } from 'vitest';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { contact } from '../../../src/sim/phases/contact.ts';
import type { Doing } from '../../support/small-rules.ts';
import { meanOf, nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const rules = smallRules({
  weeks: 13,
  segments: [{ customers: 400, prospects: 0 }],
  past: { weeks: 0 },
  model: { contact: { busyShare: 0, accuracy: 1 } },
});

/** Mean rapport after one quarter of so many calls and messages. */
function rapportAfter(calls: number, messages = 0, fit = 1): number {
  const market = openMarket(rules, 'contact');
  const turn = nextTurn(market, { plan: (people) => plan(people, calls, messages, fit) });
  contact.run(turn);
  return meanOf([...turn.people.rapport]);
}

function plan(people: Parameters<NonNullable<Doing['plan']>>[0], calls: number, messages: number, fit: number): void {
  people.planCall.fill(calls);
  people.planMessage.fill(messages);
  people.planFit.fill(fit);
}

describe('calls in a quarter', () => {
  test('warm most at about three and harm when they are many', () => {
    const by = [0, 1, 3, 6, 12].map((calls) => rapportAfter(calls));
    expect(by[0]).toBe(0);
    expect(by[1]).toBeGreaterThan(0);
    expect(by[2]).toBeGreaterThan(by[1]!);
    expect(by[3]).toBeLessThan(by[2]!);
    expect(by[4]).toBeLessThan(0);
  });

  test('are too many sooner when messages come on top', () => {
    const alone = rapportAfter(4) - rapportAfter(3);
    const besideMessages = rapportAfter(4, 4) - rapportAfter(3, 4);
    expect(besideMessages).toBeLessThan(alone);
  });

  test('do harm when they suit badly', () => {
    expect(rapportAfter(2, 0, -0.5)).toBeLessThan(0);
  });

  test('wear off', () => {
    const market = openMarket(rules, 'contact');
    contact.run(nextTurn(market, { plan: (people) => plan(people, 3, 0, 1) }));
    const first = meanOf([...market.people.pressureCall]);
    contact.run(nextTurn(market));
    expect(meanOf([...market.people.pressureCall])).toBeCloseTo(first / Math.E, 6);
  });
});

test('a call at a bad moment costs satisfaction and spoils the mood', () => {
  const market = openMarket(rules, 'busy');
  const before = [...market.people.satisfaction];
  const turn = nextTurn(market, { plan: (people) => plan(people, 1, 0, -0.5) });
  contact.run(turn);
  const fall = before.map((points, i) => points - turn.people.satisfaction[i]!);
  expect(meanOf(fall)).toBeGreaterThan(1.5);
  expect([...turn.people.mood].every((mood) => rules.charts.mood.is.upset[mood] === 1)).toBe(true);
});

test('a good call calms somebody upset, a message does not', () => {
  const upset = rules.charts.mood.is.upset.indexOf(1);
  const after = (calls: number, messages: number) => {
    const market = openMarket(rules, 'calm');
    market.people.mood.fill(upset);
    const before = meanOf([...market.people.satisfaction]);
    contact.run(nextTurn(market, { plan: (people) => plan(people, calls, messages, 1) }));
    return meanOf([...market.people.satisfaction]) - before;
  };
  expect(after(1, 0)).toBeGreaterThan(1);
  expect(after(0, 1)).toBe(0);
});

describe('asking to be left alone', () => {
  const share = (messages: number) => {
    const many = smallRules({ segments: [{ customers: 8000, prospects: 0 }], past: { weeks: 0 } });
    const market = openMarket(many, 'optOut');
    contact.run(nextTurn(market, { plan: (people) => plan(people, 0, messages, 0.5) }));
    return { market, share: meanOf([...market.people.optedOut]) };
  };

  test('is rare after one message and much likelier per message when they pile up', () => {
    const once = share(1).share;
    const often = share(12).share;
    expect(once).toBeGreaterThan(0.0005);
    expect(once).toBeLessThan(0.006);
    expect(often / 12).toBeGreaterThan(3 * once);
  });

  test('is respected: nothing planned reaches them any more', () => {
    const { market } = share(12);
    const out = [...market.people.optedOut].flatMap((one, i) => (one === 1 ? [i] : []));
    expect(out.length).toBeGreaterThan(50);
    contact.run(nextTurn(market, { plan: (people) => plan(people, 1, 1, 1) }));
    for (const i of out) expect(market.people.happened[i]! & HAPPENED.contacted).toBe(0);
  });
});

test('knowing much without consent surprises, with consent it does not', () => {
  const surprised = (consent: boolean) => {
    const market = openMarket(rules, 'surprise');
    if (consent) market.people.fileFields.fill(0xffff);
    contact.run(nextTurn(market, { plan: (people) => plan(people, 0, 1, 1) }));
    return [...market.people.privacy].filter((state) => rules.charts.privacy.is.atEase[state] === 0).length;
  };
  expect(surprised(false)).toBeGreaterThan(15);
  expect(surprised(true)).toBe(0);
});
