import { describe, expect, test } from 'vitest';
import { accountsOf, keepsAccounts, profitableShareOf, TIERS } from '../../../src/ui/console/accounts.ts';

/** Five accounts on file and a prospect, as the View has them. Cents. */
const files = {
  n: 6,
  fileOrders: Uint16Array.of(9, 4, 7, 2, 1, 0),
  fileSpend: Uint32Array.of(900_000, 400_000, 350_000, 100_000, 50_000, 0),
  fileContribution: Int32Array.of(-60_000, 120_000, 100_000, 40_000, 0, 0),
  fileOwes: Uint32Array.of(300_000, 0, 50_000, 100_000, 0, 0),
  fileTier: Uint8Array.of(0, 2, 1, 0, 0, 0),
  fileTermDays: Uint8Array.of(90, 30, 30, 0, 30, 30),
  fileDeal: Float32Array.of(0.74, 1, 0.9, 1, 1, 1),
} as unknown as Parameters<typeof accountsOf>[0]['files'];

const books = [{ turn: 1 }] as unknown as Parameters<typeof accountsOf>[0]['books'];

describe('the table of accounts', () => {
  test('leaves out who has not ordered yet, and puts first who contributed most', () => {
    expect(accountsOf({ files, books }).map(({ who }) => who)).toEqual([1, 2, 3, 4, 0]);
  });

  test('tells the largest customer from the best: its share of all contribution may be below nothing', () => {
    const accounts = accountsOf({ files, books });
    const [best] = accounts;
    const biggest = accounts.reduce((one, other) => (other.spend > one.spend ? other : one));
    expect(best).toMatchObject({ who: 1, tier: 'A', rate: 0.6 });
    expect(biggest).toMatchObject({ who: 0, tier: 'C', rate: -0.3, days: 90, price: 74 });
  });

  test('names no share where all together brought nothing', () => {
    const poor = { ...files, fileContribution: Int32Array.of(-5, 0, 0, 0, 0, 0) };
    expect(accountsOf({ files: poor, books })[0]!.rate).toBeNull();
  });

  test('knows no contribution before the first turn is closed, and puts first who spent most', () => {
    const accounts = accountsOf({ files, books: [] });
    expect(accounts.map(({ who, contribution, rate }) => [who, contribution, rate])).toEqual(
      [0, 1, 2, 3, 4].map((who) => [who, null, null]),
    );
  });

  test('tells which part of sales comes from accounts that contribute; none while that is not known', () => {
    // 400, 350 and 100 thousand of 1.8 million: the largest eats more than it brings, one leaves nothing
    expect(profitableShareOf(accountsOf({ files, books }))).toBeCloseTo(850 / 1800, 12);
    expect(profitableShareOf(accountsOf({ files, books: [] }))).toBeNull();
  });

  test('grades as the files do: the third tier is A', () => {
    expect(TIERS[2]).toBe('A');
  });

  test('is there only where a firm trades with businesses', () => {
    expect(keepsAccounts(files)).toBe(true);
    expect(keepsAccounts({ ...files, fileOwes: new Uint32Array(0) })).toBe(false);
  });
});
