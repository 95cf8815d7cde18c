import { describe, expect, test } from 'vitest';
import { meanOf } from '../../support/small-rules.ts';
import type { Year } from '../../support/years.ts';
import { neutralYear } from '../../support/years.ts';

const SEEDS = Array.from({ length: 6 }, (_, k) => `long${k}`);
const yearOf = (weeks: number): Year => {
  const years = SEEDS.map((seed) => neutralYear(weeks, 9000, seed));
  return {
    churn: meanOf(years.map(({ churn }) => churn)),
    sales: meanOf(years.map(({ sales }) => sales)),
    satisfaction: meanOf(years.map(({ satisfaction }) => satisfaction)),
  };
};

describe('a year', () => {
  const monthly = yearOf(52 / 12);

  test('of 52 weeks is a year of 12 months within 5 %', () => {
    const weekly = yearOf(1);
    expect(Math.abs(weekly.churn / monthly.churn - 1)).toBeLessThan(0.05);
    expect(Math.abs(weekly.sales / monthly.sales - 1)).toBeLessThan(0.05);
    expect(Math.abs(weekly.satisfaction - monthly.satisfaction)).toBeLessThan(0.5);
  });

  test('of 4 quarters is coarser, but within 15 %', () => {
    const quarterly = yearOf(13);
    expect(Math.abs(quarterly.churn / monthly.churn - 1)).toBeLessThan(0.15);
    expect(Math.abs(quarterly.sales / monthly.sales - 1)).toBeLessThan(0.15);
  });
});
