import { describe, expect, test } from 'vitest';
import { customersOf, meanOf, openMarket, playTurn, smallRules } from '../support/small-rules.ts';
import { neutralYear } from '../support/years.ts';

describe('the length of a turn', () => {
  const weekly = neutralYear(1, 9000, 'time');
  const monthly = neutralYear(52 / 12, 9000, 'time');

  test('changes what a year brings by less than 5 %: churn, sales, satisfaction', () => {
    expect(Math.abs(weekly.churn / monthly.churn - 1)).toBeLessThan(0.05);
    expect(Math.abs(weekly.sales / monthly.sales - 1)).toBeLessThan(0.05);
    expect(Math.abs(weekly.satisfaction / monthly.satisfaction - 1)).toBeLessThan(0.05);
  });

  test('leaves the yearly churn of an ordinary shop where firms report theirs, between a fifth and two fifths', () => {
    expect(monthly.churn).toBeGreaterThan(0.2);
    expect(monthly.churn).toBeLessThan(0.4);
  });
});

test('two neutral years move satisfaction by less than a point', () => {
  const market = openMarket(smallRules({ turns: 24, segments: [{ customers: 4000, prospects: 1500 }] }), 'drift');
  const satisfaction = () => meanOf(customersOf(market).map((i) => market.people.satisfaction[i]!));
  const seen = [satisfaction()];
  for (let k = 0; k < 24; k++) {
    playTurn(market);
    seen.push(satisfaction());
  }
  expect(Math.max(...seen) - Math.min(...seen)).toBeLessThan(1);
});

test('a month of half the hands is felt, and mends within the year', () => {
  const rules = smallRules({ segments: [{ customers: 4000, prospects: 0 }], work: { minutesAtRest: 60_000 } });
  const lives = (outage: boolean) => {
    const market = openMarket(rules, 'outage');
    return Array.from({ length: 12 }, (_, k) => {
      playTurn(market, { dials: (d) => d.add('serve.minutes', outage && k === 1 ? -40_000 : 0) });
      return meanOf(customersOf(market).map((i) => market.people.satisfaction[i]!));
    });
  };
  const hurt = lives(true);
  const gap = lives(false).map((points, k) => points - hurt[k]!);
  expect(gap[0]).toBe(0);
  expect(gap[1]!).toBeGreaterThan(1);
  expect(gap[11]!).toBeLessThan(0.5 * gap[1]!);
});
