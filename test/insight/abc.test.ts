import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byFallingValue, classifyAbc, heldByTop } from '../../src/insight/abc.ts';
import { contributions, pyramid } from '../../src/insight/contribution.ts';
import { reduceTransactions } from '../../src/insight/reduce.ts';
import { needsFolder } from '../support/absent.ts';
import { expectWithin } from './near.ts';
import { CDNOW_CALIBRATED, CDNOW_END, cdnow, DATA_FOLDER } from './published.ts';

describe('ABC', () => {
  test('ends each class with the customer who reaches its cut', () => {
    const { classes, classOf, total } = classifyAbc([5, 60, 10, 20, 5], [0.7, 0.9]);
    expect(total).toBe(100);
    expect([...classOf]).toEqual([2, 0, 1, 0, 2]);
    expect(classes.map(({ customers, value }) => [customers, value])).toEqual([
      [2, 80],
      [1, 10],
      [2, 10],
    ]);
  });

  test('takes the cuts of its author, any number of them', () => {
    expect(classifyAbc([4, 3, 2, 1], [0.5]).classes).toHaveLength(2);
    expect(classifyAbc([4, 3, 2, 1], [0.4, 0.7, 0.9]).classes.map(({ customers }) => customers)).toEqual([1, 1, 1, 1]);
  });

  test('keeps who brings nothing in the last class, also where all of them do', () => {
    expect([...classifyAbc([10, 0, -2], [0.7, 0.9]).classOf]).toEqual([0, 2, 2]);
    const none = classifyAbc([0, 0], [0.7, 0.9]);
    expect([...none.classOf]).toEqual([2, 2]);
    expect(none.classes[0]).toEqual({ customers: 0, customersShare: 0, value: 0, valueShare: null });
    expect(heldByTop([0, 0], 0.2)).toBeNull();
    expect(classifyAbc([], [0.7]).classes[0]!.customersShare).toBeNull();
  });

  test('loses nobody and no value, and no one in a better class is worth less', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (values) => {
        const { classes, classOf } = classifyAbc(values, [0.7, 0.9]);
        expect(classes.reduce((n, { customers }) => n + customers, 0)).toBe(values.length);
        expect(classes.reduce((n, { value }) => n + value, 0)).toBe(values.reduce((a, b) => a + b, 0));
        const order = byFallingValue(values).map((i) => classOf[i]!);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('reproduces the concentration of the CDNOW sample', (context) => {
    needsFolder(context, DATA_FOLDER);
    const all = cdnow();
    for (const [end, total, held, needed] of [
      [CDNOW_CALIBRATED, 173_115.55, [0.469, 0.6335, 0.7383, 0.8682], [612, 900, 1350]],
      [CDNOW_END, 244_091.94, [0.5081, 0.6746, 0.7773, 0.8945], [522, 777, 1211]],
    ] as const) {
      const { spent } = reduceTransactions(all, end);
      const table = classifyAbc(spent, [0.7, 0.8, 0.9]);
      expectWithin(table.total, total, 0.005);
      for (const [k, share] of [0.1, 0.2, 0.3, 0.5].entries()) expectWithin(heldByTop(spent, share)!, held[k]!, 5e-5);
      const reached = [0, 1, 2].map((k) =>
        table.classes.slice(0, k + 1).reduce((n, { customers }) => n + customers, 0),
      );
      expect(reached).toEqual(needed);
    }
    const { x } = reduceTransactions(all, CDNOW_END);
    expectWithin(
      heldByTop(
        x.map((repeats) => repeats + 1),
        0.2,
      )!,
      0.5712,
      5e-5,
    );
  });
});

describe('contribution', () => {
  const accounts = { revenue: [1000, 500, 300], cost: [600, 200, 100], serving: [100, 350, 50] };

  test('is each customer’s profit over all profit; a costly one takes from it', () => {
    const { profit, rate, total, profitableShare } = contributions(accounts);
    expect([...profit]).toEqual([300, -50, 150]);
    expect(total).toBe(400);
    expect(rate).toEqual([0.75, -0.125, 0.375]);
    expectWithin(profitableShare!, 1300 / 1800, 1e-12);
  });

  test('has no rate where there is no profit in all, and no share without revenue', () => {
    const { rate, profitableShare } = contributions({ revenue: [0, 0], cost: [10, 0], serving: [0, 0] });
    expect(rate).toEqual([null, null]);
    expect(profitableShare).toBeNull();
  });

  test('makes a pyramid whose tiers are cut by heads', () => {
    expect([...pyramid([5, 100, 30, 1, 9, 2, 8, 3, 7, 4], [0.1, 0.3, 0.6])]).toEqual([2, 0, 1, 3, 1, 3, 2, 3, 2, 3]);
  });
});
