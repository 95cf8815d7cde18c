import { describe, expect, test } from 'vitest';
import { customersOf, openMarket, playTurn, smallRules } from '../../support/small-rules.ts';

const MONTH = 52 / 12;
const N = 4000;
/** Without problems, so that contracts alone decide. */
const model = { serve: { failurePerOrder: 0 }, leave: { onboarding: 7 } };

/** Customers of a segment of one's own still there after each turn of so many years. */
function kept(contract: object | null, years: number, weeks = MONTH): number[] {
  const rules = smallRules({
    weeks,
    segments: [{ customers: N, prospects: 0, retentionPerYear: 0.6, ...(contract ? { contract } : {}) }],
    past: { weeks: 0 },
    model,
  });
  const market = openMarket(rules, 'contracts');
  return Array.from({ length: Math.round((52 * years) / weeks) }, () => {
    playTurn(market);
    return customersOf(market).length;
  });
}

/** Customers lost in each turn. */
const lost = (here: readonly number[]): number[] => here.map((now, k) => (here[k - 1] ?? N) - now);

describe('a segment’s own contract', () => {
  const free = kept(null, 2);
  const year = kept({ weeks: 52 }, 2);
  const two = kept({ weeks: 104, hazard: 0.05 }, 2);

  test('holds people the better, the longer it binds them', () => {
    const gone = [free, year, two].map((here) => N - here.at(-1)!);
    expect(gone[0]!).toBeGreaterThan(1.5 * gone[1]!);
    expect(gone[1]!).toBeGreaterThan(1.5 * gone[2]!);
  });

  test('is looked at again at each renewal, and only there', () => {
    const [first, second] = [lost(year).slice(0, 12), lost(year).slice(12)];
    for (const months of [first, second]) {
      expect(months.indexOf(Math.max(...months))).toBe(11);
      expect(months[11]!).toBeGreaterThan(2 * Math.max(...months.slice(0, 11)));
    }
    expect(lost(two).indexOf(Math.max(...lost(two)))).toBe(23);
  });

  test('weighs a renewal the same in turns of a week and of a month', () => {
    const weekly = kept({ weeks: 52 }, 2, 1);
    expect(Math.abs(weekly.at(-1)! - year.at(-1)!)).toBeLessThan(0.02 * N);
  });

  test('leaves no newness: the first month is risky to those alone who may go every month', () => {
    expect(lost(free)[0]!).toBeGreaterThan(2 * lost(free)[11]!);
    expect(lost(year)[0]!).toBeLessThan(2 * lost(year)[10]!);
  });
});
