import { expect, test } from 'vitest';
import { meanImpulse, promotionRules } from '../support/impulses.ts';

const rules = promotionRules();

test('a month at 35 % off brings many orders, a dip after it, and joiners worth about half', () => {
  const found = meanImpulse(rules, ['a', 'b', 'c'], { dials: (d) => d.most('price.discount', 0.35) });
  expect(found.orders).toBeGreaterThan(1.6);
  expect(found.orders).toBeLessThan(2.4);
  expect(found.joined).toBeGreaterThan(1.6);
  expect(found.nextQuarter).toBeGreaterThan(0.65);
  expect(found.nextQuarter).toBeLessThan(0.92);
  expect(found.joinersValue).toBeGreaterThan(0.4);
  expect(found.joinersValue).toBeLessThan(0.85);
});
