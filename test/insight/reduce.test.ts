import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Transactions } from '../../src/insight/reduce.ts';
import { reduceTransactions } from '../../src/insight/reduce.ts';
import { dateOf, dayNumber, weekNumber } from '../../src/math/civil-day.ts';

const day = (month: number, of: number): number => dayNumber(2015, month, of)!;

/** The example that the tests of lifetimes are built on: customers 1 to 6, purchases of January and February 2015. */
const ROWS: readonly (readonly [number, number, number])[] = [
  [1, day(1, 1), 1],
  [1, day(2, 6), 2],
  [2, day(1, 1), 2],
  [3, day(1, 1), 3],
  [3, day(1, 2), 1],
  [3, day(1, 5), 5],
  [4, day(1, 16), 6],
  [4, day(2, 2), 3],
  [4, day(2, 5), 3],
  [5, day(1, 16), 3],
  [5, day(1, 17), 1],
  [5, day(1, 18), 8],
  [6, day(2, 2), 5],
];
const END = day(2, 7);

function transactions(rows: readonly (readonly [number, number, number])[]): Transactions {
  return {
    customers: 6,
    customer: rows.map(([who]) => who - 1),
    period: rows.map(([, when]) => when),
    amount: rows.map(([, , amount]) => amount),
  };
}

const weekly = (all: Transactions): Transactions => ({ ...all, period: Array.from(all.period, weekNumber) });

describe('transactions become customers', () => {
  test('by the day, as lifetimes does it', () => {
    const found = reduceTransactions(transactions(ROWS), END);
    expect([...found.x]).toEqual([1, 0, 2, 2, 2, 0]);
    expect([...found.tx]).toEqual([36, 0, 4, 20, 2, 0]);
    expect([...found.T]).toEqual([37, 37, 37, 22, 22, 5]);
    expect([...found.monetary]).toEqual([2, 0, 3, 3, 4.5, 0]);
    expect([...found.purchases]).toEqual([2, 1, 3, 3, 3, 1]);
    expect([...found.spent]).toEqual([3, 2, 9, 12, 12, 5]);
  });

  test('by the week, Monday to Sunday, as lifetimes does it', () => {
    const found = reduceTransactions(weekly(transactions(ROWS)), weekNumber(END));
    expect([...found.x]).toEqual([1, 0, 1, 1, 0, 0]);
    expect([...found.tx]).toEqual([5, 0, 1, 3, 0, 0]);
    expect([...found.T]).toEqual([5, 5, 5, 3, 3, 0]);
  });

  test('with a second purchase on one day summed, not counted as a repeat', () => {
    const found = reduceTransactions(transactions([...ROWS, [4, day(2, 5), 6]]), END);
    expect(found.x[3]).toBe(2);
    expect(found.monetary[3]).toBe(6); // 3 on 2 February, 9 on the 5th
    expect(found.purchases[3]).toBe(4);
  });

  test('with nothing after the end, and nobody who first bought after it', () => {
    const found = reduceTransactions(transactions(ROWS), day(1, 17));
    expect([...found.x]).toEqual([0, 0, 2, 0, 1, 0]);
    expect([...found.T]).toEqual([16, 16, 16, 1, 1, -1]);
    expect(found.purchases[5]).toBe(0);
  });

  test('without amounts have histories all the same', () => {
    const found = reduceTransactions({ ...transactions(ROWS), amount: null }, END);
    expect([...found.x]).toEqual([1, 0, 2, 2, 2, 0]);
    expect([...found.spent]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ROWS], { minLength: ROWS.length }), (rows) => {
        expect(reduceTransactions(transactions(rows), END)).toEqual(reduceTransactions(transactions(ROWS), END));
      }),
    );
  });
});

describe('a day number', () => {
  test.each([
    [1970, 1, 1, 0],
    [1997, 1, 1, 9862],
    [2000, 2, 29, 11016],
    [2026, 1, 31, 20484],
    [1900, 3, 1, -25508],
  ])('of %d-%d-%d is %d', (year, month, of, number) => expect(dayNumber(year, month, of)).toBe(number));

  test.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [2026, 1, 0],
    [0, 1, 1],
  ])('of %d-%d-%d is none', (year, month, of) => expect(dayNumber(year, month, of)).toBeNull());

  test('is that of the calendar of JavaScript, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 800_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(number);
        expect(dateOf(number)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});
