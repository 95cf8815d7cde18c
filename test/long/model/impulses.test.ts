import { describe, expect, test } from 'vitest';
import { meanImpulse, promotionRules } from '../../support/impulses.ts';

const rules = promotionRules();
const SEEDS = Array.from({ length: 16 }, (_, k) => `long${k}`);
const off = (share: number) => meanImpulse(rules, SEEDS, { dials: (d) => d.most('price.discount', share) });

describe('one month of discount', () => {
  const shallow = off(0.15);
  const deep = off(0.35);
  const half = off(0.5);

  test('at 35 % nearly doubles orders, lowers the next quarter, and wins customers worth half to three quarters', () => {
    expect(deep.orders).toBeGreaterThan(1.7);
    expect(deep.orders).toBeLessThan(2.3);
    expect(deep.nextQuarter).toBeGreaterThan(0.7);
    expect(deep.nextQuarter).toBeLessThan(0.9);
    expect(deep.joinersValue).toBeGreaterThan(0.5);
    expect(deep.joinersValue).toBeLessThan(0.75);
  });

  test('the deeper it is, the more come, the less they are worth, and the longer the street stays empty', () => {
    expect(half.joined).toBeGreaterThan(deep.joined);
    expect(deep.joined).toBeGreaterThan(shallow.joined);
    expect(half.joinersValue).toBeLessThan(deep.joinersValue);
    expect(deep.joinersValue).toBeLessThan(shallow.joinersValue);
    expect(half.nextQuarter).toBeLessThan(deep.nextQuarter);
    expect(deep.nextQuarter).toBeLessThan(shallow.nextQuarter);
    expect(shallow.nextQuarter).toBeLessThan(1);
  });
});
