import { describe, expect, it } from 'vitest';
import { LEAVING_REASONS } from '../../../src/sim/people/vocabulary.ts';
import type { Small } from '../../support/small-rules.ts';
import { openMarket, smallRules } from '../../support/small-rules.ts';

const text = { en: 'x' };
const LINE = { when: [], comes: true, line: text };
const CHARTS = {
  mood: { preset: 'fiveMoods' },
  privacy: { preset: 'fourSteps' },
  lifecycle: { preset: 'b2b' },
  ticket: { preset: 'complaint' },
  level: { preset: 'fourLevels' },
};

/** Somebody with a name, as they stand when turn 1 opens, beside the same person without anything said of them. */
function named(traits: object, { more = {}, small = {} }: { more?: object; small?: Small } = {}) {
  const market = openMarket(
    smallRules({
      segments: [{ customers: 12, prospects: 6 }],
      past: { weeks: 26 },
      ...small,
      cast: [
        {
          id: 'lee',
          name: text,
          about: text,
          age: 40,
          head: 'short1',
          segment: 'people',
          at: 4,
          arc: 'story',
          remembers: text,
          lastMorning: [LINE, LINE],
          traits,
          ...more,
        },
      ],
    }),
    'cast',
  );
  const { people, rules } = market;
  const who = rules.cast['lee']!;
  const is = (kind: 'customer' | 'gone' | 'prospect') => rules.charts.lifecycle.is[kind][people.life[who]!] === 1;
  return { people, rules, who, is };
}
const business = (segment: object = {}): Small => ({
  segments: [{ customers: 12, prospects: 6, trade: {}, ...segment }],
  charts: CHARTS,
});

describe('somebody with a name', () => {
  it('buys as often and as much of us as the author says', () => {
    const { people, who } = named({ buysPer30Days: 6, ownShare: 0.8, basketCents: 50_000 });
    expect(people.share[who]).toBeCloseTo(0.8, 6);
    expect(people.rate[who]! * people.share[who]!).toBeCloseTo((6 * 7) / 30, 5);
    expect(people.worth[who]).toBe(50_000);
  });

  it('has a share of their own also where nothing else is said, and their segment’s where only their rhythm is', () => {
    expect(named({ ownShare: 0.9 }).people.share[4]).toBeCloseTo(0.9, 6);
    expect(named({ buysPer30Days: 3 }).people.share[4]).toBeCloseTo(0.35, 6);
  });

  it('feels as the author says: then memory holds the same', () => {
    const { people, who } = named({ satisfaction: 31, trust: 22, attitude: 44, expectation: 55, reference: 0.5 });
    const { satisfaction, memoryMean, memoryPeak, memoryEnd } = people;
    for (const column of [satisfaction, memoryMean, memoryPeak, memoryEnd]) expect(column[who]).toBe(31);
    expect([people.trust[who], people.attitude[who], people.expectation[who], people.reference[who]]).toEqual([
      22, 44, 55, 0.5,
    ]);
  });

  it('has ordered as often and as long ago as the author says, a customer even where the past made none', () => {
    const { people, who, is } = named(
      { orders: 9, lastOrderTurnsAgo: 2, tenureWeeks: 40, basketCents: 1000 },
      { more: { at: 14 } },
    );
    expect(is('customer')).toBe(true);
    expect([people.purchases[who], people.fileOrders[who], people.fileLastOrder[who]]).toEqual([9, 9, 2]);
    expect(people.tenure[who]).toBe(40);
    expect(people.fileSpend[who]).toBe(9 * 1000);
    expect(people.spendBefore[who]).toBe(9 * 1000);
  });

  it('who never bought is a stranger still, where nothing else is said', () => {
    const { people, who, is } = named({}, { more: { at: 14 } });
    expect(is('prospect')).toBe(true);
    expect(people.fileOrders[who]).toBe(0);
  });

  it('has gone where the author says so, for a reason, no more content than one can leave', () => {
    const { people, who, is, rules } = named(
      { lastOrderTurnsAgo: 3 },
      { more: { gone: true }, small: { past: { weeks: 0 } } },
    );
    expect(is('gone')).toBe(true);
    expect(LEAVING_REASONS[people.lostReason[who]!]).toBe('response');
    expect(people.lostDays[who]).toBeGreaterThanOrEqual(3 * rules.weeks * 7 - 1);
    expect(people.exitSatisfaction[who]).toBeLessThanOrEqual(rules.model.winBack.satisfaction);
    expect(named({ satisfaction: 71 }, { more: { gone: true } }).people.exitSatisfaction[4]).toBe(71);
  });

  it('shows their face from the start where it is known', () => {
    const { people, who, rules } = named({ mood: 'angry' }, { more: { knownMood: true } });
    expect(rules.charts.mood.states[people.mood[who]!]).toBe('angry');
    expect(people.fileMood[who]).toBe(people.mood[who]);
    expect(named({ mood: 'angry' }).people.fileMood[4]).toBe(255);
  });

  it('waits with an open complaint where the author says so', () => {
    const { people, who, rules } = named({ ticket: true });
    expect(rules.charts.ticket.is.open[people.ticket[who]!]).toBe(1);
    expect(people.ticketSeverity[who]).toBe(0.5);
  });

  it.each([
    ['mood', { mood: 'blue' }],
    ['lifecycle', { lifecycle: 'ghost' }],
  ])('in a %s that is no state of its chart is a fault, not a guess', (_chart, traits) => {
    expect(() => named(traits)).toThrow(expect.objectContaining({ code: 'chart.unknownState' }));
  });
});

describe('a business with a name', () => {
  it('has the terms that were agreed with it', () => {
    const { people, who, rules } = named(
      { dealPrice: 0.85, termDays: 75, risk: 0.3, owesCents: 123_400, level: 'partnership' },
      { small: business() },
    );
    expect(people.fileDeal[who]).toBeCloseTo(0.85, 6);
    expect(people.restDeal[who]).toBeCloseTo(0.85, 6);
    expect(people.fileTermDays[who]).toBe(75);
    expect(people.risk[who]).toBeCloseTo(0.3, 6);
    expect(people.fileOwes[who]).toBe(123_400);
    expect(rules.charts.level.states[people.level[who]!]).toBe('partnership');
  });

  it('has list price and the usual days where nothing was agreed', () => {
    const { people, who } = named({}, { small: business({ trade: { termDays: 45 } }) });
    expect(people.fileDeal[who]).toBe(1);
    expect(people.fileTermDays[who]).toBe(45);
  });
});
