import { describe, expect, test } from 'vitest';
import type { DialWriter } from '../../../src/sim/dials.ts';
import type { Market } from '../../support/small-rules.ts';
import { openMarket, playTurn, smallRules } from '../../support/small-rules.ts';

const rules = smallRules({ turns: 12 });
const play = (dials: (writer: DialWriter) => void, turns = 1): Market => {
  const market = openMarket(rules, 'pricing dials');
  for (let turn = 0; turn < turns; turn++) playTurn(market, { dials });
  return market;
};
const orders = ({ people }: Market): number => people.orders.reduce((sum, own) => sum + own, 0);
const line = ({ firm }: Market, name: string): number =>
  firm.turnLedger.reduce((sum, { line, cents }) => sum + (line === name ? cents : 0), 0);

describe('a fee on each order', () => {
  const none = play(() => {});
  test('is taken on every order there is, and costs orders where it is seen', () => {
    const seen = play((dials) => dials.add('buy.feeCents', 1000));
    expect(line(seen, 'fees')).toBe(1000 * orders(seen));
    expect(orders(seen)).toBeLessThan(orders(none));
    expect(line(none, 'fees')).toBe(0);
  });
  test('that nobody saw coming costs none', () => {
    const hidden = play((dials) => {
      dials.add('buy.feeCents', 1000);
      dials.add('buy.feeHidden', 1);
    });
    expect(orders(hidden)).toBe(orders(none));
    expect(line(hidden, 'fees')).toBe(1000 * orders(none));
  });
  test('weighs as a price would: ¥12 on a basket of ¥120 is about a tenth', () => {
    const fee = play((dials) => dials.add('buy.feeCents', 1200));
    const dearer = play((dials) => dials.scale('price.list', 1.1));
    const lost = (orders(none) - orders(fee)) / orders(none);
    const lostAtPrice = (orders(none) - orders(dearer)) / orders(none);
    expect(lost).toBeGreaterThan(0.4 * lostAtPrice);
    expect(lost).toBeLessThan(1.4 * lostAtPrice);
  });
});

describe('bundles', () => {
  test('make baskets bigger, give part of sales back, and are partly bought ahead', () => {
    const none = play(() => {});
    const bundled = play((dials) => {
      dials.scale('buy.basket', 1.25);
      dials.add('buy.givenBack', 0.1);
    });
    expect(orders(bundled)).toBe(orders(none));
    expect(line(bundled, 'sales') / line(none, 'sales')).toBeCloseTo(1.25, 3);
    expect(line(bundled, 'bundles')).toBe(-Math.round(line(bundled, 'sales') * 0.1));
    const owed = bundled.people.owed.reduce((sum, one) => sum + one, 0);
    expect(owed).toBeGreaterThan(0.05 * orders(bundled));
    expect(owed).toBeLessThan(0.3 * 0.2 * orders(bundled) + 1);
  });
  test('are missed in the next turn', () => {
    const bundled = play((dials) => dials.scale('buy.basket', 1.5));
    const plain = play(() => {});
    playTurn(bundled);
    playTurn(plain);
    expect(orders(bundled)).toBeLessThan(orders(plain));
  });
});
