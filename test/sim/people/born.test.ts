import { describe, expect, test } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { luckOfRun } from '../../../src/sim/luck/streams.ts';
import { bearPeople, NEVER } from '../../../src/sim/people/born.ts';
import type { People } from '../../../src/sim/people/columns.ts';
import { columnNames } from '../../../src/sim/people/columns.ts';
import type { Rules } from '../../../src/sim/rules.ts';
import { meanOf, smallRules } from '../../support/small-rules.ts';

const bear = (rules: Rules, seed = 'born') => bearPeople(rules, luckOfRun(rules, luckOf(seed)));
const rowOf = (people: People, who: number) => columnNames(people.groups).map((name) => people[name][who]);

describe('a population', () => {
  const rules = smallRules({
    segments: [{ customers: 9000, prospects: 1000, buysPer30Days: 0.8, ownShare: 0.4, centres: 0.05 }],
  });
  const people = bear(rules);
  const [segment] = rules.segments;

  test('buys as often on average as its author says: orders with us, a share of what the category needs', () => {
    const own = [...people.rate].map((rate, i) => rate * people.share[i]!);
    expect((meanOf(own) * 30) / 7).toBeGreaterThan(0.74);
    expect((meanOf(own) * 30) / 7).toBeLessThan(0.86);
    expect(meanOf([...people.share])).toBeCloseTo(0.4, 1);
  });

  test('spends the authored basket on average, some much more', () => {
    expect(meanOf([...people.worth]) / 12_000).toBeGreaterThan(0.93);
    expect(meanOf([...people.worth]) / 12_000).toBeLessThan(1.07);
    expect(Math.max(...people.worth)).toBeGreaterThan(3 * 12_000);
  });

  test('has a leaving rate whose mean is shape over scale', () => {
    const expected = segment!.frailtyShape / segment!.frailtyScale;
    expect(meanOf([...people.frailty]) / expected).toBeGreaterThan(0.95);
    expect(meanOf([...people.frailty]) / expected).toBeLessThan(1.05);
  });

  test('has as many centres of influence as authored, heard five to ten times as much', () => {
    const centres = [...people.reach].filter((reach) => reach > 1);
    expect(centres.length / people.n).toBeGreaterThan(0.04);
    expect(centres.length / people.n).toBeLessThan(0.06);
    expect(Math.min(...centres)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...centres)).toBeLessThanOrEqual(10);
  });

  test('has lived different lengths with the firm: first orders lie all over the past', () => {
    const weeks = [...people.bornWeek].slice(0, segment!.customers);
    expect(Math.min(...weeks)).toBeLessThan(-75);
    expect(Math.max(...weeks)).toBeGreaterThan(-3);
    expect(meanOf(weeks)).toBeGreaterThan(-42);
    expect(meanOf(weeks)).toBeLessThan(-36);
    expect([...people.bornWeek].slice(segment!.customers).every((week) => week === NEVER)).toBe(true);
  });
});

describe('who a person is', () => {
  test('depends on the number alone: more prospects behind do not change anybody in front', () => {
    const few = smallRules({ segments: [{ customers: 200, prospects: 10 }] });
    const many = smallRules({ segments: [{ customers: 200, prospects: 300 }] });
    const a = bear(few);
    const b = bear(many);
    for (const who of [0, 7, 199, 205]) expect(rowOf(b, who)).toEqual(rowOf(a, who));
  });

  test('is another with another seed', () => {
    const rules = smallRules({ segments: [{ customers: 50 }] });
    expect(rowOf(bear(rules, 'a'), 3)).not.toEqual(rowOf(bear(rules, 'b'), 3));
  });

  test('is the same for every seed where the author fixed the population', () => {
    const rules = smallRules({ segments: [{ customers: 50 }], population: { key: 'the eight' } });
    expect(rowOf(bear(rules, 'a'), 3)).toEqual(rowOf(bear(rules, 'b'), 3));
  });
});

test('the authored share came in the week of the sale', () => {
  const rules = smallRules({
    segments: [{ customers: 2000, joinedInSale: 0.6 }],
    past: { weeks: 78, sale: { weeksAgo: 3, discount: 0.5 } },
  });
  const weeks = [...bear(rules).bornWeek].slice(0, 2000);
  const inSale = weeks.filter((week) => week > -4 && week <= -3).length / 2000;
  expect(inSale).toBeGreaterThan(0.57);
  expect(inSale).toBeLessThan(0.65);
});

test('newcomers wait for their turn and bring the feelings their author gave them', () => {
  const rules = smallRules({
    segments: [{ customers: 10, prospects: 5, newcomers: [{ turn: 4, count: 6, satisfaction: 30, readiness: 0.9 }] }],
  });
  const people = bear(rules);
  const late = [...people.arrives].flatMap((turn, i) => (turn === 4 ? [i] : []));
  expect(late).toEqual([15, 16, 17, 18, 19, 20]);
  for (const i of late) {
    expect(people.satisfaction[i]).toBe(30);
    expect(people.readiness[i]).toBeCloseTo(0.9, 6);
  }
});

test('money, authority and need are missing in the authored shares', () => {
  const rules = smallRules({ segments: [{ customers: 1, prospects: 3000, money: 0.5, authority: 0.8, need: 1 }] });
  const man = [...bear(rules).man];
  expect(man.filter((bits) => (bits & 1) !== 0).length / man.length).toBeCloseTo(0.5, 1);
  expect(man.filter((bits) => (bits & 2) !== 0).length / man.length).toBeCloseTo(0.8, 1);
  expect(man.every((bits) => (bits & 4) !== 0)).toBe(true);
});
